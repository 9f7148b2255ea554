import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Em đã nói rồi mà chị.', found: 'Em đã nói rồi mà chị', fixed: 'Dạ em gửi lại để mình tiện theo dõi ạ: …' },
    { text: 'Chị hỏi hoài vậy ạ.', found: 'hỏi hoài', fixed: 'Dạ em gửi lại để mình tiện theo dõi ạ: …' },
    { text: 'Nói tới nói lui hoài vậy chị.', found: 'Nói tới nói lui', fixed: 'Dạ em gửi lại để mình tiện theo dõi ạ: …' },
    { text: 'Giá shop ghi rõ trong bài viết rồi nhé.', found: 'ghi rõ trong bài viết rồi' },
  ],
  passes: [
    'Em đã nói với kho rồi, đơn ưu tiên đi trước ạ.',
    'Em nhắn bếp rồi ạ, món không hành nha chị.',
    'Dạ em nhắc lịch khám 9h sáng mai ạ.',
    'Em cảm ơn chị một lần nữa ạ.',
    'Chị thử lại lần nữa giúp em nha.',
    'Chị nói lại giúp em đoạn cuối ạ.',
    'Theo em biết thì hình như có bảo hành ạ.',
    'Dạ chưa biết khi nào có lại nữa ạ.',
  ],
};
