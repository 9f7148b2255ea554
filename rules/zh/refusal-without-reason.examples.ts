import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '这种情况我们处理不来的。',
      found: null,
      fixed: '这种情况我们处理不来的。因为…，您可以…。',
    },
    {
      text: '我們不送到樓上。',
      found: null,
      fixed: '我們不送到樓上。因為…，您可以…。',
    },
  ],
  passes: ['因为已经出库了，地址改不了哈。', '提前发做不到，不过可以先帮您登记优先发货名单。', '改不了，名单昨晚已经锁定。'],
};
