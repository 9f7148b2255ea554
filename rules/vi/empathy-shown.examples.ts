import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Em hiểu chị đang rất lo ạ.', found: 'Em hiểu chị đang rất lo' },
    { text: 'Là em thì em cũng bực ạ.', found: 'Là em thì em cũng bực' },
  ],
  passes: ['Biết mình gấp thì lần sau đặt sớm giúp em nha.', 'Dạ em hiểu rồi ạ.', 'Em hiểu chị sốt ruột nhưng bên em chịu ạ.'],
};
