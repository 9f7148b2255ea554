import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '您下单前没仔细看吧。',
      found: '您下单前没仔细',
      fixed: '这里确实容易弄混，我来帮您…。',
    },
    {
      text: '是您自己按到取消的。',
      found: '是您自己',
      fixed: '这里确实容易弄混，我来帮您…。',
    },
    {
      text: '您填錯地址了。',
      found: '您填錯',
      fixed: '這裡確實容易弄混，我來幫您…。',
    },
    { text: '您怎么不早讲？', found: '怎么不早', fixed: '这里确实容易弄混，我来帮您…。' },
    { text: '您没把瓶盖拧紧。', found: '您没把瓶盖拧紧', fixed: '这里确实容易弄混，我来帮您…。' },
    { text: '您怎麼沒先確認尺寸。', found: '您怎麼沒先', fixed: '這裡確實容易弄混，我來幫您…。' },
  ],
  passes: ['非人为损坏免费修。', '您没关系的，我来改。', '刚才错怪您没签字，是我看漏了，对不起。', '难怪您不放心，我把监控调出来。'],
};
