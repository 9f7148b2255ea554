import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '您好，骨科周二上午出诊。',
      found: null,
      fixed: '董女士您好，骨科周二上午出诊。',
      conversation: {
        customer: '哪天出诊',
        firstReply: true,
        customerName: '董浩',
      },
    },
    {
      text: '您好，前一晚十點後禁食。',
      found: null,
      fixed: '游女士您好，前一晚十點後禁食。',
      conversation: {
        customer: '要空腹嗎',
        firstReply: true,
        customerName: '游哲維',
      },
    },
  ],
  passes: [
    {
      text: '董先生您好，骨科周二上午出诊。',
      conversation: {
        customer: '哪天出诊',
        firstReply: true,
        customerName: '董浩',
      },
    },
    {
      text: '您好，游先生。',
      conversation: {
        customer: '要空腹嗎',
        firstReply: true,
        customerName: '游哲維',
      },
    },
  ],
};
