import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Dạ em nghe ạ.',
      found: null,
      fixed: 'Em xin lỗi mình vì … Dạ em nghe ạ.',
      conversation: { customer: 'Chị ngồi đợi thợ từ trưa tới giờ' },
    },
    {
      text: 'Dạ em gửi lại ngay ạ.',
      found: null,
      fixed: 'Em xin lỗi mình vì … Dạ em gửi lại ngay ạ.',
      conversation: { customer: 'Giao thiếu hàng rồi shop ơi' },
    },
    {
      text: 'Dạ đơn được giao lại rồi ạ.',
      found: null,
      fixed: 'Em xin lỗi mình vì … Dạ đơn được giao lại rồi ạ.',
      conversation: { customer: 'Đặt size M giao size XL là sao?' },
    },
  ],
  passes: [
    {
      text: 'Dạ em chuyển lời tới bạn kỹ thuật ạ.',
      conversation: { customer: 'Hôm trước máy bị lỗi nguồn, bạn kỹ thuật sửa nhanh ghê, cảm ơn nha' },
    },
    { text: 'Dạ em mở lại thẻ cho mình rồi ạ.', conversation: { customer: 'Tôi nạp nhầm số, mở giúp tôi' } },
    { text: 'Em xin lỗi chị vì soạn thiếu, em gửi bù ngay ạ.', conversation: { customer: 'Giao thiếu hàng rồi shop ơi' } },
    { text: 'Dạ được chị nhé.', conversation: { customer: 'Hàng lỗi có được đổi không em?' } },
    { text: 'Dạ được bạn nhé.', conversation: { customer: 'Cho em đóng học phí muộn một tuần với ạ' } },
  ],
};
