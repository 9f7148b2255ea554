import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '补货时间我们也不清楚呢。',
      found: '不清楚',
      fixed: '我去核实一下，…前回复您。',
    },
    {
      text: '包裹卡在哪一站，我也没数。',
      found: '没数',
      fixed: '包裹卡在哪一站，我去核实一下，…前回复您。',
    },
    {
      text: '這我就不清楚了。',
      found: '不清楚',
      fixed: '我去核實一下，…前回覆您。',
    },
    { text: '尺寸表我手头没有资料。', found: '手头没有资料', fixed: '我去核实一下，…前回复您。' },
  ],
  passes: ['我也不清楚卡在哪里，正在打电话问货代，下午两点回您。', '不知道您喜欢深焙还是浅焙？', '不清楚的地方随时问我。'],
};
