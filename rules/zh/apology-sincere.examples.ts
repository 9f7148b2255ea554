import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '抱歉让您久等了。',
      found: '抱歉让您久等',
    },
    {
      text: '是我漏填急件單，對不起。',
      found: '是我漏填急件單，對不起',
    },
  ],
  passes: ['给您带来不便，非常抱歉。', '抱歉，这个我们改不了。'],
};
