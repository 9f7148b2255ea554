import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '您到底想怎么样？退也退了。',
      found: '您到底想怎么样',
      fixed: '我理解您的心情，我能为您做的是…。退也退了。',
    },
    {
      text: '有本事您就去12315。',
      found: '有本事您就去12315',
      fixed: '我理解您的心情，我能为您做的是…。',
    },
    {
      text: '愛買不買，反正不愁賣。',
      found: '愛買不買',
      fixed: '我理解您的心情，我能為您做的是…，反正不愁賣。',
    },
    { text: '要投訴請便。', found: '請便', fixed: '我理解您的心情，我能為您做的是…。' },
    { text: '就您要求多。', found: '就您要求多', fixed: '我理解您的心情，我能为您做的是…。' },
    { text: '没人逼您买。', found: '没人逼您', fixed: '我理解您的心情，我能为您做的是…。' },
  ],
  passes: ['恭喜您中奖！！！', '您想要什么颜色？', '我们的滚筒洗衣机有现货。'],
};
