import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Theo quy định công ty, phí đổi là 50.000đ ạ.',
      found: 'Theo quy định',
      fixed: 'Dạ em đã nhận được …, em xử lý và báo mình trước … ạ.',
    },
    {
      text: 'Kính mong quý khách thông cảm.',
      found: 'Kính mong quý khách thông cảm',
      fixed: 'Dạ em đã nhận được …, em xử lý và báo mình trước … ạ.',
    },
  ],
  passes: ['Hành lý đúng quy định nên mình lên máy bay được ạ.', 'Kính chào quý khách, em đã mở thẻ ạ.'],
};
