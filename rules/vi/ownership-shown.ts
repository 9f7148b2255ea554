import { defineRule } from '../engine/pack';

/** The agent in person takes it on. */
export default defineRule({
  id: 'ownership-shown',
  find: [
    '~({give} …8 | giúp {i} | hình …3 | ảnh …3) <để {i} [xin | sẽ | trực tiếp | tự | lo | thử] ({will} | {act} | hỏi | gọi | kiểm | lo | nhắn | báo | tính | xem | tìm | theo | nói | trao đổi | liên | xin | làm | coi | giải thích | hướng dẫn)>',
    '<{i} [sẽ | xin | đang | xin phép] (trực tiếp | tự tay | đích thân | tự mình | chủ động | theo sát | theo dõi sát | bám sát | theo tới | trực tiếp theo | tự)>',
    '<{i} [sẽ | xin | đang | xin phép] (phụ trách | chịu trách nhiệm | nhận trách nhiệm | nhận việc | nhận xử lý | nhận hồ sơ | lo vụ | lo việc | lo phần | lo cho | lo liệu | lo giúp | theo dõi | theo đơn | theo hồ sơ | theo vụ | theo việc | theo trường hợp | theo case | đứng ra | làm đầu mối | là đầu mối | ôm | đồng hành | nhận phần)>',
    '<{i} [sẽ | xin] (đứng ra | báo quản lý | xin sếp | xuất lại | kiểm tra lại | dò | truy | soát | tra soát | lên phiếu | lập phiếu | tạo phiếu | mở phiếu | đẩy đơn | hối | đốc thúc | thúc)>',
    '<{i} [sẽ | xin | đang] (hỏi | nhờ | báo | xin | thúc | hối | đẩy | gọi) [lại | ngay | thêm] (phòng | bộ phận | bên | quản lý | kho | kỹ thuật | sếp | {other})>',
    '<(phần còn lại | mọi việc | việc còn lại | còn lại | hết) …1 (để | cứ để) [cho] {i}>',
    '<(tự | chính) {i} (sẽ | đã) …4>',
    '<{i} {act} (tay | tận tay | hộ | giúp | thẳng | gấp | ngay | liền) …3 ({you} | ngay | liền | được)>',
    '<{i} (sẽ | đi) (nói | hỏi | trao đổi | làm việc | xin | năn nỉ) (với | bên | thẳng) …3>',
    '<(cứ giao | cứ để | để đó | để việc | để phần) …3 (cho | đó) [em | shop | con | cháu | tui]>',
    '<{i} {handle} …6 (ngay | liền | luôn | từng) [bây giờ | lập tức | lúc này]>',
    '<{i} {handle} [lại] …5 (rồi | và) [{i}] (báo | nhắn | gọi | trả lời | đổi | sửa)>',
    '<{i} (nhận lo | nhận xử lý | nhận theo | xin nhận | lo vụ | nhận phần | lên đơn | làm đơn | lập | tạo | mở | gỡ | khóa | mở lại) …6 (luôn | ngay | liền | cho {you} | giúp {you})>',
    '<{i} …5 (tận tay | tận nơi | tận nhà | đích thân)>',
    '<{i} đang {handle} …4 (cho | giúp | với | từng | lại)>',
    '<{i} {handle} …6 cho {you}>',
    '<{i} (sẽ | xin | xin phép) (xin | nhờ | đề xuất | đề nghị | thương lượng | làm việc | trao đổi | đàm phán | can thiệp | đổi | gửi | hoàn | làm | sửa | xử lý | giải quyết | hỗ trợ | tạo | lập | mở | đặt | chuyển | giữ | tặng | bù | cấp | tìm | hướng dẫn | sắp xếp | bổ sung | ưu tiên | lên đơn | ghi chú | kiểm tra | check | hủy | cập nhật | liên hệ | gọi | hỏi) …1 ~(báo)>',
    '<{i} (chuyển | chuyển máy | nối máy | kết nối) [máy | hồ sơ | đơn | ngay | {you}] …1 (sang | qua | cho | chị | anh | tới | lên | quản lý | bạn)>',
    '<{i} [đang] (kiểm tra | check | tra | xem | tìm | rà | xử lý | hỏi) [lại | ngay] [giúp | cho | kho | với | liền | ngay] ({you} | kho | ngay | liền | đơn | giúp | hệ thống | quản lý | kỹ thuật | bếp | lại)>',
    '<{i} (xử lý | làm | giải quyết | lo | sửa | đổi | hỗ trợ) (ngay | liền | luôn | giúp | cho)>',
  ],
  except: [
    '{i} …8 rồi [ạ | nha | nhé | đó | {you}] ($ | ,,)',
    '{i} (kiểm tra | tra | xem | check) …5 (thì | thấy)',
    'để {i} (cố | thử | xem thế nào | xem sao)',
    'để {i} (gửi đúng | chọn đúng | lên đơn | ghi | tiện | dễ | tra nhanh | gói)',
    '({give} | cho | chụp | đọc | quay | nói | xin | {you} | nhắn | chọn | báo | để lại) ……12 để {i} »',
    '{you} …6 (em | shop) (làm | đổi | xử lý) (ngay | liền | luôn)',
    '(nếu | hay | cần | muốn) …8 {i} »',
    '{i} (sẽ | xin) kiểm tra (và | rồi) …3 (báo | phản hồi)',
    'xin (lỗi | cảm ơn | chào | thông tin | địa chỉ | sđt | số)',
  ],
});
