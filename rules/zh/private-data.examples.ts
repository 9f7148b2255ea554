import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '麻烦您把验证码发给我。',
      found: '验证码',
      fixed: '为了您的账户安全，请到官方页面办理，不要在这里发送。',
    },
    {
      text: '請提供您的身分證字號。',
      found: '身分證字號',
      fixed: '為了您的帳戶安全，請到官方頁面辦理，不要在這裡傳送。',
    },
  ],
  passes: ['验证码请不要告诉任何人。', '麻烦您发手机号后四位。'],
};
