import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '今天单子太多了，客服忙不过来。',
      found: ['今天单子太多', '客服忙不过来'],
      fixed: '让您久等了，我现在…，客服忙不过来。',
    },
    {
      text: '週年慶電話太多啦。',
      found: '週年慶電話太',
      fixed: '讓您久等了，我現在…。',
    },
    { text: '收银就两个窗口，您排着吧。', found: '就两个窗口', fixed: '让您久等了，我现在…，您排着吧。' },
    { text: '保養廠師傅都排滿了。', found: '師傅都排滿', fixed: '讓您久等了，我現在…。' },
  ],
  passes: ['今天14:00–16:00系统升级，16:00后恢复正常。', '这款很多顾客喜欢。', '大家都这样说，确实好用。', '遇到节假日都会顺延一天。'],
};
