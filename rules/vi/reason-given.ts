import { defineRule } from '../engine/pack';

/** A reason for a refusal, a request or a delay. */
export default defineRule({
  id: 'reason-given',
  forms: [
    {
      find: [
        '~(xin lỗi | tiếc | cảm ơn | lý | tự | nguyên nhân) <(tại | vì | bởi vì | do | bởi | tại vì | lý do là | nguyên nhân là | nguyên nhân do | lý do vì | là vì | là do) !(sao | vậy | thế | đó | đấy | đâu | em | {you} …2 {feeling}) …10> (nên | cho nên | thành ra)',
        '~(xin lỗi | tiếc | cảm ơn | lý | tự | nguyên nhân | phòng | chữ | lệch | sai | lỗi | trừ | mất | khác | báo) <(vì | bởi vì | do | bởi | tại vì | lý do là | nguyên nhân là | nguyên nhân do | lý do vì | là vì | là do) !(sao | vậy | thế | đó | đấy | đâu) …14> (, | $ | ạ)',
        '<(đơn | hàng | vé | gói | hồ sơ | thẻ | kho | hệ thống | mã | chương trình | tài khoản | xe | thuê bao | máy | bên em | {goods}) …12 nên> …3 ({me} | không | chưa | phải)',
      ],
      needs: {
        sentence: ['refusal', 'request', 'own-delay', 'own-flat-no'],
        previous: ['refusal', 'own-delay'],
        next: ['refusal'],
      },
    },
  ],
  except: [
    '(xin lỗi | rất tiếc | cảm ơn | áy náy | tiếc | lấy làm tiếc | vui) …6 (vì | do)',
    '(do | vì | tại) …1 {you} …2 (nhập | ghi | quên | không | chưa | điền | tự | sai)',
    '(do | tại | vì) lỗi [bên | của] {other} »',
    '(do | tại | vì | bởi) …3 (đông | nhiều đơn | quá tải | bận | thiếu người | lỗi hệ thống | cao điểm | lễ | tết)',
    'vì {you} là',
    'do …8 (phụ trách | đảm nhận | thực hiện | làm | lo | quản lý)',
    '(theo | vì) (quy định | chính sách)',
    'vì (thế | vậy | sao)',
    'nên (chọn | mua | dùng | đặt | làm | đi | mặc)',
    'nên {you} (mặc | đi | chọn | lấy | được | yên tâm)',
  ],
  silentIn: ['condition', 'echo'],
});
