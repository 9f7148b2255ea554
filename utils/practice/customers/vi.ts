/** Vietnamese. */
import type { CustomerFile } from '../customer';

export const vi: CustomerFile = {
  example: 'Xin lỗi chị nhưng bên em không đổi được. Chị phải đọc kỹ chính sách trước khi mua chứ. Chị tự liên hệ bên vận chuyển nhé.',
  customers: [
    {
      id: 'vi-huong',
      mood: 'angry',
      name: 'Nguyễn Thu Hương',
      place: 'Hà Nội',
      since: 2021,
      look: { skin: 2, hair: 'long', hairColour: 'black', shirt: 'rose' },
      subject: 'Máy xay giao thiếu cối, gọi mãi không ai nghe',
      tags: ['Giao thiếu', 'Gấp'],
      order: {
        number: 'OM-70215',
        items: [{ name: 'Máy xay sinh tố 1,5 lít', price: '890.000₫' }],
        state: 'Đã giao',
        daysAgo: 5,
      },
      messages: [
        {
          from: 'customer',
          minutesAgo: 9,
          text: 'Shop làm ăn kiểu gì vậy? Máy xay giao thiếu cái cối nhỏ, chị gọi tổng đài ba lần không ai nghe máy. Chị mua để xay cháo cho bé mà năm ngày rồi vẫn chưa dùng được. Bao giờ shop gửi bù cho chị? Hương',
        },
      ],
      answers: {
        warm: [
          'Ừ, em nói rõ vậy thì chị yên tâm rồi. Chị chờ cối nhé, cảm ơn em đã lo giúp chị.',
          'Chị nhận được cối rồi, bé có cháo ăn rồi em ơi. Cảm ơn em nhiều nha!',
        ],
        plain: ['Ok em. Nhưng sao lúc đầu lại đóng thiếu? Lần này em kiểm tra kỹ giúp chị được không?'],
        cool: [
          'Chị hỏi bao giờ gửi bù, em vẫn chưa trả lời chị ngày nào cả.',
          'Thôi em làm thủ tục trả hàng cho chị luôn đi, chị mua chỗ khác.',
        ],
        hurt: ['Em nói vậy là lỗi tại chị à? Cho chị gặp quản lý của em.'],
      },
    },
    {
      id: 'vi-minh',
      mood: 'worried',
      name: 'Trần Quang Minh',
      place: 'Đà Nẵng',
      since: 2023,
      look: { skin: 3, hair: 'short', hairColour: 'black', shirt: 'blue', hasGlasses: true },
      subject: 'Chuyển khoản rồi mà đơn vẫn báo chưa thanh toán',
      tags: ['Thanh toán', 'Chuyển khoản'],
      order: {
        number: 'OM-70488',
        items: [
          { name: 'Bàn làm việc gỗ thông 1m2', price: '2.450.000₫' },
          { name: 'Đèn bàn', price: '320.000₫' },
        ],
        state: 'Chờ thanh toán',
        daysAgo: 1,
      },
      messages: [
        {
          from: 'customer',
          minutesAgo: 41,
          text: 'Chào shop, mình chuyển khoản 2.770.000₫ từ tối qua, tài khoản đã trừ tiền mà đơn vẫn báo chưa thanh toán. Mình hơi lo vì đây là số tiền lớn. Shop kiểm tra giúp mình với, liệu có bị mất tiền không? Minh',
        },
      ],
      answers: {
        warm: [
          'May quá, vậy mình yên tâm rồi. Cảm ơn shop kiểm tra nhanh và báo giờ cụ thể cho mình.',
          'Mình thấy đơn đã xác nhận rồi. Cảm ơn shop nhiều!',
        ],
        plain: ['Cảm ơn shop. Vậy mình có cần gửi ảnh biên lai chuyển khoản không ạ?'],
        cool: ['Shop trả lời chung chung quá, mình vẫn không biết tiền đang ở đâu.', 'Vậy mình hủy đơn, shop hoàn tiền giúp mình.'],
        hurt: ['Mình chuyển đúng nội dung shop ghi mà. Sao lại trách mình?'],
      },
    },
    {
      id: 'vi-lan',
      mood: 'delighted',
      name: 'Phạm Ngọc Lan',
      place: 'TP. Hồ Chí Minh',
      since: 2020,
      look: { skin: 2, hair: 'bob', hairColour: 'brown', shirt: 'green' },
      subject: 'Chậu cây đẹp quá shop ơi',
      tags: ['Khen', 'Hỏi hàng'],
      order: { number: 'OM-69930', items: [{ name: 'Chậu gốm men xanh, cỡ vừa', price: '265.000₫' }], state: 'Đã giao', daysAgo: 3 },
      messages: [
        {
          from: 'customer',
          minutesAgo: 180,
          text: 'Shop ơi chậu gốm đẹp hơn cả hình luôn, gói kỹ không sứt miếng nào, chị ưng lắm! Mẫu này còn cỡ lớn màu trắng không em? Chị muốn mua tặng mẹ.',
        },
      ],
      answers: {
        warm: ['Tuyệt quá, chị đặt luôn đây. Em tư vấn dễ thương ghê!', 'Mẹ chị thích lắm em. Lần sau chị lại ghé shop.'],
        plain: ['Ok em, vậy cỡ lớn giá bao nhiêu và mấy hôm thì tới?'],
        cool: ['Vậy thôi để chị xem chỗ khác cũng được.', 'Ừ, cảm ơn em.'],
        hurt: ['Chị khen mà em trả lời vậy hả, buồn ghê.'],
      },
    },
  ],
};
