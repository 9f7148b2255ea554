import { isFirstFind } from '../engine/first-find';
import { defineRule } from '../engine/pack';

/** Accuses the customer. */
export default defineRule({
  id: 'blame-customer',
  forms: [
    {
      find: [
        '<(do | tại | tại vì | bởi | vì | là do | là tại | chắc do | chắc tại | lỗi do | lỗi tại | ~(xin lỗi | cảm ơn | tiếc) vì) [lỗi] [của] [phía] {you} [đã | lại | cứ | tự | lỡ] (không | chưa | nhập | ghi | điền | quên | gõ | chọn | đặt | đăng ký | bấm | khai | cung cấp | gửi | dùng | xài | để | làm | cài | đọc | xem | chuyển | tự ý | tự | thao tác | sử dụng | cắm | sạc | giặt | nghe | cho | báo | tháo | mở | sơ ý | bất cẩn | không chịu | thanh toán | đóng | nộp | hủy | nhầm | sai | viết | ký | mang | đi | tới | đến | lắp | nấu | bảo quản | giữ | làm mất | làm rơi | mất | vào | hẹn | đổi)>',
        '<(lỗi | sai | cái sai) [này] [là] (ở | do | tại | thuộc về | thuộc | của | hoàn toàn do | từ | xuất phát từ) [phía | bên] {you} …3> !(nhập)',
        '<lỗi {you} …3> !(nhập)',
        '<{you} không {do} …4 (thì | nên | mà) {me} (không | chịu | sao | đâu)>',
        '<{you} (đếm | xem | đọc | kiểm tra | coi | nhìn | nghe | tìm) lại (cho | đi) (kỹ | đúng | rõ | đàng hoàng) [đi] [chứ]>',
        '<{you} [lại | cứ | đã | tự] {c-act} …6 (mà | giờ | rồi | xong) [giờ] (đòi | kêu | la | trách | bắt đền | than | hỏi) …3>',
        '<[mong] {you} (lưu ý | rút kinh nghiệm | chú ý | cẩn thận) …6 (sớm hơn | kỹ hơn | hơn cho | hơn vào) …3>',
        '<{you} …6 (bảo sao | hèn gì | hèn chi | thảo nào | nên mới | nên nó | trách ai | ráng chịu | thì chịu | là phải)>',
        '<{you} đã không …3>',
        '<(mắc gì | sao | ai biểu | tự dưng) {you} [lại | cứ | đi] {c-act} …3>',
        '<{you} tự {c-act} …3 (mà | chứ | đó | đấy)>',
        '<{you} {c-act} …3 (không đúng | sai | ẩu | bừa | bậy | lung tung | linh tinh) …2>',
        '<(ai bảo | ai biểu | ai kêu | ai mượn)>',
        '<[thì] {you} (phải | nên) …6 (chứ | từ đầu | từ trước)>',
        '<{you} [lại | cứ | đã | mà] [đi] (tự ý | tự tiện | tự tháo | tự hủy | tự sửa | tự đổi | tự mở | tự cài | tự làm | tự bấm | tự đăng ký)>',
        '<{you} [lại | cứ | đã | mà | toàn | bị | có] (nhập sai | nhập nhầm | ghi sai | ghi thiếu | ghi nhầm | ghi lộn | điền sai | điền thiếu | điền nhầm | quên | gõ nhầm | chọn sai | chọn nhầm | chọn lộn | đặt nhầm | đặt sai | đặt lộn | đăng ký nhầm | đăng ký sai | đọc không kỹ | không đọc | không đọc kỹ | không xem kỹ | không xem | không kiểm tra | không nghe máy | không bắt máy | không nghe điện thoại | không để ý | không làm theo | không theo | không tuân thủ | dùng sai | dùng sai cách | xài sai | sử dụng sai | thao tác sai | làm sai | hiểu sai | hiểu nhầm | hiểu lầm | bất cẩn | không cẩn thận | ẩu | cẩu thả | chủ quan | làm hỏng | làm rơi | làm mất | khai sai | cung cấp sai | cung cấp thiếu | gửi sai | gửi thiếu | gửi nhầm | nhầm | xem nhầm | xem không kỹ | chậm thanh toán | thanh toán trễ | nộp trễ | đóng trễ | trễ hẹn | tới trễ | đến trễ | đến muộn | quá chậm | bấm nhầm | bấm lung tung | chuyển nhầm | chuyển sai | cài sai | cắm sai | không ghi | không giữ | không lưu | không chuẩn bị | không báo | không nói | không hỏi | không đo | không dặn | cố tình | cố ý | để quên | không tải | không cập nhật | không đọc mô tả | không đọc hướng dẫn | không đọc điều khoản)>',
        '<[em | shop | bên em] đã (dặn | nhắc | báo trước | cảnh báo | lưu ý | ghi rõ | nói rõ) …6 (mà | rồi | sao | vẫn)>',
        '<[thì] {you} (ráng | tự | phải | đành | cố) chịu>',
        '<{you} (mà | mà chịu | chịu | chịu khó | mà chịu khó) [chịu] (đọc | xem | nghe | hỏi | kiểm tra | đo | để ý | ghi) …6 thì (đâu | đã | làm gì | có phải)>',
        '<{you} (có thèm)>',
        '<{you} [đã | hơi | quá | cũng | lại | thật] (lười | ẩu | vội | vội vàng | bất cẩn | chủ quan | cẩu thả | lơ là | lơ đễnh | sơ ý | thiếu cẩn thận | ngại | ham rẻ) …6 (nên | mới | thì | chứ | mà)>',
        '<(do | tại | tại vì | là do | là tại) {you} [đã | lại | cứ | tự | có | hay] (vi phạm | chọn | chậm | trễ | quá | không nghe | không chịu | thiếu | ẩu | lười | vội | đòi | muốn | yêu cầu | xem | nghe | hiểu | gọi | hứa | nói | xin)>',
      ],
    },
  ],
  except: [
    '(không | đâu | chẳng | đâu có) phải [là] [do] lỗi »',
    '(mà | những gì | thiệt hại) {you} phải chịu',
    'lỗi bên mình',
    '(tiếc | xin lỗi | buồn) vì {you} (chưa | không)',
    '(do | vì) {you} (đặt sớm | là khách | là thành viên | thân thiết | mua | giới thiệu | ủng hộ | đặt trước)',
    '(xin lỗi | cảm ơn) »»',
    '{you} (không cần | quên mật khẩu | không phải | không mất | không lo)',
    '{you} quên mật khẩu',
    '{you} …6 (thì | cũng) (không sao | vẫn | đừng lo | chỉ cần)',
    'không nghe máy nên',
  ],
  unless: { after: ['own-reassure'] },
  keep: isFirstFind,
  reword: [{ to: 'Dạ thông tin trên hệ thống hiện là …, mình kiểm tra lại giúp em nhé', replaces: 'sentence' }],
});
