import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Anh muốn gì nữa đây?', found: 'Anh muốn gì nữa', fixed: 'Em hiểu mình đang không vui, em … ngay ạ.' },
    { text: 'Thích thì kiện đi chị.', found: 'Thích thì kiện', fixed: 'Em hiểu mình đang không vui, em … ngay ạ.' },
    {
      text: 'MUA THÌ MUA KHÔNG MUA THÌ THÔI chị ơi',
      found: 'MUA THÌ MUA KHÔNG MUA THÌ THÔI',
      fixed: 'Em hiểu mình đang không vui, em … ngay ạ',
    },
    { text: 'Không biết xài thì đừng mua chị ơi.', found: 'Không biết xài thì đừng', fixed: 'Em hiểu mình đang không vui, em … ngay ạ.' },
    { text: 'Chị nói chuyện cho đàng hoàng nha.', found: 'nói chuyện cho đàng hoàng', fixed: 'Em hiểu mình đang không vui, em … ngay ạ.' },
  ],
  passes: [
    'Dạ thời gian đi khoảng 30 phút ạ.',
    'Chị hâm lại 2 phút là ăn được ạ.',
    'Chúc mừng chị lần đầu làm mẹ ạ.',
    'Dạ shop sẽ đăng lên fanpage khi có hàng ạ.',
    'FLASH SALE CUỐI TUẦN giảm 30 phần trăm ạ.',
    'Dạ không mất phí đâu chị.',
    'Linh kiện về sáng nay ạ, anh qua lấy giúp em.',
    'Dạ mã OTP gửi qua SMS ạ.',
    'Áo này không sợ phai màu đâu chị ạ.',
    'Em nói có gì ngu ngơ chị bỏ qua nha.',
    'Nếu mình không thích thì trả lại shop ạ.',
    'Em lắm lời vậy chứ đôi này bền thiệt đó chị.',
  ],
};
