import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Chắc là mai hàng tới ạ.', found: 'Chắc là', fixed: 'Dự kiến mai hàng tới ạ.' },
    { text: 'Em nghĩ là được đó chị.', found: 'Em nghĩ là', fixed: 'Dự kiến được đó chị.' },
    { text: 'Da hinh nhu con hang do chi a.', found: 'hinh nhu', fixed: 'Da du kien con hang do chi a.' },
    { text: 'Nếu may mắn thì mai có hàng chị ơi.', found: 'Nếu may mắn thì', fixed: 'Dự kiến mai có hàng chị ơi.' },
    {
      text: 'Để em thử xin sếp xem có được không.',
      found: 'Để em thử',
      fixed: 'Dạ em kiểm tra và báo mình trước … ạ.',
    },
  ],
  passes: [
    'Hình như anh đang chọn màu xám đúng không ạ?',
    'Khung thép chắc chắn lắm anh ạ.',
    'Hàng đi Huế thường mất 3–5 ngày ạ.',
    'Chị mặc thử rồi báo em nha.',
    'Chắc chị đang mệt lắm ạ.',
    'Chúc chị may mắn với kỳ thi ạ.',
    'Mỗi hoá đơn được một lượt rút thăm may mắn chị nhé.',
  ],
};
