import { isFirstFind } from '../engine/first-find';
import { defineRule } from '../engine/pack';

/** Words that leave the customer with nothing to rely on. */
export default defineRule({
  id: 'hedging',
  forms: [
    {
      find: [
        '<để {i} (cố | thử | cố gắng)>',
        '<để {i} [thử | cố] …6 (xem | coi) …3 (có được | được | có) …1 không>',
        '<{i} …1 (cố | cố gắng | thử) [thử] …3 (xem | xem sao | thế nào | được không | coi sao)>',
        '<để {i} (xem | kiểm tra | hỏi) …3 (thử xem | xem sao | thế nào | được không | coi sao | đã)>',
        '<{i} thử {will} …3 (xem | xem sao)>',
      ],
      reword: [{ to: 'Dạ em kiểm tra và báo mình trước … ạ', replaces: 'sentence' }],
    },
    {
      find: [
        '<chắc (là | tại | do | tầm | khoảng | cỡ | mai | mốt | chiều | tối | sáng | trưa | tuần | hôm | vài | cũng | được | vậy | không | sẽ | phải | đang | bên | kho | shipper | hàng | đơn | hệ thống | lỗi | thợ | bị | vì | có | quên | tới | đến | nay | mấy | hết | xong | còn | đâu | # | ổn | mạng | máy | bưu tá | xe | thứ | cuối | đầu | qua | về | kịp | giá | nó | gần)>',
        '<chắc ({you} | họ | nó | {other})>',
        '<(có lẽ | có nhẽ | có khi | hình như | dường như | hên xui | áng chừng | ước chừng | phỏng chừng | cỡ cỡ | tầm tầm | nghe nói | nghe đâu | nghe bảo | nghe đồn | biết đâu | may ra | không chừng | hên thì | khéo | không khéo | cũng nên | đại khái | đâu như | đâu chừng | hổng chừng | hông chừng | may mắn thì | ăn may | tùy duyên | cầu trời | trời thương | 50/50 | năm ăn năm thua | nghe phong thanh | xem bộ | xem mòi | đâu đó (# | {some} | chục | ba | vài) | phỏng đoán | ước lượng | mường tượng | nghi là | hổng biết chừng | tùy hên | được thì tốt | e rằng | e là | sợ là | sợ rằng | lỡ đâu | mang máng | nhớ không lầm thì | nhớ không nhầm thì | không nhầm thì | không lầm thì | nếu em nhớ không | nếu không lầm | nếu không nhầm)>',
        '<{i} …1 (nghĩ | nghĩ là | nghĩ chắc | đoán | đoán là | đoán chừng | cho là | tưởng | tưởng là | ngờ là | phỏng đoán | nghe nói | nghe bảo | nhớ mang máng | nhớ là | áng chừng | thấy hình như | tin là)>',
        '<theo [suy nghĩ | ý | cảm nhận | kinh nghiệm | ý kiến | phán đoán | phỏng đoán | trí nhớ] [của] [cá nhân | riêng] {i} [nghĩ | thấy | đoán | nhớ] [là | thì]>',
        '<(hy vọng | mong rằng | mong là | hi vọng | cầu mong)> [là | rằng] !({you} | sớm | lại | được | sẽ được | nhận | sự | mình | quý | gặp | vẫn | {i})',
        '<(nếu may mắn [thì] | may mắn (thì | là | lắm))>',
        '<không biết (có | liệu) …5 (được | kịp | nổi | có | ổn) không [nữa]>',
        '<(không dám nói trước | không dám chắc | có vẻ như | có vẻ là | có vẻ | xem chừng | nghe chừng)>',
        '<không biết chừng>',
        '<(không chắc | không dám chắc | không chắc lắm | chưa chắc | không hứa | không dám hứa | khó nói lắm | khó nói trước | khó nói | chưa biết chừng | chưa nói trước được | không nói trước được | chắc gì)>',
        '<(có thể là | cũng có thể | có thể cũng | có khả năng | khả năng là | khả năng cao)>',
        '<(đâu đó | đâu khoảng | đâu tầm | tầm đâu | cỡ chừng | chừng đâu | khoảng đâu | tầm khoảng | cỡ khoảng) #>',
        '<(kiểu như | kiểu kiểu | sao sao đó | gì gì đó | gì đó | hay sao á | hay sao đó | hay sao ấy | thì phải | hay gì đó | hay gì á | chắc vậy | chắc thế | không biết chừng | chắc là vậy)> [á | đó | ạ | {you}] [{you}] $',
        '<(hơi | cũng) không chắc>',
      ],
    },
  ],
  except: [
    '(hình như | có vẻ | dường như | không biết) {you} ……12 (không | chưa | phải không | đúng không) [ạ | nhỉ]',
    'chắc (chắn | tay | hẳn | nịch | như)',
    'có lẽ {you} …4 {feeling}',
    '(có | còn) khả năng (chống | chịu | thanh toán | trả | hoạt động | kháng)',
    'khả năng (chống | chịu | thanh toán | lọc | cách | giữ | bám)',
    'thử (đồ | mặc | giày | áo | lại | nghiệm)',
    '{you} (nghĩ | đoán | hy vọng)',
    'có thể (chọn | là bạn)',
    'chắc {you} …4 {feeling}',
    'chắc {you} (đang | rất | cũng | phải) …3 {feeling}',
    '(dùng thử | uống thử | nếm thử | mặc thử)',
    '(lỗi | nguyên nhân) có thể (là | do)',
    'có thể là (bạn)',
    'mong {you}',
    '(quay | rút thăm | bốc thăm | vòng quay | lời chúc | số | chúc {you}) may mắn',
    '(chiều cao | khung | gỗ | da | đường may) …3 chắc',
  ],
  keep: isFirstFind,
  reword: [
    { to: 'dự kiến', replaces: 'span' },
    { to: 'Dạ em kiểm tra và báo mình trước … ạ', replaces: 'sentence' },
  ],
});
