import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Dạ vé này bên em không thể hoàn.',
      found: null,
      fixed: 'Dạ vé này bên em không thể hoàn. Lý do là …, em có thể … cho mình ạ.',
    },
    {
      text: 'Không có chuyện hoàn tiền nha chị.',
      found: null,
      fixed: 'Không có chuyện hoàn tiền nha chị. Lý do là …, em có thể … cho mình ạ.',
    },
    { text: 'Dạ lịch này không thể dời, mong anh thông cảm.', found: null },
  ],
  passes: ['Vì hàng đã cắt mác nên em không đổi được ạ.', 'Dạ em không đổi được ạ. Em có thể tặng chị mã giảm 10% ạ.'],
};
