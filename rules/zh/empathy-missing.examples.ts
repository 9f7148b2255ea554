import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '已经登记了。',
      found: null,
      fixed: '理解您的心情，换作是我也会着急。已经登记了。',
      conversation: {
        customer: '气死我了，打了三次电话都没人接！',
      },
    },
    {
      text: '請拍照片上傳。',
      found: null,
      fixed: '理解您的心情，換作是我也會著急。請拍照片上傳。',
      conversation: {
        customer: '東西全破了，氣死',
      },
    },
    {
      text: '请提供订单号。',
      found: null,
      fixed: '理解您的心情，换作是我也会着急。请提供订单号。',
      conversation: { customer: '把我妈一个人丢在路边！' },
    },
  ],
  passes: [
    {
      text: '等了这么久确实窝火，对不起。',
      conversation: {
        customer: '气死我了，打了三次电话都没人接！',
      },
    },
    {
      text: '好的，给您换成42码。',
      conversation: {
        customer: '鞋子大了帮我换42码',
      },
    },
    { text: '您受委屈了，我已经上报给店长。', conversation: { customer: '导购当着一堆人骂我' } },
    { text: '周五上午十点开售。', conversation: { customer: '新款到底哪天卖啊' } },
  ],
};
