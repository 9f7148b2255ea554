import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '我保证明天送到。',
      found: '我保证明',
      fixed: '我会…，…前给您结果。',
    },
    {
      text: '絕對不會再發生。',
      found: '絕對不',
      fixed: '我會…，…前給您結果。',
    },
  ],
  passes: ['保证金三个工作日退回。', '这件是100%羊绒。', '不一定要今天付款。'],
};
