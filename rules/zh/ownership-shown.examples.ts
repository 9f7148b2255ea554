import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '我帮您催一下仓库。',
      found: '我帮您催',
    },
    {
      text: '改團的部分我來跑。',
      found: '改團的部分我來跑',
    },
  ],
  passes: ['我已经给您补发了。', '我们会改进的。'],
};
