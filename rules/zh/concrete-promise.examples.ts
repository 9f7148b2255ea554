import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '今晚8点前送到您家。',
      found: '今晚8点前送',
    },
    {
      text: '修正版後天上架。',
      found: '後天上架',
    },
    { text: '最晚周五，我把修好的手机寄出。', found: '最晚周五，我把修好' },
  ],
  passes: [
    '您明天联系店里就可以。',
    '营业时间是9点到17点。',
    '包裹预计明日送达。',
    '师傅上门前半小时会先打电话给您。',
    '到期前会寄一封提醒信。',
  ],
};
