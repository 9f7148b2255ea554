import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Би өөрөө болгоё.', found: 'Би өөрөө болгоё' },
    {
      text: 'Би өөрөө хариуцаад шалгая.',
      found: 'Би өөрөө хариуцаад шалгая',
    },
    {
      text: 'Би одоо засаад өгье.',
      found: 'Би одоо засаад өгье',
    },
  ],
  passes: ['Уучлалт гуйя.', 'Баяр хүргэе!'],
};
