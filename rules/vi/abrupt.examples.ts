import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Gì chị?', found: 'Gì chị', fixed: 'Dạ em nghe ạ.' },
    { text: 'Rồi sao anh?', found: 'Rồi sao anh', fixed: 'Dạ em nghe ạ.' },
    { text: 'Nói gì nói đi chị.', found: 'Nói gì nói đi chị', fixed: 'Dạ em nghe ạ.' },
  ],
  passes: ['Dạ được ạ.', 'Xong rồi ạ!'],
};
