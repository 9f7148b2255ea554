import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Chị bình tĩnh đi ạ.', found: 'Chị bình tĩnh đi', fixed: 'Em hiểu việc này làm mình …, em … ngay ạ.' },
    { text: 'Trễ có 2 ngày thôi mà chị.', found: 'Trễ có 2 ngày thôi mà', fixed: 'Em hiểu việc này làm mình …, em … ngay ạ.' },
    { text: 'Chuyện nhỏ mà anh.', found: 'Chuyện nhỏ', fixed: 'Em hiểu việc này làm mình …, em … ngay ạ.' },
    { text: 'Có mất gì đâu mà chị sợ.', found: 'Có mất gì đâu', fixed: 'Em hiểu việc này làm mình …, em … ngay ạ.' },
    { text: 'App nào mà chẳng phải cập nhật hả chị.', found: 'App nào mà chẳng', fixed: 'Em hiểu việc này làm mình …, em … ngay ạ.' },
    { text: 'Khách nào cũng mặc được hết mà chị.', found: 'Khách nào cũng mặc được hết' },
  ],
  passes: [
    'Dạ em bé 6 tháng cũng dùng được ạ.',
    'Dạ đổi màu lúc này hơi khó chị ạ.',
    'Màu này da nào mặc cũng hợp chị ạ.',
    'Chị bấm nút xanh là xong bước cuối ạ.',
    'Dạ không sao đâu chị ạ.',
    'Em cảm ơn chị đã giữ bình tĩnh ạ.',
    'Không mất gì đâu ạ, chị yên tâm.',
  ],
};
