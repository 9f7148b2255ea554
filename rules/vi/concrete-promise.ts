import { defineRule } from '../engine/pack';

/** A commitment of the company's with a time. */
export default defineRule({
  id: 'concrete-promise',
  forms: [
    {
      find: [
        '<{when} …2 ({doer}) …3 {commit} …5>',
        '<{when} [là | thì | sẽ | có] …3 {arrive} …5>',
        '<({doer}) …4 {commit} …9 {when} …1>',
        '<({goods}) …4 {arrive} …8 {when} …1>',
        '<{commit} [lại] [cho | tới | {you}] …5 (trước | trong | trong vòng | lúc | chậm nhất | muộn nhất | vào) {when} …1>',
        '<({goods}) …5 (được | sẽ được) {commit} …8 {when} …1>',
        '<(trong | trước | sau | chậm nhất | muộn nhất) …5 (có kết quả | có phản hồi | có câu trả lời | có hàng | có xe | có mặt | có thông báo) …3>',
      ],
    },
  ],
  except: [
    '(mở | mở cửa | làm việc | đóng | hoạt động | phục vụ | bán) [cửa] (tới | đến | từ | lúc | các) »',
    'mỗi (đầu | cuối | ngày | tháng | tuần)',
    'gọi # cuộc',
    '(nhận | trả) phòng »',
    'bị (khóa | treo | dừng) »',
    '(# | vài) (bữa | hôm) nữa là có hàng',
    '({me} | {other}) …2 (đã | vừa | mới) …6 (lúc | hôm qua | sáng nay | # giờ | hôm)',
    '(đã | vừa) {commit} »',
    '(hôm qua | lúc nãy | hồi sáng | từ sáng | đêm qua | tối qua)',
    '(thường | bình thường | trung bình | thông thường) »»',
    '(mở cửa | làm việc từ | đóng cửa | khởi hành | hết hạn | có hiệu lực | áp dụng | hạn | thời gian làm việc) »»',
    '(trong | trong vòng) # ngày (kể từ | từ khi | sau khi | từ ngày)',
    '(chắc | hình như | có lẽ | chắc tầm | nghe nói | chắc là | chắc mai) »»',
    '{you} [có thể | vui lòng | cứ | nhớ] (gửi | qua | tới | ghé | đến | gọi | chuyển | thanh toán | nhận | đặt | lấy | trả | đóng | nạp) …6 {when}',
    '{when} {you} (qua | tới | ghé | đến | lấy | gửi | nhận | chuyển | thanh toán | trả | gọi | đặt | đóng | có thể) »',
    '{you} (đặt | gửi | mua | chuyển | thanh toán) …3 (trước | sau) …4 thì »',
    '(đổi | trả | bảo hành | đổi size) …3 trong # (ngày | tháng)',
    '(tối đa | tối thiểu) # (ngày | tháng)',
  ],
  unless: { sentence: ['own-conditional-time'] },
  silentIn: ['condition', 'echo'],
});
