import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '因为已经出库了，地址改不了。',
      found: '因为已经出库了',
    },
    {
      text: '因連日大雨，山區包裹延誤。',
      found: '因連日大雨',
    },
    { text: '只有本人签字才能办，所以需要您来一趟。', found: '所以' },
  ],
  passes: ['按规定不能退。', '因为喜欢，所以选择。'],
};
