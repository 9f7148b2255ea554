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
        '<{you} (phải | bắt buộc phải | cần phải | buộc phải) …1 (trước | tự | trực tiếp | lập tức | ngay)>',
        '<{you} [thì] (có nghĩa vụ | có trách nhiệm | bắt buộc | buộc phải | nhất thiết phải | nhất định phải) …2>',
        '<[thì] (bắt buộc | buộc) [{you}] phải …2>',
        '<(yêu cầu | đề nghị) {you} …3> ',
        '(thì | xong | trước | mới) <phải {do}>',
        '^ [dạ] <phải ({do} | có | kèm | đủ | đúng)> …6',
        '(hàng | đơn | hồ sơ | thẻ | muốn | ai | mọi người | khách) …6 <phải ({do} | có | kèm)> !(không | ạ ?)',
        '<không …4 (thì | là) (không được | miễn | tự chịu)>',
      ],
      except: ['{me} phải', '(kho | xe | thợ | máy | hệ thống | kỹ thuật) phải'],
    },
    {
      find: [
        '^ [dạ | thì | này | ơ | ủa] [{you}] [ơi] [cứ | hãy | lo | tự] <({do} | thử | ghé | ngồi | im | trật tự | nghe | để ý | tìm | tra | mở | đăng | khai) …6 (đi | liền | ngay | lẹ | gấp | luôn | nhanh) [đi | lên | dùm | cho xong | cho tôi | cho em]> [{you} | nha | nhé | ạ | đã | rồi nói | giùm | cái] [{you}] $',
        '[{you}] [cứ | hãy | tự] <{do} …5 đi> [{you} | nha | nhé | ạ | đã | rồi nói] [{you}] $',
        '<(nhanh lên | lẹ lên | mau lên | nhanh nhanh | khẩn trương lên | nhanh đi | lẹ đi | mau đi | nhanh giúp | làm lẹ | trả lời lẹ | lẹ giúp)>',
        '<{do} (ngay | liền | lẹ | gấp | nhanh) (cho | giúp | đi | lên) …2>',
        '<[phải] {do} …4 cho (xong | đàng hoàng | đúng | rõ | kỹ | đủ)>',
        '<(lo | đi) (mà) {do}>',
        '<{do} …3 (cho (em | shop | tôi | bên em) (nhanh | lẹ | gấp | ngay))>',
        '{you} <(tự | phải tự | tự mình) (làm | lo | tìm | xử | giải quyết | chịu | đi)>',
        '<(nói rõ | nói thẳng | nói ngắn gọn | trả lời | trả lời thẳng | nói nhanh) (đi | ra | vào | xem | coi)>',
        '<(cầm | mang | đem | ôm | vác) …3 (ra | qua | lên | tới | đến) …4 (đi | ngay | liền)>',
        '<(phải | bắt buộc) có …3 (mới | thì mới)>',
        '<{do} …4 (thì | rồi) mới (được | xử lý | giải quyết | hoàn | đổi | làm | giao)>',
        '<(xong | trước) …2 (nghe chưa | rõ chưa | nhớ chưa | hiểu chưa)>',
        '<(nghe chưa | rõ chưa | nhớ chưa | hiểu chưa)> $',
        '<(lo mà | liệu mà | mà lo | lo | liệu hồn) {do}>',
        '{you} <(lo mà | liệu mà | liệu | nhớ phải | hãy) {do}>',
        '<{do} … (rồi hẵng | rồi hãy | rồi mới | xong hẵng | xong mới | xong rồi hãy | xong rồi mình nói) …2>',
        '<{do} lại (xem | coi | đi)> [{you}] $',
        '<(đừng có | cấm | thôi ngay | chớ có | tuyệt đối không | nghiêm cấm) !(lo | ngại | khách | phí | bàn | đổi | trả | hoàn | tiếp | cảm) …3>',
        '<đừng (hủy | hỏi | gọi | nhắn | la | nói | làm | cãi | kêu | spam | hối | giục | thúc | réo | than | bom | tự | tắt | đòi | ý kiến | bắt) …3>',
        '{you} <không được (mở | tháo | đăng | bom | hủy | ghi | quay | nói | chửi | la | làm | tự | tắt | thay | hút | mang | đem | cho | rời | kêu | đòi) …3> !(không)',
      ],
      except: [
        '{do} đi {do}',
        'đi (làm | chơi | công tác | đâu | ra | vào | qua | lại | xe | bay | tàu | mưa | học | nước | giao)',
        'đừng (đọc | đưa | chia sẻ | cho ai)',
        'miễn phí',
        '(em | shop | bên em) (làm | gửi | chuyển | giao | đổi) …4 (ngay | liền | luôn | gấp)',
        '(đừng có lo | đừng có ngại)',
      ],
    },
    {
      find: [
        '^ [dạ] [{you}] [ơi] <{give} [qua | cho] [em | shop | bên em | tôi] …2 (sđt | số điện thoại | địa chỉ | mã | mã đơn | số | ảnh | hình | bill | tên | email | thông tin | cccd | stk | số tài khoản | video | clip | biên lai | hóa đơn | số đơn | mã vận đơn | họ tên)> …3 $',
        '^ <{give} (mã | số | hình | ảnh | địa chỉ | bill | tên | lại | video | clip | cccd | thông tin)> …5 $',
        '^ <(chờ | đợi | khởi động lại | tắt máy | gọi lại | đọc kỹ | xem lại | kiểm tra lại | hỏi lại | liên hệ | đọc | chụp)> …5 $',
      ],
      unless: { sentence: ['softener'] },
      except: ['(ảnh | hình | mã | địa chỉ) (đã | trên)'],
    },
  ],
  except: [
    '(thì | rồi) [{you}] [cứ] (đợi | chờ) thêm đi',
    'phải (không | hông | chăng | hôn | ko | rồi)',
    'đúng phải',
    '(không | khỏi | chẳng | chả | đâu) phải',
    'phải chờ {feeling}',
    '(để | làm | khiến | bắt | vì) {you} phải',
    '{i} (hiểu | biết | xin lỗi) …8 phải',
    '{you} phải (chờ | đợi) …4 (lâu | là | nên)',
    'đừng (lo | ngại | buồn | bận tâm | giận | quên)',
    '(mới | thì | là) phải (chờ | đợi)',
  ],
  keep: (_, here) => !here.isListItem,
  reword: [{ to: 'Anh/chị giúp em … nhé', replaces: 'sentence' }],
});
