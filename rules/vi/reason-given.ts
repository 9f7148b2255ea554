import { defineRule } from '../engine/pack';

/** A reason for a refusal, a request or a delay. */
export default defineRule({
  id: 'reason-given',
  forms: [
    {
      find: [
        '~(xin lỗi | tiếc | cảm ơn | lý | tự | nguyên nhân) <(tại | vì | bởi vì | do | bởi | tại vì | là vì | là do | bởi lẽ | vướng) !(sao | vậy | thế | đó | đấy | đâu | em | {you} …2 {feeling}) …16> (nên | cho nên | thành ra | thế nên)',
        '~(xin lỗi | tiếc | cảm ơn | lý | tự | nguyên nhân | phòng | chữ | lệch | sai | trừ | khác) <(vì | bởi vì | do | bởi | tại vì | bởi lẽ | (lý do | nguyên nhân) (là | do | vì) | là vì | là do) !(sao | vậy | thế | đó | đấy | đâu) …14> (, | $ | ạ)',
        '(,, | ạ | {you} [ơi] | đâu | nha | nhé) <tại !(sao | vậy | thế | đó | đâu | quầy | cửa hàng | nhà | shop | chi nhánh | trung tâm | văn phòng | đây) …10> (,, | $ | ạ)',
        '<…8 (thế nên | cho nên | vì vậy | vì thế | do đó | do vậy | bởi vậy)> …5 ({me} | không | chưa | phải | {you})',
        '<(đơn | hàng | vé | gói | hồ sơ | thẻ | kho | hệ thống | mã | chương trình | tài khoản | xe | thuê bao | máy | bên em | {goods}) …12 nên> …3 ({me} | không | chưa | phải)',
        '(^ | ,) <…6 (đã | đang | chưa | hết | bị | quá | mới | kín | còn) !(nên) …8 nên> …3 ({me} | không | chưa | phải | tạm | chịu | khó)',
      ],
      needs: {
        sentence: ['refusal', 'request', 'own-delay', 'own-flat-no', 'own-asks'],
        previous: ['refusal', 'own-delay'],
        next: ['refusal'],
      },
    },
  ],
  except: [
    '(xin lỗi | cảm ơn | áy náy | tiếc | rất vui) …12 (vì | do)',
    '(do | vì | tại) …1 {you} …2 (nhập | ghi | quên | không | điền | tự | sai)',
    '(do | tại | vì) lỗi [bên | của] {other} »',
    '(do | tại | vì | bởi) …3 (đông | nhiều đơn | quá tải | bận | thiếu người | lỗi hệ thống | cao điểm | lễ | tết)',
    'vì {you} là',
    'do …8 (phụ trách | đảm nhận | thực hiện | làm | lo | quản lý)',
  ],
  silentIn: ['condition', 'echo'],
});
