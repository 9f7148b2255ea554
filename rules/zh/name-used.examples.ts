import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '周女士，给您换到1208房了。',
      found: '周女士',
      conversation: {
        customer: '换房',
        customerName: '周敏',
      },
    },
    {
      text: '曾小姐您好。',
      found: '曾小姐',
      conversation: {
        customer: '禮服呢',
        customerName: '曾雅筑',
      },
    },
  ],
  passes: [
    {
      text: '您好，给您换房了。',
      conversation: {
        customer: '换房',
        customerName: '周敏',
      },
    },
    {
      text: '周三给您换。',
      conversation: {
        customer: '换房',
        customerName: '周敏',
      },
    },
  ],
};
