import { defineRule } from '../engine/pack';

/** Orders: must, bare imperatives with a hard particle, prohibitions. */
export default defineRule({
  id: 'demand',
  forms: [
    {
      find: [
        '~(để | khiến | làm | bắt | vì | mà | buộc | thấy | hiểu | nói) you=({you}) <(phải | bắt buộc phải | buộc phải | cần phải | nhất thiết phải | bắt buộc | buộc lòng phải | đều phải | cũng phải | vẫn phải | sẽ phải | phải tự) act=({do} [lại | thêm])> !(thêm đồng nào | lâu)',
      ],
      reword: ['{you} {act} giúp em'],
      unless: { before: ['apology'] },
    },
    {
      find: [
        '<{you} [thì] (có nghĩa vụ | có trách nhiệm | bắt buộc | buộc phải | nhất thiết phải | nhất định phải)>',
        '<[thì] (bắt buộc | buộc) [{you}] phải>',
        '<bắt buộc [{you}] [phải] {do}>',
        '<(yêu cầu | đề nghị) [các | tất cả] {you} …2>',
        '^ [dạ | thì | này | ơ | ủa] [{you}] [ơi] [cứ | hãy | lo | tự] <({do} | thử | ghé | ngồi | im | trật tự | nghe | để ý | tìm | tra | mở | đăng | khai) …6 (đi | liền | ngay | lẹ | gấp | luôn | nhanh) [đi | lên | dùm | cho xong | cho tôi | cho em]> [{you} | nha | nhé | ạ | đã | rồi nói | giùm | cái] [{you}] $',
        '{you} <không được (mở | tháo | đăng | bom | hủy | ghi | quay | nói | chửi | la | làm | tự | tắt | thay | hút | mang | đem | cho | rời | kêu | đòi) …3> !(không)',
        '^ [dạ | {you}] <(mau | lẹ) {do} …4> [đi | lên | {you}]',
        '{you} <cần ({do} | trực tiếp) …3 (ngay | trực tiếp | gấp | trước | đúng | đủ | lại | chi nhánh | quầy)>',
        '~(để | khiến | làm | bắt | vì | mà | buộc | thấy | hiểu | nói) (bé | con | cháu | ai | mọi người | {you}) <phải (nhịn | mang | có | đủ | xếp hàng | cập nhật | update)>',
        '^ [dạ] …4 (trước | trong | sau | quá) …3 <phải {do}>',
        '(^ [dạ] | {you} [cứ] | ,,) <{order} …5 ~(được) (ngay | gấp | lập tức)> …3 (,, | $)',
        '(thì | xong | trước | mới) <phải {do}>',
        '(hàng | đơn | hồ sơ | thẻ | muốn | ai | mọi người | khách) …6 <phải ({do} | có | kèm)> !(không | ạ ?)',
      ],
      except: ['{me} phải'],
    },
    {
      find: [
        '[{you}] [cứ | hãy | tự] <{do} …5 đi> [{you} | nha | nhé | ạ | đã | rồi nói] [{you}] $',
        '<(nhanh lên | lẹ lên | mau lên | nhanh nhanh | khẩn trương lên | nhanh đi | lẹ đi | mau đi | nhanh giúp | làm lẹ | trả lời lẹ | lẹ giúp)>',
        '<{do} (ngay | liền | lẹ | gấp | nhanh) (cho | giúp | đi | lên)>',
        '<[phải] {do} …4 cho (xong | đàng hoàng | đúng | rõ | kỹ | đủ)>',
        '<(lo | đi) (mà) {do}>',
        '{you} <(tự | phải tự | tự mình) (làm | lo | tìm | xử | giải quyết | chịu | đi)>',
        '<(cầm | mang | đem | ôm | vác) …3 (ra | qua | lên | tới | đến) …4 (đi | ngay | liền)>',
        '<(nghe chưa | rõ chưa | nhớ chưa | hiểu chưa)> $',
        '<(lo mà | liệu mà | mà lo | lo | liệu hồn) {do}>',
        '<{do} …3 (ngay | gấp | liền) (để | kẻo | không thì | nếu không | trước khi) …4>',
        '[{you}] <nhớ (mà | phải) {do}>',
        '<{do} …2 (giùm | dùm | giúp | hộ) cái>',
        '<{do} …3 (rồi | xong | thì) {me} mới> ({act} | {will})',
        '<{do} (full | đủ | trước | cọc | xong | hết) …2 {me} mới> ({act} | {will})',
        '^ [dạ] <{do} lại (toàn bộ | hết | từ đầu | cho đúng | ngay)>',
        '<{you} không được [phép] [tự] {do}> !(không | nhé ? | ạ ?)',
        '<{you} (kéo | lướt | đọc | xem | lên | ra) [lên | lại] mà {do}>',
        '^ [dạ] {you} <{do} …3 (ngay | liền | gấp | lẹ) …3 đi> (,, | $)',
        '<{do} …6 đi [đã | rồi | xong] [thì | mới | {me}] …3 (mới | tính | nói | lên đơn | làm | giao | xử lý)>',
        '<{do} … (rồi hẵng | rồi hãy | rồi mới | xong hẵng | xong mới | xong rồi hãy | xong rồi mình nói)>',
        '<(đừng có | cấm | thôi ngay | chớ có | tuyệt đối không | nghiêm cấm) !(lo | ngại | khách | phí | bàn | đổi | trả | hoàn | tiếp | cảm)>',
        '<đừng (hủy | hỏi | gọi | nhắn | la | nói | làm | cãi | kêu | spam | hối | giục | thúc | réo | than | bom | tự | tắt | đòi | ý kiến | bắt)>',
      ],
      except: ['{do} đi {do}', '(em | shop | bên em) (làm | gửi | chuyển | giao | đổi) …4 (ngay | liền | luôn | gấp)'],
    },
    {
      find: [
        '^ [dạ | rồi | thì | vậy] <({order} | gửi | gọi | nhắn | quay | đăng nhập | chuyển khoản | ck | cọc | inbox | ib | trả lời | rep | quét) !(giúp | hộ | em | shop | hàng | được) …6> (,, | $)',
        '^ [dạ] [{you}] [ơi] <{give} [qua | cho] [em | shop | bên em | tôi] …2 (sđt | số điện thoại | địa chỉ | mã | mã đơn | số | ảnh | hình | bill | tên | email | thông tin | cccd | stk | số tài khoản | video | clip | biên lai | hóa đơn | số đơn | mã vận đơn | họ tên)> …3 $',
        '<muốn …4 thì [phải] {do}>',
      ],
      unless: { sentence: ['softener'] },
      except: [
        '(ảnh | hình | mã | địa chỉ) (đã | trên)',
        '^ [dạ | rồi | thì | vậy] ({order} | {do} | {give} | quét) …5 rồi [mà | đó | đấy | á | nè | thôi | nha | nhé | ạ | còn gì] [{you} | em] [mà | đó | ơi | ạ | nha | nhé] (,, | $)',
      ],
    },
  ],
  except: [
    '(thì | rồi) [{you}] [cứ] (đợi | chờ) thêm đi',
    '(nói gì | hỏi gì | có gì | rồi ,) (nói | hỏi) »',
    '(sẽ | nên) … phải (đợi | chờ)',
    '(bàn | đơn | hàng | xe | suất) …3 phải (đợi | chờ)',
    '{i} (hiểu | biết | xin lỗi) …8 phải',
    '{you} phải (chờ | đợi) …4 (lâu | là | nên)',
    '(mới | thì | là) phải (chờ | đợi)',
  ],
  keep: (_, here) => !here.isListItem,
  reword: [{ to: 'Anh/chị giúp em … nhé', replaces: 'sentence' }],
});
