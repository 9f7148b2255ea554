import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Em xin lỗi ạ. Em xin lỗi vì tính nhầm. Một lần nữa em xin lỗi anh.', found: null },
    { text: 'Em rất rất xin lỗi chị ạ.', found: null },
  ],
  passes: ['Em thành thật xin lỗi chị vì để chị chờ ba ngày ạ.', 'Em xin lỗi chị, em gửi lại ngay ạ.'],
};
