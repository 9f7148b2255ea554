import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '欢迎关注我们的公众号，新人立减10元！',
      found: null,
      fixed: '欢迎关注我们的公众号，新人立减10元！关于您问的…：…。',
      conversation: {
        customer: '羽毛球场晚上几点关门？',
      },
    },
    {
      text: '自己看。',
      found: null,
      fixed: '自己看。關於您問的…：…。',
      conversation: {
        customer: '菜單有素的嗎？',
      },
    },
  ],
  passes: [
    {
      text: '晚上十点关门。',
      conversation: {
        customer: '羽毛球场晚上几点关门？',
      },
    },
    {
      text: '我帮您问一下，稍等。',
      conversation: {
        customer: '羽毛球场晚上几点关门？',
      },
    },
    { text: '最晚周三会寄出。', conversation: { customer: '怎么还没寄？' } },
    { text: '恩', conversation: { customer: '这样就登记好了吗？' } },
  ],
};
