import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Chắc là mai hàng tới ạ.', found: 'Chắc là mai', fixed: 'Dự kiến mai hàng tới ạ.' },
    { text: 'Em nghĩ là được đó chị.', found: 'Em nghĩ là', fixed: 'Dạ em kiểm tra và báo mình trước … ạ.' },
    { text: 'Da hinh nhu con hang do chi a.', found: 'hinh nhu', fixed: 'Da em kiem tra va bao minh truoc … a.' },
    { text: 'Nếu may mắn thì mai có hàng chị ơi.', found: 'Nếu may mắn thì', fixed: 'Dạ em kiểm tra và báo mình trước … ạ.' },
    {
      text: 'Để em thử xin sếp xem có được không.',
      found: 'Để em thử',
      fixed: 'Dạ em kiểm tra và báo mình trước … ạ.',
    },
  ],
  passes: [
    'Dạ thợ bên em khéo tay lắm ạ.',
    'Hình như anh đang chọn màu xám đúng không ạ?',
    'Khung thép chắc chắn lắm anh ạ.',
    'Hàng đi Huế thường mất 3–5 ngày ạ.',
    'Chị mặc thử rồi báo em nha.',
    'Chắc chị đang mệt lắm ạ.',
    'Chúc chị may mắn với kỳ thi ạ.',
    'Mỗi hoá đơn được một lượt rút thăm may mắn chị nhé.',
  ],
};
