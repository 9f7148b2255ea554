import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '我只是个客服，没权限。',
      found: '我只是个客服',
      fixed: '我来帮您…，没权限。',
    },
    {
      text: '我比較笨，講得有點亂。',
      found: ['我比較笨', '講得有點亂'],
      fixed: '我來幫您…，講得有點亂。',
    },
    { text: '我只是臨時工讀生。', found: '我只是臨時工讀生', fixed: '我來幫您…。' },
  ],
  passes: ['只是想跟您确认一下收件地址。', '不好意思打扰一下，您是东2栋还是西2栋？'],
};
