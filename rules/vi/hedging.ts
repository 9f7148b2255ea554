import { isFirstFind } from '../engine/first-find';
import { defineRule } from '../engine/pack';

/** Words that leave the customer with nothing to rely on. */
export default defineRule({
  id: 'hedging',
  forms: [
    {
      find: ['<để {i} (cố | thử | cố gắng)>', '<{i} …1 (cố | cố gắng | thử) [thử] …3 (xem | xem sao | thế nào | được không | coi sao)>'],
    },
    {
      find: [
        '<chắc [là] act=(tầm | khoảng | cỡ | mai | mốt | chiều | tối | sáng | trưa | tuần | vài | nay | mấy (ngày | hôm | bữa) | # | thứ | cuối | đầu)>',
      ],
      reword: [{ to: 'dự kiến {act}', replaces: 'span' }],
    },
    {
      find: [
        '<chắc (là | tại | do | tầm | khoảng | cỡ | mai | mốt | chiều | tối | sáng | trưa | tuần | hôm | vài | cũng | được | vậy | không | sẽ | phải | đang | bên | kho | shipper | hàng | đơn | hệ thống | lỗi | thợ | bị | vì | có | quên | tới | đến | nay | mấy | hết | xong | còn | đâu | # | ổn | mạng | máy | bưu tá | xe | thứ | cuối | đầu | qua | về | kịp | giá | nó | gần)>',
        '<chắc ({you} | họ | nó | {other})>',
        '<(có lẽ | có nhẽ | có khi | hình như | dường như | hên xui | áng chừng | ước chừng | cỡ cỡ | tầm tầm | nghe nói | nghe đâu | nghe bảo | nghe đồn | biết đâu | may ra | không chừng | hên thì | khéo | không khéo | cũng nên | đại khái | đâu như | nếu may mắn thì | may mắn thì | ăn may | 50/50 | đâu đó (# | {some} | chục | ba | vài) | ước lượng | nghi là | được thì tốt | e rằng | e là | sợ là | sợ rằng | lỡ đâu | mang máng | nhớ không lầm thì | nhớ không nhầm thì | không nhầm thì | không lầm thì | nếu em nhớ không | nếu không lầm | nếu không nhầm)>',
        '<{i} …1 (nghĩ | nghĩ là | nghĩ chắc | đoán | đoán là | cho là | tưởng | tưởng là | nghe nói | nghe bảo | nhớ mang máng | nhớ là | thấy hình như | tin là)>',
        '<theo [suy nghĩ | ý | cảm nhận | kinh nghiệm | ý kiến | trí nhớ] [của] [cá nhân | riêng] {i} [nghĩ | thấy | đoán | nhớ] [là | thì]>',
        '<(hy vọng | mong rằng | mong là | hi vọng | cầu mong)> [là | rằng] !({you} | sớm | lại | được | sẽ được | nhận | sự | mình | quý | gặp | vẫn | {i})',
        '<(không dám nói trước | không dám chắc | có vẻ như | có vẻ là | có vẻ | xem chừng | nghe chừng)>',
        '<không biết chừng> !(nào)',
        '<(không chắc | không dám chắc | không chắc lắm | chưa chắc | không hứa | không dám hứa | khó nói lắm | khó nói trước | khó nói | chưa biết chừng | chưa nói trước được | không nói trước được | chắc gì)>',
        '<(có thể là | cũng có thể | có thể cũng | có khả năng | khả năng là | khả năng cao)>',
        '<(kiểu như | kiểu kiểu | gì đó | hay sao á | hay sao đó | hay sao ấy | thì phải | hay gì đó | hay gì á | chắc vậy | chắc thế | chắc là vậy)> [á | đó | ạ | {you}] [{you}] $',
        '<(hơi | cũng) không chắc>',
      ],
    },
  ],
  except: [
    'khéo (tay | léo)',
    '{you} cũng nên',
    '(hình như | có vẻ | dường như | không biết) {you} ……12 (không | chưa | phải không | đúng không) [ạ | nhỉ]',
    'có lẽ {you} …4 {feeling}',
    '{you} (nghĩ | đoán | hy vọng)',
    'chắc {you} …4 {feeling}',
    'chắc {you} (đang | rất | cũng | phải) …3 {feeling}',
    'có thể là (bạn)',
    '(chiều cao | khung | gỗ | da | đường may) …3 chắc',
  ],
  keep: isFirstFind,
  reword: [{ to: 'Dạ em kiểm tra và báo mình trước … ạ', replaces: 'sentence' }],
});
