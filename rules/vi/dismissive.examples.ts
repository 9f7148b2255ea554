import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Chị bình tĩnh đi ạ.', found: 'Chị bình tĩnh đi', fixed: 'Em hiểu việc này làm mình …, em … ngay ạ.' },
    { text: 'Trễ có 2 ngày thôi mà chị.', found: 'Trễ có 2 ngày thôi mà', fixed: 'Em hiểu việc này làm mình …, em … ngay ạ.' },
    { text: 'Chuyện nhỏ mà anh.', found: 'Chuyện nhỏ', fixed: 'Em hiểu việc này làm mình …, em … ngay ạ.' },
  ],
  passes: ['Dạ không sao đâu chị ạ.', 'Em cảm ơn chị đã giữ bình tĩnh ạ.'],
};
