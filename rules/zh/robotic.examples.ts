import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '尊敬的用户，您的券已到账。',
      found: '尊敬的用户',
      fixed: '您好，您的券已到账。',
    },
    {
      text: '根据公司规定，签收后处理。',
      found: '根据公司规定',
      fixed: '因为…，签收后处理。',
    },
    {
      text: '特此通知，請知悉。',
      found: ['特此通知', '請知悉'],
      fixed: '我來…，…前告訴您結果，請知悉。',
    },
    { text: '经查询，您反映的情况不属实。', found: '经查询，您反映的情况不属实', fixed: '我来…，…前告诉您结果。' },
    { text: '我们将不断完善服务质量。', found: '我们将不断完善', fixed: '我来…，…前告诉您结果。' },
  ],
  passes: ['按照您的要求分两箱寄出。', '很高兴为您服务。', '由专人带您参观，周六上午十点集合。'],
};
