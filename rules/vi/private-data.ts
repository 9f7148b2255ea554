import { defineRule } from '../engine/pack';

/** Asks for a secret in the chat. */
export default defineRule({
  id: 'private-data',
  find: [
    '({give} | xin | cho em xin | cần | biết | lấy) …6 <({secret})>',
    '<({secret}) …6 (là gì | là bao nhiêu | bao nhiêu | gửi em | đọc em | cho em)>',
    '<({secret})> (của {you} | mới | hiện tại) [là] #',
  ],
  except: [
    '(không | đừng | chớ | tuyệt đối | không bao giờ | chẳng) …8 ({secret}) »',
    '(đổi | đặt lại | quên | cấp lại | thay | nhập | tự nhập | khôi phục | tạo | bấm | nhận | cài) …4 ({secret})',
    '({secret}) …4 (có hiệu lực | hết hạn | được gửi | sẽ gửi)',
    '# số cuối »',
    '(cuối | đuôi) …4 (thẻ | tài khoản | cccd)',
    '(ngân hàng | hệ thống | shop | em) (gửi | sẽ gửi | đã gửi) …4 ({secret})',
  ],
  reword: [{ to: 'Dạ mình cho em xin 4 số cuối của … ạ', replaces: 'sentence' }],
});
