import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '我们从来不给散客开证明的。',
      found: '我们从来不',
      fixed: '关于给散客开证明，我能为您做的是…。',
    },
    {
      text: '本店不接急单哦。',
      found: '本店不',
      fixed: '关于接急单，我能为您做的是…。',
    },
    {
      text: '試用包概不外送。',
      found: '概不外',
      fixed: '我能為您做的是…。',
    },
    { text: '拆封的面膜不退。', found: '不退', fixed: '我能为您做的是…。' },
    { text: '进水的我们不保。', found: '我们不', fixed: '我能为您做的是…。' },
    { text: '我們沒有在收二手的喔。', found: '沒有在收', fixed: '我能為您做的是…。' },
  ],
  passes: ['不会另外收您钱。', '我们不收手续费。', '好的，这件先不发，等您通知。', '这条裤子洗了不退色。'],
};
