import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Dạ em cảm ơn chị đã ủng hộ ạ.', found: 'em cảm ơn' },
    { text: 'Thanks chị nhiều nha.', found: 'Thanks' },
  ],
  passes: [
    'Thiệp cảm ơn in tên riêng 7k một tấm ạ.',
    'Lời cảm ơn của nhà trường in ở trang cuối ạ.',
    'Dạ em gửi chị ảnh ạ.',
    'Không cần cảm ơn em đâu ạ.',
  ],
};
