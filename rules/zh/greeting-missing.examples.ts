import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '明天下午三点可以。',
      found: null,
      fixed: '您好！明天下午三点可以。',
      conversation: {
        customer: '想预约看房',
        firstReply: true,
      },
    },
    {
      text: '一晚2,800，含早餐。',
      found: null,
      fixed: '您好！一晚2,800，含早餐。',
      conversation: {
        customer: '雙人房多少',
        firstReply: true,
      },
    },
  ],
  passes: [
    {
      text: '您好，明天下午三点可以。',
      conversation: {
        customer: '想预约看房',
        firstReply: true,
      },
    },
    {
      text: '早安，一晚2,800。',
      conversation: {
        customer: '雙人房多少',
        firstReply: true,
      },
    },
  ],
};
