import { defineRule } from '../engine/pack';
import { replyHas, signalCount } from '../engine/views';

/** An apology for the very thing that went wrong. */
export default defineRule({
  id: 'apology-sincere',
  find: [
    '<[thay mặt …4] [{me}] [{deeply}] [{deeply}] {sorry} …5 (vì | về | do | vì đã | khi | bởi)>',
    '<[{me}] [{deeply}] (rất | vô cùng | thật sự | thành thật) tiếc (khi | vì | về việc) (để | đã | làm | giao | đơn | {goods} | {me} | sản phẩm | nhân viên) …8>',
    '<[{me}] [{deeply}] [{deeply}] {sorry} …4 (để | đã để | đã làm | làm | báo | gửi | giao | tính) [{you}]>',
    '<(lỗi | sai sót | phần sai) …6 (của | thuộc về | là của | do | ở) …1 ({me} | kho bên em) …8 {sorry}>',
    '^ [dạ] <…10 ,, [{me}] [{deeply}] {sorry} {you} …1> [về | vì] …5 $',
    '<[{me}] [{deeply}] [{deeply}] [cho] [{i}] {sorry} [{you}] (chuyện | việc | vụ | về (sai sót | việc | chuyện | sự | lỗi)) …8>',
    '<{sorry} [{you}] ,, {me} [đã | lỡ | có] …3 (sai | nhầm | thiếu | trễ | ẩu | quên | sót | lộn) …3>',
    '<(lẽ ra | đáng lẽ | đáng ra) {me} (phải | nên | cần) ……10 {sorry} …2>',
    '<{me} (sai | có lỗi | lỗi | đã sai | sơ suất | thiếu sót | bất cẩn) (khi | vì | ở chỗ | đã | do) …8>',
    '<(như vậy | như thế | vậy) [là] {me} [{deeply}] [{deeply}] {sorry}>',
    '<(là | lỗi | đây là) [lỗi | sơ suất | thiếu sót] [của | do] (bên em | em | shop | bên mình | tụi em) …4 , …6 {sorry}>',
  ],
  except: [
    'tiếc (vì | khi) [để | đã | {me}] (không | chưa) »',
    'tiếc …8 (không thể | chưa (hỗ trợ | thể | nhận) | hết hàng | hết (rồi | ạ))',
    '{sorry} …5 (vì | về | do | cho | trước | khi | với) [đã] [để] [gây] [ra | cho] [{qty}] [sự | điều | việc | phần | cái] {bother}',
    '{sorry} …5 (vì | về | do) …1 (sự cố | việc | chuyện | vấn đề | vụ | sự việc | điều) này',
    '{sorry} …8 nếu',
    '{sorry} ……8 (có thể | có khi) [đã | sẽ] (gây | làm | khiến | ảnh hưởng | mang)',
    '{sorry} …6 (làm | vì | khi) {you} (cảm thấy | thấy | nghĩ | hiểu lầm | phiền lòng | không vui | không hài lòng | chưa hài lòng | khó chịu)',
    '{sorry} (vì | đã) (làm phiền | hỏi nhiều | hỏi hoài | hỏi nhiều quá | nhắn nhiều | làm mất thời gian)',
    '{sorry} …3 (về | vì) (trải nghiệm | cảm nhận)',
  ],
  unless: { after: ['own-pivot'], next: ['own-opens-pivot'] },
  silentIn: ['condition'],
  keep: (_, __, reply) => signalCount(reply, 'apology') < 3 && !replyHas(reply, ['own-piled-apology']),
});
