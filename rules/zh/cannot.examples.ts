import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '我们无法为您修改地址。',
      found: '无法为您',
      fixed: '关于修改地址，我能为您做的是…。',
    },
    {
      text: '抱歉，不能退运费哦。',
      found: '不能',
      fixed: '抱歉，关于退运费，我能为您做的是…。',
    },
    {
      text: '这单地址改不了哈。',
      found: '改不了',
      fixed: '关于地址，我能为您做的是…。',
    },
    {
      text: '這筆訂單的發票補不了喔。',
      found: '補不了',
      fixed: '關於這筆訂單的發票，我能為您做的是…。',
    },
    {
      text: '这件事我们帮不了您。',
      found: '帮不了您',
      fixed: '我能为您做的是…。',
    },
  ],
  passes: [
    '能不能发一下订单号？',
    '没办法登录的时候，点「短信登录」。',
    '看到您无法登录，我来查。',
    '不得不说您眼光真好。',
    '用不了多久就能到。',
  ],
};
