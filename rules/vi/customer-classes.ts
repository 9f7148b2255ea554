/** Word classes of what customers write: how long, what came or broke, how they feel. */
export const customerClasses = {
  'c-span':
    '(# | một | hai | ba | bốn | năm | mấy | cả | nửa | nguyên | hơn # | gần #) (ngày | tuần | tháng | tiếng | giờ | phút | hôm | bữa | buổi | đêm | cuộc | lần) [rồi | nay | liền | trời]',
  'c-come':
    '(thấy | nhận | có | được | gửi | giao | đi | tới | về | đến | hoàn | trả | xử lý | giải quyết | duyệt | rep | trả lời | phản hồi | liên hệ | gọi | nạp | cộng | vào | vô | lên | qua | sửa | lắp | xong | ai | xuất | mở | kích hoạt | cập nhật | ship | lấy | kiểm tra | nổi)',
  'c-broken':
    '(hỏng | hư | bể | vỡ | móp | nứt | rách | trầy | xước | vết xước | dơ | bẩn | hôi | mốc | thiu | rò | rỉ | chập | cháy | lỗi | đơ | treo | văng | gãy | bung | phai | ra màu | dập | nát | nát bét | tắt ngóm | tắt ngòm | tắt ngúm | sập | bong | lem | xù | rung | giật | nhão | sượng | khét | sống | dính đất | tróc | cong | lệch | méo | loang | gỉ | sét | hết hạn | hở | tuột | đứt | ngấm | thấm | ẩm | nhiễu | mất sóng | mất mạng | rớt mạng | mất net | vào nước | tụt pin | nóng ran | phồng | sọc | đục ngầu | đục | dột | ôi | héo | úa | cũ mèm | cũ rích | dở tệ | nguội | nguội ngắt | tanh | mặn chát | chỉ thừa | nhỏ nước | chảy nước | rò nước | văng app | treo máy | sập nguồn | quay hoài | quay mãi | load hoài | không lên | không chạy | không vào được | mất nước | cúp điện | nứt toác | trắng màn | đen màn | liệt | kẹt | ố | xỉn)',
  'c-do':
    '(giao | gửi | ship | soạn | đóng | gói | tính | trừ | thu | báo | in | ghi | đưa | xếp | làm | tư vấn | nhập | chốt | lên | khắc | may | cắt | sơn | lắp | pha | nấu | bán | chở | chuyển | kê | dán | phát | nhận | khóa)',
  'c-wrong': '(nhầm | sai | lộn | thiếu | dư | thừa | lố | hớ | bậy | láo | gian | khống | trùng)',
  'c-rude':
    '(quát | lườm | chửi | mắng | thái độ | cọc | gắt | khó chịu | vô duyên | hỗn | láo | nạt | vứt | ném | quăng | cộc lốc | nói trống | trống không | hời hợt | không thèm | nói kiểu | nói một kiểu | bỏ đi | cúp máy | xấc | nhăn | cau có | tự ý | vòi | thô lỗ | bơ | ẩu | vượt đèn | lạng lách | phóng | hút thuốc | trả treo | lơ | đuổi | sàm sỡ | chê)',
  /** What customers are said to have done. */
  'c-act':
    '(để | giặt | chơi | uống | dùng | xài | nộp | ký | bỏ | chọn | đặt | nhập | ghi | bấm | mở | tháo | làm | cho | mua | cắm | sạc | giữ | mang | đi | tới | đến | khai | gửi | chuyển | đọc | xem | nghe | nói | báo | thao tác | cài | lắp | ăn | mặc | nhận | hủy | đổi)',
  'c-feel':
    '(bực | bực mình | bực bội | tức | điên | điên tiết | điên máu | cáu | giận | bức xúc | thất vọng | chán | chán nản | nản | ức chế | ức | phẫn nộ | mệt mỏi | mệt quá | mệt ghê | mệt thật | sốt ruột | nóng ruột | hoang mang | hoảng | khó chịu | phát khóc | muốn khóc | không chịu nổi | xúc phạm | tủi | hụt hẫng | nhục | uất | khổ sở | stress | ngán ngẩm | ngán | tổn thương | ám ảnh | hết hồn | hú hồn | cay | độn thổ | khóc luôn)',
  'c-scold':
    '(tệ quá | tệ hại | tồi tệ | quá đáng | quá thể | tệ thật | tệ vậy | dở tệ | chán đời | kinh khủng | tắc trách | coi thường | xem thường | coi khách | khinh khách | lừa đảo | ăn cướp | móc túi | ăn chặn | lừa khách | lừa dối | gian dối | vô lý | vô duyên | hống hách | hách dịch | lề mề | ai chịu | ai đền | kỳ cục)',
} as const;
