import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Em xin lỗi anh vì giao nhầm màu ạ.', found: 'Em xin lỗi anh vì giao' },
    { text: 'Shop thành thật xin lỗi chị vì đã để chị đợi 3 ngày.', found: 'Shop thành thật xin lỗi chị vì đã để chị' },
    { text: 'Salem Spa rất tiếc khi để chị ngồi chờ cả buổi ạ.', found: 'Salem Spa rất tiếc khi để' },
  ],
  passes: [
    'Em xin lỗi nếu làm chị buồn ạ.',
    'Em xin lỗi chị vì giao trễ, nhưng bên em đông ạ.',
    'Xin lỗi, cho em hỏi mã đơn ạ.',
    'Dạ em rất tiếc vì không đổi được màu ạ.',
  ],
};
