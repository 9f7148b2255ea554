import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Захиалгыг эскалейт хийсэн.',
      found: 'эскалейт хийсэн',
    },
    {
      text: 'SLA зөрчигдсөн.',
      found: 'SLA',
    },
  ],
  passes: [
    'Танд SMS очно.',
    'PDF файлаа илгээгээрэй.',
    {
      text: 'SLA-г шалгалаа.',
      conversation: {
        customer: 'SLA хэд вэ?',
      },
    },
  ],
};
