import type { PackSource } from '../engine/pack';

/** Where words do not say what they seem to: conditions, the customer's own trouble said back, reassurance. */
export const scopes: PackSource['scopes'] = {
  condition: [
    '(nếu !(may mắn) | trường hợp !(này | của | đó | trên | đặc biệt | như) | giả sử | hễ | phòng khi | lỡ như | nếu như) ……20 thì',
    '<(nếu !(may mắn) | trường hợp !(này | của | đó | trên | đặc biệt | như) | giả sử | hễ | phòng khi | lỡ như | nếu như) …14> ({you} (có thể | cứ | vui lòng) | {i} (sẽ | xin | có thể))',
    '(nếu !(may mắn) | trường hợp !(này | của | đó | trên | đặc biệt | như) | giả sử | hễ | phòng khi | lỡ như | nếu như) !(……20 thì | …14 ({you} (có thể | cứ | vui lòng) | {i} (sẽ | xin | có thể))) »',
    '(khi | lúc | lỡ | lỡ mà | hôm nào) {you} …6 (không | chưa) »',
    '(khi | lúc) !({me}) (không | chưa) …4 (được | vào) »',
  ],
  echo: [
    '{i} (thấy | hiểu | biết | rất hiểu | hiểu là | thấy là | đọc | nghe | ghi nhận | nắm | thông cảm | nhận thấy) …3 {you} …14 ({pivot} | nên)',
    '{i} (thấy | hiểu | biết | rất hiểu | hiểu là | thấy là | đọc | nghe | ghi nhận | nắm | thông cảm | nhận thấy) …3 {you} !(…14 ({pivot} | nên)) »',
    '(xin lỗi | rất tiếc | cảm ơn | áy náy) …3 (vì | khi | do | đã) …4 (để | khiến | làm | bắt)  …2 {you} »',
    '{you} (nói | bảo | hỏi | phản ánh | báo) (là | rằng) »',
  ],
  reassurance: [
    '{you} (không cần | không phải | khỏi phải | khỏi | đừng lo | đừng ngại | không mất | khỏi lo | không lo | khỏi cần | chẳng cần) »',
    '{you} [cứ] yên tâm »',
  ],
};
