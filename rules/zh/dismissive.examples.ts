import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '急也没用，审核就是要三天。',
      found: '急也没用',
      fixed: '我明白您着急，我来…，审核就是要三天。',
    },
    {
      text: '沒那麼嚴重吧。',
      found: '沒那麼嚴重',
      fixed: '我明白您著急，我來…。',
    },
    {
      text: '您冷静一下。',
      found: '您冷静一下',
      fixed: '我明白您着急，我来…。',
    },
    { text: '也就七八分钟。', found: '也就七八分钟', fixed: '我明白您着急，我来…。' },
    { text: '您反應太大了，免緊張啦。', found: ['反應太大', '免緊張'] },
    { text: '多坐几回就习惯了，谁没等过车啊。', found: '谁没等过' },
    { text: '您别生气了。', found: '您别生气了', fixed: '我明白您着急，我来…。' },
  ],
  passes: ['您别着急，我正在看您的物流。', '婚礼前一天花没到，谁都会慌。', '這種事任誰都會不放心，我先把明細調出來。'],
};
