import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '摊上这种事算您倒霉。',
      found: ['摊上这', '算您倒霉'],
      fixed: '遇到这样的事确实让人着急，我来…。',
    },
    {
      text: '好可憐喔，下次早點訂。',
      found: '好可憐喔',
      fixed: '遇到這樣的事確實讓人著急，我來…，下次早點訂。',
    },
  ],
  passes: ['倒霉熊联名款还有36个。', '这确实让人着急，我来处理。', '抱抱枕三天内补发给您。'],
};
