import { defineRule } from '../engine/pack';

/** Asks for a secret in the chat. */
export default defineRule({
  id: 'private-data',
  find: ['({give} | xin | cho em xin | cần | biết | lấy) …6 <({secret})>'],
  except: [
    '(không | đừng | chớ | tuyệt đối | không bao giờ | chẳng) …8 ({secret}) »',
    '(đổi | đặt lại | quên | cấp lại | thay | nhập | tự nhập | khôi phục | tạo | bấm | nhận | cài) …4 ({secret})',
    '(ngân hàng | hệ thống | shop | em) (gửi | sẽ gửi | đã gửi) …4 ({secret})',
  ],
  reword: [{ to: 'Dạ mình cho em xin 4 số cuối của … ạ', replaces: 'sentence' }],
});
