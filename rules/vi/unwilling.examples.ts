import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Shop không bán lẻ nha chị.', found: 'không bán' },
    { text: 'Shop không nhận đổi trả đâu chị.', found: 'không nhận đổi trả', fixed: 'Shop chưa hỗ trợ nhận đổi, em có thể … chị.' },
    { text: 'Bên em nhất quyết không đền đâu ạ.', found: 'nhất quyết không đền', fixed: 'Bên em chưa hỗ trợ đền, em có thể … ạ.' },
    { text: 'Hàng sale thì miễn đổi trả nha chị.', found: 'miễn đổi', fixed: 'Dạ phần này hiện chưa áp dụng vì …, em có thể … ạ.' },
    { text: 'Bên em không kinh doanh lốp xe ạ.', found: 'không kinh doanh' },
  ],
  passes: [
    'Dạ hạn sử dụng còn lâu chị ạ.',
    'Chị có thể từ chối nhận hàng nếu hộp bị móp ạ.',
    'Shop không từ chối đổi đâu chị, em đang soạn hàng ạ.',
    'Bên em không giao hàng giả đâu ạ.',
    'Vải này giặt máy không đổi màu đâu chị ạ.',
    'Dạ mình không mất phí ạ.',
    'Mình dùng thử, không thích thì trả lại ạ.',
    'Miếng lót này không làm đau chân đâu chị.',
  ],
};
