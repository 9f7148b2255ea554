import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Haha anh ơi, máy nó đình công đó.',
      found: 'Haha',
      conversation: { customer: 'Máy lạnh lại hư, nóng không ngủ được, mệt quá' },
    },
    { text: 'Dạ đơn đi lạc rồi chị ơi 😂', found: '😂', conversation: { customer: 'Chờ cả tuần, bực mình quá!' } },
  ],
  passes: [
    { text: 'Dạ em cười xỉu với chị luôn haha.', conversation: { customer: 'Chồng chị mặc đầm hết chỗ chê haha' } },
    { text: 'Dạ em hiểu ạ 🙏', conversation: { customer: 'Chờ cả tuần, bực mình quá!' } },
  ],
};
