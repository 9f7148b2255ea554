import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '您可以免费改签，或者全额退票。',
      found: '可以免费改签，或者全额退',
    },
    {
      text: '提前发做不到，不过可以先帮您登记优先发货。',
      found: '不过可以先',
    },
    {
      text: '要幫妳留起來還是換06號？',
      found: '幫妳留起來還是換',
    },
    { text: '退款和换货都行，随您。', found: ['退款和换货都行', '随您'] },
    { text: '還是我先幫您保留到週日？', found: '還是我先幫您保留到週日' },
    { text: '退差价和换新款二选一。', found: '退差价和换新款二选一' },
  ],
  passes: ['您是想看床垫还是床架呢？', '请问有什么可以帮您？', '在超商或門市都可以繳費。'],
};
