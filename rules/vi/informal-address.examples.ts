import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Cưng ơi hàng về rồi nè.', found: 'Cưng', fixed: 'Anh/chị ơi hàng về rồi nè.' },
    { text: 'Bạn gửi em mã đơn ạ.', found: 'Bạn', fixed: 'Anh/chị gửi em mã đơn ạ.' },
    { text: 'Đang giao, chiều tới.', found: null, fixed: 'Dạ đang giao, chiều tới.' },
    { text: 'Chào bạn, đơn của bạn đã giao rồi nhé.', found: 'bạn', fixed: 'Chào anh/chị, đơn của bạn đã giao rồi nhé.' },
    { text: 'b thử tắt máy xem sao nhé', found: 'b', fixed: 'anh/chị thử tắt máy xem sao nhé' },
    { text: 'Yêu cầu của bạn đã xong.', found: 'bạn', fixed: 'Yêu cầu của anh/chị đã xong.' },
  ],
  passes: [
    'Khách sạn nhận thú cưng dưới 8kg ạ.',
    'Bạn Hương bên em gọi chị chiều nay ạ.',
    'Dạ bé nhà mình uống được ạ.',
    'Dạ 185k ạ.',
    'Anh gặp bạn Lan ở quầy 3 giúp em ạ.',
    'Ba má mình đi cáp treo được giảm nửa giá ạ.',
    'Dạ còn size B ạ.',
  ],
};
