import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '您的心情我们理解，可是活动昨天就结束了。',
      found: '可是',
      fixed: '您的心情我们理解，跟您说明一下：活动昨天就结束了。',
    },
    {
      text: '謝謝您的體諒，可惜這次抽獎沒有您的名字。',
      found: '可惜',
      fixed: '謝謝您的體諒，跟您說明一下：這次抽獎沒有您的名字。',
    },
  ],
  passes: ['红色卖完了，不过下午三点补到货，给您留一件？', '不但送滤芯，还送两年清洗。', '可是真不错，您拍得真好看。'],
};
