import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Tự coi đi.', found: 'Tự coi đi', conversation: { customer: 'Bảng giá ở đâu vậy em' } },
    { text: 'Gì chị?', found: 'Gì chị', fixed: 'Dạ em nghe ạ.' },
    { text: 'Rồi sao anh?', found: 'Rồi sao anh', fixed: 'Dạ em nghe ạ.' },
    { text: 'Nói gì nói đi chị.', found: 'Nói gì nói đi chị', fixed: 'Dạ em nghe ạ.' },
  ],
  passes: [
    { text: 'Dạ có ạ.', conversation: { customer: 'Quán còn bàn tối nay không' } },
    { text: 'Em gửi rồi.', conversation: { customer: 'Gửi file chưa em' } },
    'Dạ được ạ.',
    'Xong rồi ạ!',
  ],
};
