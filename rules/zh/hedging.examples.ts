import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '大概下周能到吧。',
      found: '大概下周能到吧',
      fixed: '我去确认是不是下周能到，…前告诉您。',
    },
    {
      text: '按道理讲是可以报销的。',
      found: '按道理讲',
      fixed: '我去核实一下，…前给您准确的答复。',
    },
    {
      text: '應該明天到吧。',
      found: '應該明天到吧',
      fixed: '我去確認是不是明天到，…前告訴您。',
    },
  ],
  passes: ['寄新疆可能要5到7天。', '整机大概2.3公斤。', '您大概什么时候方便呢？', '希望能持续陪伴您和家人。'],
};
