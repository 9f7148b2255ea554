import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Dạ xe đang quay lại ạ.',
      found: null,
      conversation: { customer: 'Hứa 6h đón, giờ 7h rồi vẫn đứng ngoài nắng' },
    },
    {
      text: 'Dạ đơn đang giao ạ.',
      found: null,
      fixed: 'Em hiểu việc này làm mình … Dạ đơn đang giao ạ.',
      conversation: { customer: 'Chờ cả tuần, bực mình quá!' },
    },
    {
      text: 'Dạ thẻ đã khoá ạ.',
      found: null,
      fixed: 'Em hiểu việc này làm mình … Dạ thẻ đã khoá ạ.',
      conversation: { customer: 'Chị lo quá em ơi' },
    },
  ],
  passes: [
    {
      text: 'Trời, đang dạy mà mất mạng thì kẹt thật ạ, em khởi động lại đường truyền ngay.',
      conversation: { customer: 'Mạng rớt giữa giờ dạy, điên quá' },
    },
    { text: 'Em hiểu chị chờ lâu nên rất sốt ruột, đơn đang giao ạ.', conversation: { customer: 'Chờ cả tuần, bực mình quá!' } },
    { text: 'Dạ đơn đang giao ạ.', conversation: { customer: 'Đơn tới đâu rồi em' } },
    { text: 'Em xin lỗi nếu cách nói chuyện của bảo vệ khiến mình buồn ạ.', conversation: { customer: 'Bảo vệ nạt khách, quá đáng' } },
  ],
};
