import { isFirstFind } from '../engine/first-find';
import { defineRule } from '../engine/pack';

/** Says what cannot be done: inability, a flat rule, giving up. */
export default defineRule({
  id: 'cannot',
  forms: [
    {
      find: [
        '<(không | chẳng | chả | hết | chưa) thể> [nào] act=(»)',
        '<không act=({act} …6) (được | nổi)> [nữa | đâu] !(không | chưa | ạ ?)',
      ],
      reword: [{ to: 'chưa hỗ trợ {act}, em có thể …' }],
    },
    {
      find: [
        '<((chẳng | chả) {act} …6 (được | nổi) | không {act} …6 (kịp | xuể))> !(không | chưa)',
        '({me} | {other} | bác sĩ) …2 <(không | chẳng | chả) …5 (được | nổi)> !(không | chưa | {you} | sự | phản hồi | hàng | tiền | đơn | thông tin)',
        '<(không | chẳng | chả) (cách chi | cách gì | cách nào | tài nào | làm cách nào) …3>',
        '<bất khả thi>',
        '<không được {act}> !(không)',
        '<không cho (phép | {act})>',
        '~(đúng | hơn | bằng | những gì) <(không | chẳng) (hỗ trợ | áp dụng | khả thi | cho phép | được phép | được hỗ trợ | chi trả | thuộc diện | đủ điều kiện | nằm trong | thuộc phạm vi | kịp (nữa | giao | làm | gửi | đổi | sửa | in))>',
        '<(không | chưa | chẳng) (có | đủ | còn) (quyền | thẩm quyền | chức năng | công cụ | suất nào | chỗ | phòng nào | cái nào | khả năng | cách nào | cách | cơ chế | chế độ | phương án nào | hướng nào | đường nào | chỗ nào)>',
        '<(hết | không còn) (cách | đường | phương | thuốc chữa | lối | hướng | nước | kiểu) [gỡ | cứu | nào | chữa]>',
      ],
    },
    {
      find: [
        '<(đâu có | đâu | nào có) {act} …3 được> !(không)',
        '<{act} …3 (được | nổi) đâu> !(không)',
        '<(làm | có) … được đâu>',
        '<(bó tay | pó tay | bó chiếu | bó cẳng | vô phương | lực bất tòng tâm | bất lực | hết cứu | bí rồi | bí lối | bí cách)>',
        '<(đành | xin) chịu> !(trách nhiệm | phí | khó | lỗi | phần | mọi | hoàn | tiền | cước | ship | hết phí | toàn bộ | phạt | ạ ? | được)',
        '<chịu (thôi | chết | luôn | thua | rồi | cứng)>',
        '<[{me}] [xin | đành | cũng] (chào thua | chịu thua | đầu hàng | xin thua | xin hàng)>',
        '<(không | chẳng | chả) (tìm | tra | dò | kiếm | lần) ra>',
        '<(chung cư | tòa nhà | trường | quán | khách sạn | nhà | bể bơi | rạp | xe | phòng | ban quản lý | bên em | shop) không cho (nuôi | mang | đem | vào | hút | chụp | nấu | đậu | để | tổ chức | ăn | quay | dẫn)>',
        '<{me} (thua | bí)> [luôn | rồi | thôi | ạ | $]',
        '<(nằm ngoài | ngoài | vượt quá | vượt | quá) (khả năng | tầm | tầm tay | thẩm quyền | phạm vi | quyền hạn | tầm với | sức)>',
        '<(khó lòng | khó mà | khó có thể)>',
        '<(khó lắm | hơi khó | khó quá | khó đấy)> [ạ | anh | chị | $] !(chịu | hiểu)',
        '<không (giúp | làm | hỗ trợ) (gì | được gì) [thêm | hơn | được | nữa]>',
        '<(hết hỗ trợ | hết đổi | hết sửa | hết hoàn | hết nhận)> …2 rồi',
        '<(không | chưa) (nằm | thuộc) [trong] …3 (phạm vi | chính sách | quyền | thẩm quyền)>',
        '^ [dạ] [cái đó | cái này | vậy] [thì] <không được> [đâu | rồi | ạ | nha | nhé | b] [{you}] [ơi | ạ | nha | nhé] $',
      ],
    },
  ],
  except: [
    '(hãng | ngành | đường) hàng không',
    '(không | chẳng | chả) (nhận | thấy | vào | nghe | liên lạc | gặp) …2 được',
    '{you} (đang | vẫn | bị) (không | chẳng) …4 (được | nổi)',
    'không thể (thiếu | bỏ qua | bỏ lỡ | nhầm | hài lòng hơn | tuyệt hơn | tốt hơn | đẹp hơn | chê | cưỡng | quên | phủ nhận | rời | ngon hơn | không | hợp hơn | vui hơn | xinh hơn | tin)',
  ],
  keep: isFirstFind,
  reword: [{ to: 'Dạ việc em làm được ngay là … ạ', replaces: 'sentence' }],
});
