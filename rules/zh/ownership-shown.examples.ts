import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: '小妹这边也帮您反馈一下。', found: '小妹这边也帮您反馈' },
    {
      text: '我帮您催一下仓库。',
      found: '我帮您催',
    },
    {
      text: '改團的部分我來跑。',
      found: '改團的部分我來跑',
    },
    { text: '我现在就帮您把卡挂失。', found: '我现在就帮您把卡挂' },
    { text: '我馬上請倉庫重包一箱。', found: '我馬上請倉庫' },
  ],
  passes: ['换成是我我也会着急的。', '我已经给您补发了。', '我们会改进的。', '我可以帮您留一件，要吗？'],
};
