import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '前面跟您说过的哈，满199才包邮。',
      found: '前面跟您说过的',
      fixed: '我跟您说明一下，满199才包邮。',
    },
    {
      text: '剛剛不是已經跟您講過了嗎，要先插卡。',
      found: '剛剛不是已經跟您講過了嗎',
      fixed: '我跟您說明一下，要先插卡。',
    },
    { text: '您是没看到我发的通知吗？', found: '您是没看到我发的通知吗', fixed: '我跟您说明一下。' },
  ],
  passes: ['麻烦您再说一遍小区名。', '谢谢您之前说过的建议。'],
};
