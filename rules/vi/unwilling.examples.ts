import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Shop không nhận đổi trả đâu chị.', found: 'không nhận đổi trả', fixed: 'Shop chưa hỗ trợ nhận đổi, em có thể … đâu chị.' },
    { text: 'Bên em nhất quyết không đền đâu ạ.', found: 'nhất quyết không đền', fixed: 'Bên em chưa hỗ trợ đền, em có thể … đâu ạ.' },
  ],
  passes: ['Vải này giặt máy không đổi màu đâu chị ạ.', 'Dạ mình không mất phí ạ.'],
};
