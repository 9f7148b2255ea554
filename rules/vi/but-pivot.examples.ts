import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Em hiểu anh cần gấp nhưng kho đóng rồi ạ.', found: 'nhưng', fixed: 'Em hiểu anh cần gấp và hiện kho đóng rồi ạ.' },
    {
      text: 'Em xin lỗi chị ạ. Tuy nhiên mẫu này hết size rồi ạ.',
      found: 'Tuy nhiên',
      fixed: 'Em xin lỗi chị ạ. Hiện mẫu này hết size rồi ạ.',
    },
    {
      text: 'Rất hiểu mong muốn của mình, tuy nhiên khuyến mãi đã hết ạ.',
      found: 'tuy nhiên',
      fixed: 'Rất hiểu mong muốn của mình, và hiện khuyến mãi đã hết ạ.',
    },
  ],
  passes: ['Máy nhỏ nhưng chạy êm lắm chị ạ.', 'Em hiểu chị đang gấp, nhưng em đã giữ một bộ cho mình rồi ạ.'],
};
