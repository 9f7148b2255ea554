import { defineRule } from '../engine/pack';

/** Names the customer's feeling, or stands in their place. */
export default defineRule({
  id: 'empathy-shown',
  find: [
    '<[{me}] [cũng | rất | hoàn toàn | thật sự | thực sự | luôn] (hiểu | rất hiểu | thấu hiểu | hình dung | cảm nhận | đồng cảm | hiểu rõ | hiểu được | cảm thông | chia sẻ | hình dung được | cảm nhận được | hiểu rất rõ) …8 {feeling}>',
    '<{me} [cũng | rất] biết …8 (là | rất | đang | khiến | làm) [rất] {feeling}>',
    '<{me} …2 (rất tiếc | tiếc | buồn | áy náy | xót) [thay | cùng] (vì | khi) …6 {you} …8 (gặp | phải | bị | lỡ)>',
    '<(ai | người nào) …8 cũng …2 {feeling}>',
    '<(thì | mà | như vậy | vậy) …3 {feeling} (lắm | thật | là phải | là đúng | thật sự | cũng phải | là đương nhiên | là dễ hiểu | vô cùng)>',
    '<(chắc hẳn | hẳn là | hẳn | chắc) {you} …4 {feeling}>',
    '<{you} (giận | bực | buồn | lo | lo lắng | thất vọng | phàn nàn | không vui | nóng ruột | sốt ruột | bức xúc | khó chịu) …2 (là đúng | là phải | cũng phải | là chuyện | là dễ hiểu | là hoàn toàn | là đương nhiên | cũng đúng)>',
    '<{me} …1 đặt mình (vào | ở)>',
    '<(là em | em mà | phải em | gặp em | đổi lại là em | em ở | nếu là em | nếu em là {you} | em mà là {you} | phải là em | em gặp) …8 cũng …2 {feeling}>',
    '<[nghe] …5 (ai mà | ai | nào) (không | chẳng | cũng) …1 {feeling}>',
    '<[xin | thành kính] chia buồn (cùng | với) (gia đình | {you} và | gia quyến) …2>',
    '<(thật sự | thật | quả là | đúng là) {feeling} …1 cho …2 {you}>',
    '<biết [là] {you} [đang] …2 {feeling}> !(thì)',
    '<{feeling} là (điều | chuyện | cảm giác) (dễ hiểu | đương nhiên | bình thường | hoàn toàn)>',
  ],
  except: ['{i} hiểu (rồi | ạ | ý | yêu cầu)'],
  unless: { after: ['own-pivot'], next: ['own-opens-pivot'] },
  silentIn: ['condition'],
});
