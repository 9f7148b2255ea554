import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '由此产生的一切不便，敬请谅解！',
      found: '由此产生的一切不便，敬请谅解',
      fixed: '很抱歉，…，让您…！',
    },
    {
      text: '如果让您感觉不好，我们深感抱歉。',
      found: '如果让您感觉不好，我们深感抱歉',
      fixed: '很抱歉，…，让您…。',
    },
    {
      text: '造成您的不便，敬請見諒。',
      found: '造成您的不便，敬請見諒',
      fixed: '很抱歉，…，讓您…。',
    },
    { text: '要是哪里没做到位，先给您赔个不是。', found: '要是哪里没做到位，先给您赔个不是', fixed: '很抱歉，…，让您…。' },
    { text: '您會有這樣的感受，我們很遺憾。', found: '您會有這樣的感受，我們很遺憾', fixed: '很抱歉，…，讓您…。' },
  ],
  passes: ['抱歉让您久等了。', '感谢您的理解与体谅。'],
};
