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
    { text: '技师把您的沙发划破了，我代表门店向您道歉。', found: '技师把您的沙发划破了，我代表门店向您道歉' },
  ],
  passes: ['给您带来不便，非常抱歉。', '抱歉，这个我们改不了。', '您夸得我都不好意思了。'],
};
