import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'хаха засчихлаа',
      found: 'хаха',
      conversation: {
        customer: 'Ямар хариуцлагагүй юм бэ, уур хүрээд байна!',
      },
    },
    {
      text: 'Болсон 😂',
      found: '😂',
      conversation: {
        customer: 'Ямар хариуцлагагүй юм бэ, уур хүрээд байна!',
      },
    },
  ],
  passes: [
    'хаха засчихлаа',
    {
      text: 'Засчихлаа 🙏',
      conversation: {
        customer: 'Ямар хариуцлагагүй юм бэ, уур хүрээд байна!',
      },
    },
  ],
};
