import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Асуух зүйл байвал бичээрэй.',
      found: 'Асуух зүйл байвал бичээрэй',
    },
    {
      text: 'Өөр тусламж хэрэгтэй юу?',
      found: 'Өөр тусламж хэрэгтэй юу',
    },
  ],
  passes: ['Дугаараа бичээрэй.', 'Захиалгаа асуусанд баярлалаа.'],
};
