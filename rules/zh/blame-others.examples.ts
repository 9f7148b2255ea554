import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '前一个客服乱承诺，您别当真。',
      found: '前一个客服乱承诺',
      fixed: '这次是我们没有做好，我来…，您别当真。',
    },
    {
      text: '都是設計外包搞砸的。',
      found: '都是設計外包搞砸',
      fixed: '這次是我們沒有做好，我來…。',
    },
    { text: '供應商臨時放鳥。', found: '供應商臨時放鳥', fixed: '這次是我們沒有做好，我來…。' },
    { text: '是系统自动取消的。', found: '是系统自动', fixed: '这次是我们没有做好，我来…。' },
  ],
  passes: ['仓库漏发了，很抱歉，我今天给您补发。', '您可以联系快递改派送时间。'],
};
