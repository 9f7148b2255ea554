import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Ticket của mình đang pending bên tier 2 ạ.', found: 'Ticket của mình đang pending bên tier 2', fixed: '… ạ.' },
    { text: 'Em đã escalate case này rồi ạ.', found: 'escalate case', fixed: 'Em đã … này rồi ạ.' },
  ],
  passes: [
    'Chị follow page để nhận mã giảm giá ạ.',
    'Hàng xả kho nên giá tốt lắm chị ạ.',
    'Chị mở app, vào mục Ưu đãi giúp em nha.',
    'Mã OTP có hiệu lực 3 phút ạ.',
  ],
};
