import { defineRule } from '../engine/pack';

/** A choice, or another way. */
export default defineRule({
  id: 'options-offered',
  forms: [
    {
      find: [
        '<{i} [cũng | hoàn toàn | vẫn] có thể>',
        '<{you} [cũng | hoàn toàn] có thể …10 (hoặc | hoặc là | hay)>',
        '<{i} (đổi | hoàn | gửi | tặng | giữ | dời) …8 (hoặc | hoặc là)>',
        '<(nhưng | còn | bù lại) …1 {i} [còn | đã | vẫn] (giữ | để dành | có)>',
        '<(bên em | bên mình | shop | tụi em) [cũng] có thể>',
        '<{you} [có] (thích | muốn | chọn | ưng | tiện | thấy | ưu tiên) …8 (hay | hoặc | hay là) …6> !(chưa)',
        '<(mẫu | màu | gói | loại | phòng | chuyến) ……8 {you} (xem | chọn | lấy | thử | tham khảo) …5 (được không | nào | hợp | ưng | thử)>',
        '<(hoặc | hoặc là) ……10 (hoặc | hoặc là)>',
        '<(một là | cách một | cách 1 | phương án 1 | phương án một | thứ nhất) ……12 (hai là | cách hai | cách 2 | phương án 2 | phương án hai | thứ hai)>',
        '<(có | gửi | đề xuất | xin gửi) (hai | # | ba | mấy) (cách | phương án | lựa chọn | hướng | giải pháp)>',
        '<(thay vào đó | bù lại)>',
        '<{you} (thấy | chọn | thích) (cách | phương án | hướng) nào>',
        '<(hay là | hay) (mình | {you} | em) (đổi | chọn | lấy | dùng | chuyển | thử | dời | qua | gửi | đặt)>',
        '<{you} (thử | tham khảo | cân nhắc | chọn | đổi sang | chuyển sang | chuyển qua | dùng | lấy) …8 (hoặc | hay)>',
        '<{i} (gợi ý | đề xuất | đề nghị)>',
        '<{you} {do} …8 (hoặc | hoặc là) ({you} | {do}) …4>',
        '<(cái | việc | điều | phần) {i} [có thể] làm được …6>',
        '<(hoặc | hay | không thì | còn không | bằng không) {i} …6 (đều được | cũng được | tùy {you} | được hết)>',
        '<(cân nhắc | chọn | lựa) giữa …8 (với | và | hoặc | hay)>',
        '(~(không) (nếu | trường hợp) ……10 (thì | ,,) | (ngại | kẹt | bận | gấp | hết | không …3 được) ……8 thì) <({i} | {me}) [sẽ | xin | có thể] ({act} | hướng dẫn) …6 (luôn | cũng được | được | cho {you} | giúp {you} | thay)>',
        '<(hay là | hoặc | hoặc là) ({you} | {i}) {act} …5>',
        '<{you} {do} …4 thay (luôn | được | cho | thế) …2>',
        '<{you} …5 (đổi | dời | chuyển | lấy | qua | dùng | chọn | đặt) …5 (không | chưa) (ạ | {you} | $) ?>',
      ],
    },
    {
      find: ['<{you} [cũng | vẫn | hoàn toàn] có thể>'],
      needs: { reply: ['refusal', 'own-no'] },
    },
    {
      find: [
        '<{you} (chuyển | đổi | chọn | dùng | lấy | nâng | đặt | qua) …6 (được | thay)>',
        '<{i} (giữ | tặng | đổi | dời | giảm | bù | hoàn | kèm) …6 {you}>',
        '<{me} (còn | có) [sẵn] (mẫu | dòng | loại | gói | màu | size | phòng | suất | bản | vé | chuyến | chi nhánh | khung) …6>',
      ],
      needs: { previous: ['refusal', 'own-no'], before: ['refusal', 'own-no'] },
    },
  ],
  except: [
    '(đúng | phải) không',
    '{you} (có thể) (tra cứu | xem | theo dõi | kiểm tra | yên tâm | thấy | gặp)',
    '{you} có thể (cho em | gửi em | cho shop | giúp em) »',
    '{i} có thể (biết | xin | hỏi | giúp gì | hỗ trợ gì | giúp được gì | hiểu | cảm nhận | hình dung | thấy | chậm | trễ | chưa | không)',
    '{you} (thích | muốn) …3 (nào | gì | mấy) »',
  ],
});
