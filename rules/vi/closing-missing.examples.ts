import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Kính gửi anh,\n\nHồ sơ đã đủ giấy tờ ạ.\nHồ sơ đang định giá.\nXe ở garage.\nKết quả có trong tuần.',
      found: null,
      fixed:
        'Kính gửi anh,\n\nHồ sơ đã đủ giấy tờ ạ.\nHồ sơ đang định giá.\nXe ở garage.\nKết quả có trong tuần. Mình cần hỗ trợ thêm gì cứ nhắn em ạ.',
      conversation: { firstReply: true },
    },
    {
      text: 'Em chào chị,\n\nEm đã mở tính năng.\nChị vào Cài đặt.\nChị bật quyền.\nQuyền có hiệu lực ngay.',
      found: null,
      fixed:
        'Em chào chị,\n\nEm đã mở tính năng.\nChị vào Cài đặt.\nChị bật quyền.\nQuyền có hiệu lực ngay. Mình cần hỗ trợ thêm gì cứ nhắn em ạ.',
      conversation: { firstReply: true },
    },
  ],
  passes: [
    { text: 'Em chào chị, còn hàng ạ.', conversation: { firstReply: true } },
    { text: 'Em chào chị,\n\nEm đã mở tính năng.\nChị vào Cài đặt.\nChị bật quyền.\nTrân trọng,\nLan', conversation: { firstReply: true } },
  ],
};
