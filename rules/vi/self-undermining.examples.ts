import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Dạ em chỉ là nhân viên trực page thôi ạ.',
      found: 'em chỉ là',
      fixed: 'Dạ em phụ trách yêu cầu này, phần nào chưa rõ em giải thích thêm ạ.',
    },
    {
      text: 'Em mới vào làm nên còn chậm ạ.',
      found: 'Em mới vào làm',
      fixed: 'Dạ em phụ trách yêu cầu này, phần nào chưa rõ em giải thích thêm ạ.',
    },
    {
      text: 'Câu em hỏi hơi ngố, chị đừng cười nha.',
      found: 'hỏi hơi ngố',
      fixed: 'Dạ em phụ trách yêu cầu này, phần nào chưa rõ em giải thích thêm ạ.',
    },
  ],
  passes: [
    'Dạ shop mới làm xong bánh của chị ạ.',
    'Em chỉ chị cách cài nha.',
    'Chỉ còn 2 cái thôi chị ạ.',
    'Em xin phép kiểm tra đơn của chị ạ.',
    'Bên em chỉ là đại lý uỷ quyền ạ.',
  ],
};
