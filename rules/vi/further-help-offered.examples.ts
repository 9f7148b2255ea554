import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Cần gì thêm chị nhắn em nha.', found: 'Cần gì thêm chị nhắn' },
    { text: 'Anh cần hỗ trợ thêm gì không ạ?', found: 'Anh cần hỗ trợ thêm gì không' },
  ],
  passes: ['Chị cần mang theo căn cước ạ.', 'Dạ có gì đâu chị ơi.'],
};
