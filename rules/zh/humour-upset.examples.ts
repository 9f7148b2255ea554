import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '呵呵，别的乘客都在拍视频呢。',
      found: '呵呵',
      conversation: {
        customer: '飞机颠簸得我吓得腿软！',
      },
    },
    {
      text: '哈哈哈哈好好笑喔。',
      found: ['哈哈哈哈', '好好笑'],
      conversation: {
        customer: '禮服到現在還沒到，我真的要崩潰了',
      },
    },
  ],
  passes: [
    {
      text: '哈哈谢谢夸奖！',
      conversation: {
        customer: '你们那只猫太可爱了哈哈',
      },
    },
    {
      text: '恭喜您！',
      conversation: {
        customer: '我家小子满月啦',
      },
    },
  ],
};
