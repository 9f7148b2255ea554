import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '您的心情我特别理解。',
      found: '您的心情我特别理解',
    },
    {
      text: '換作是我也會急。',
      found: '是我也會急',
    },
    { text: '盼了半年的演出临时取消，搁谁心里都不好受。', found: '搁谁心里都' },
    { text: '在外面等到半夜，您一定又急又氣，肯定很無力。', found: ['您一定又急', '肯定很無力'] },
  ],
  passes: ['我没有明白您的意思。', '请您理解。'],
};
