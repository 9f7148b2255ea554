import { defineRule } from '../engine/pack';

/** Does not know, and says nothing of finding out. */
export default defineRule({
  id: 'dont-know',
  forms: [
    {
      find: [
        '<[{me}] [cũng | thì | thật sự | thật tình | chẳng] (không | chẳng | chả | đâu có | chưa) [được] (biết | rõ | nắm | nắm rõ | hiểu rõ | rành | nhớ | hay biết | nắm được | để ý | thông | tường | nắm thông tin | biết rõ | rõ lắm)>',
        '<(ai | ai mà | đố ai | có trời | có trời mới | trời) (biết | mà biết)> [được | đâu]',
        '<(có biết đâu | biết đâu được | biết chết liền | biết gì đâu | nào biết | nào có biết | đâu biết | có rõ đâu)>',
        '<(mù tịt | mù mờ | mờ tịt | bí luôn | bí rồi | mù luôn)>',
        '<{me} …2 (chưa | không | cũng chưa) (nghe | thấy | nhận được | được | có) …2 (gì | thông tin | thông báo | tin | dữ liệu | báo | hướng dẫn | chỉ đạo | nghe)>',
        '<(thông tin | cái | vụ) (đó | này | đấy) [thì] {i} không có>',
        '<({i} | ad | page | admin | mình) [cũng] (chịu | bó tay | mù tịt)> [luôn | thôi | rồi] [ạ | {you}] $',
        '<chưa cập nhật>',
        '<(chưa | không) (có thông tin | có dữ liệu | có tin | được phổ biến | được thông báo | được báo | được cập nhật | nghe nói)>',
        '<không rành>',
      ],
    },
  ],
  except: [
    '(chưa | không) biết {you} …8 nên {me}',
    'không biết [là | liệu | hiện | hiện tại | đơn này] ({you} | mình) …12 ?',
    '^ [dạ] không biết [là | liệu | hiện | hiện tại] ({you} | mình) »',
    '(không | có) biết {you} …12 (không | chưa | ạ | nào) [ạ] ?',
    '({other} | {you}) [cũng] (đâu có | không | chưa) (biết | rõ)',
    '(nào | chỗ | gì | điểm) (chưa | không) rõ',
    'không biết (xài | dùng | đọc | mặc) thì',
    '{you} …2 (không | chưa) (biết | rõ | nắm | nhớ | rành | chắc)',
    'không chắc lắm nhưng',
    'không biết (em | con | cháu) (nói | giải thích | trình bày) »',
    '(giải thích | nói | trình bày) …6 không biết',
    '(ảnh | hình | chữ | bill | giấy) …4 (không | chưa) rõ',
    'không nhớ (mật khẩu | pass | mã)',
  ],
  unless: { sentence: ['findOut', 'handOver', 'time'], next: ['findOut', 'handOver'] },
  reword: [{ to: 'Dạ em hỏi bộ phận phụ trách rồi báo mình trước … ạ', replaces: 'sentence' }],
});
