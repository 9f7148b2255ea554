import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Cưng ơi hàng về rồi nè.', found: 'Cưng', fixed: 'Anh/chị ơi hàng về rồi nè.' },
    { text: 'Bạn gửi mình mã đơn nhé ạ.', found: 'Bạn', fixed: 'Anh/chị gửi mình mã đơn nhé ạ.' },
    { text: 'Đang giao, chiều tới.', found: null, fixed: 'Dạ Đang giao, chiều tới.' },
  ],
  passes: ['Bạn Hương bên em gọi chị chiều nay ạ.', 'Dạ bé nhà mình uống được ạ.', 'Dạ 185k ạ.'],
};
