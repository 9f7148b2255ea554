import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '感谢您对我们的支持。',
      found: '感谢您',
    },
    {
      text: '多謝您把門市的狀況寫得這麼詳細。',
      found: '多謝您',
    },
  ],
  passes: ['麻烦您发一下订单号，谢谢！', '不用谢，应该的。'],
};
