import { defineRule } from '../engine/pack';

/** Thanks the customer. */
export default defineRule({
  id: 'thanks',
  find: [
    '<[{me}] [cũng | xin | rất | chân thành | thành thật | trân trọng | xin chân thành | xin được | vô cùng | xin gửi lời | gửi lời | thật lòng | cũng xin] (cảm ơn | thank | cám ơn | đội ơn | biết ơn)>',
  ],
  except: ['(không cần | khỏi | lời) cảm ơn', '{you} (đã) cảm ơn'],
  silentIn: [],
});
