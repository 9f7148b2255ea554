import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Em cảm ơn anh đã nhắn tin ạ.',
      found: null,
      fixed: 'Em cảm ơn anh đã nhắn tin ạ. Về câu hỏi của mình: …',
      conversation: { customer: 'Thứ Hai chi nhánh có làm buổi trưa không?' },
    },
    {
      text: 'Chị xem trên web giúp em ạ.',
      found: null,
      fixed: 'Chị xem trên web giúp em ạ. Về câu hỏi của mình: …',
      conversation: { customer: 'Phí gửi xe bao nhiêu vậy em?' },
    },
  ],
  passes: [
    { text: 'Dạ có ạ, chi nhánh làm tới 12h30.', conversation: { customer: 'Thứ Hai chi nhánh có làm buổi trưa không?' } },
    { text: 'Dạ để em hỏi quản lý rồi báo chị ạ.', conversation: { customer: 'Phí gửi xe bao nhiêu vậy em?' } },
  ],
};
