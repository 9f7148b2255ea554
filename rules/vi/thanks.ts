import { defineRule } from '../engine/pack';

/** Thanks the customer. */
export default defineRule({
  id: 'thanks',
  find: [
    '<[{me}] [cũng | xin | rất | chân thành | thành thật | trân trọng | xin chân thành | xin được | vô cùng | xin gửi lời | gửi lời | thật lòng | cũng xin] (cảm ơn | đội ơn | biết ơn | cảm tạ | đa tạ | cảm kích | thank you)>',
  ],
  except: [
    '(không cần | khỏi | ~(gửi | gởi) lời | thư | thiệp | thẻ | quà | tiệc | bài | trang | nói | nhắn) cảm ơn',
    '{you} [đã] (nói | nhắn) cảm ơn',
  ],
  silentIn: [],
});
