import { defineRule } from '../engine/pack';

/** Conditional or empty apologies. */
export default defineRule({
  id: 'non-apology',
  forms: [
    {
      find: [
        '<[{me}] [{deeply}] [{deeply}] {sorry} …5 (vì | về | do | cho | trước | khi | với) [đã] [để] [gây] [ra | cho] [{qty}] [sự | điều | việc | phần | cái] {bother}> [này | trên | đã xảy ra | vừa rồi] !(khi)',
        '<[{me}] [{deeply}] [{deeply}] {sorry} …8 nếu> ',
        '<(nếu | lỡ | nhỡ | giả sử | trường hợp) ……10 (thì | ,) …3 {sorry}>',
        '<(có gì | có điều gì | có chỗ nào) (sai sót | không phải | sơ suất | thất lễ | không hài lòng | chưa phải | chưa đúng | thiếu sót) …6 (bỏ qua | thông cảm | xin lỗi | lượng thứ | xá lỗi | thứ lỗi)>',
        '<(mong | xin | kính mong) [{you}] …2 (lượng thứ | xá lỗi | đại xá)>',
        '<[{me}] [{deeply}] (lấy làm tiếc | rất tiếc | rất lấy làm tiếc | tiếc | thật tiếc | thành thật tiếc) …3 (vì | khi | là | nếu | do) …3 ({you} | trải nghiệm | chất lượng | dịch vụ) …6 (có cảm giác | có cảm nhận | không hài lòng | chưa hài lòng | nghĩ vậy | cảm thấy | thấy vậy | chưa trọn vẹn | chưa tốt | không vui | chưa ưng | hài lòng | phiền lòng | không ưng | không thoải mái | nghĩ như vậy | không được như | chưa như | nghĩ thế | như mong đợi | như ý)>',
        '<[{me}] [{deeply}] (rất tiếc | lấy làm tiếc | thành thật tiếc | thật tiếc) (nếu | (vì | về | cho | trước | khi) [để | đã | gây ra | có] [những | mọi | các | sự | điều] ({bother} | sự | trải nghiệm | cảm nhận | điều này | cảm giác | đánh giá))>',
        '<[rất | kính] (mong | xin) {you} [được] (thông cảm | bỏ qua | lượng thứ) …3 (cho | vì | về) …3 {bother}>',
        '<(có gì | có điều gì | có chỗ nào) …2 (không vừa ý | không hài lòng | chưa vừa lòng | phật ý | sai | không đúng | chưa ổn) …4 {sorry}>',
        '<[{me}] [{deeply}] {sorry} …3 (về | vì) (trải nghiệm | cảm nhận | sự không hài lòng | sự chưa hài lòng)>',
        '<{you} (cảm thấy | thấy | nghĩ | không | chưa | khó chịu | phiền | giận | buồn) …6 thì {me} …2 {sorry}>',
        '<[{me}] [{deeply}] [{deeply}] {sorry} ……8 (có thể | có khi) [đã | sẽ] (gây | làm | khiến | ảnh hưởng | mang)>',
      ],
    },
  ],
  except: [],
  silentIn: [],
  reword: [{ to: 'Em xin lỗi mình vì đã …', replaces: 'sentence' }],
});
