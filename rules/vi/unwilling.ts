import { isFirstFind } from '../engine/first-find';
import { defineRule } from '../engine/pack';

/** Will not: choice or policy in flat words. */
export default defineRule({
  id: 'unwilling',
  forms: [
    {
      find: [
        '<(sẽ không | không | chẳng | chả | nhất quyết không | dứt khoát không | quyết không | xin phép không) act=(nhận lại | nhận đổi | nhận trả | nhận hoàn | nhận bảo hành | nhận khách | nhận đơn | nhận sửa | chấp nhận | giải quyết | bồi thường | đền | đền bù | bù | hoàn | hoàn tiền | hoàn trả | hoàn cọc | trả lại | trả cọc | trả tiền | đổi | đổi trả | giảm | bớt | tiếp | tiếp nhận | phục vụ | khuyến mãi | khuyến mại | bán cho | cho đổi | cho trả | cho hoàn | cho hủy | cho nợ | cho thử | cho xem | ship lại | làm lại | làm kiểu | làm thế | làm vậy | sửa lại | giao lại | xử lý | hỗ trợ thêm | tặng | tặng thêm | can thiệp | chiều | thương lượng | bảo hành | thay | chịu trách nhiệm | chịu phí | có nghĩa vụ | có trách nhiệm | duyệt | xét | giữ chỗ | giữ hàng | gia hạn | giao hàng | đi lại | gọi lại | tư vấn | trả lời | chịu) [lại | hàng | tiền | trả]> [đâu | nữa] !(được)',
        '<không có (chuyện | vụ | chính sách) (đổi | trả | hoàn | giảm | đền | bồi thường) [tiền | lại]>',
      ],
    },
    {
      find: [
        '({me} | {other} | {goods} | bác sĩ | chương trình | sale | {c-do}) …3 <(không | chẳng | chả) act=(đổi | trả | hoàn | giao | ship | giữ | nhận | hỗ trợ | phục vụ | tiếp | khám | chở | đón | lắp | sửa | gia hạn | giảm | bớt | tặng | xuất | tách | gộp | in | cấp | duyệt | mở | làm | đóng gói | bán | chấp nhận | đáp ứng | xử lý | can thiệp | bảo hành | bù | đền | tư vấn | hủy | dời | giải quyết | đồng ý | cho | tiết lộ | đặt | kinh doanh | phân phối | triển khai | sản xuất | cung cấp)> [đâu | nữa] !(được | sai | nhầm | thiếu | trễ | phí | thêm phí | hàng giả | mất | phiền | đơn của | …6 (được | nổi | kịp | đâu ạ))',
        '<(không | chẳng | chả) (có ý định | đồng ý | chấp nhận | có thói quen)>',
        '<(không | đâu | làm gì) có (vụ | cửa | khoản) …3 (đâu | nha | nhé | ạ | $)>',
        '<(không | chẳng | chả) (muốn | thích | sẵn lòng | rảnh | hơi đâu | có thời gian | rảnh đâu | có rảnh | định | có nhu cầu)> !(làm phiền | {you} | để {you} | thì)',
        '<(từ chối | đừng hòng | đừng mơ | mơ đi | còn lâu | còn khuya | không đời nào | khỏi bàn | miễn bàn | miễn đổi | miễn trả | miễn hoàn | miễn trả giá | khỏi nhận | khỏi đổi | khỏi trả | khỏi hoàn | khỏi giảm | khỏi trả giá)>',
        '<(không | hông | chẳng | chả) (bớt | giảm | đổi | trả | đền | bán | nhận | làm | hoàn | bù) (gì | nữa | đâu | thêm)>',
        '<nhất (quyết | định) không>',
        '<(dẹp | thôi) (đi | khỏi)>',
        '<(không | hông | chẳng) (ship | giao | bán | nhận | cho | đổi | trả | hoàn | sửa | giữ | bớt | giảm | tặng | lắp | bảo hành) …6> đâu',
      ],
    },
  ],
  except: [
    '(không | chưa | có thể) từ chối',
    '(hạn | sử dụng) còn lâu',
    'khỏi trả phí',
    'trả tiền trước',
    'không (giao | bán | gửi | nhận) hàng (giả | nhái | lỗi | dỏm)',
    '{you} (nói | bảo | kể | báo) …4 không',
    'không (bán hết | giao hết)',
    '(không | chẳng | chả | sẽ không) {act} …6 (được | nổi | kịp)',
    'không (giảm | đổi | làm) (chất lượng | màu | mùi | phai | hỏng | mất | ảnh hưởng | đau | khô | tổn | phiền | xù | rát | hại | dáng | form | ý)',
    'không (nhận được | làm phiền | giao dịch | đổi được | trả được | làm được)',
    'từ chối (cuộc gọi | giao dịch | thanh toán | bởi | nhận thư)',
    '(bị | báo) từ chối',
    '{you} [cũng | sẽ] không',
  ],
  keep: isFirstFind,
  reword: [
    { to: 'chưa hỗ trợ {act}, em có thể …', replaces: 'match' },
    { to: 'Dạ phần này hiện chưa áp dụng vì …, em có thể … ạ', replaces: 'sentence' },
  ],
});
