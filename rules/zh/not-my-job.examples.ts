import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '这个您去找快递。',
      found: '这个您去找快递',
      fixed: '我帮您联系快递，…前给您回复。',
    },
    {
      text: '签证被拒跟我们没关系。',
      found: '跟我们没关系',
      fixed: '我很愿意帮您，我来…。',
    },
    {
      text: '不歸我管喔。',
      found: '不歸我管',
      fixed: '我很願意幫您，我來…。',
    },
  ],
  passes: ['我帮您联系快递，今晚八点前回您。', '有问题随时联系我们客服。'],
};
