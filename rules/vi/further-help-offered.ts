import { defineRule } from '../engine/pack';

/** Offers more help. */
export default defineRule({
  id: 'further-help-offered',
  find: [
    '<[nếu | lỡ | có gì | khi nào | khi | lúc | sau này | mai mốt | còn] [{you}] [có | còn | vẫn] [muốn] {need} ……8 ({you} | thì | cứ | vui lòng | xin | hãy | mời | nhớ | đừng ngại | ,,) [cứ | hãy | vui lòng | nhớ | xin] ({contact} | để lại | ghé | cho em | nói | chụp)>',
    '<[nếu | lỡ | có gì | khi nào | khi] [{you}] [có | còn] (cần | muốn) (gì | thêm | hỗ trợ | tư vấn | giúp | hỏi | em | shop | biết | gặp | đổi) ……8 {contact}>',
    '<(có gì | có chi | có việc gì | có vấn đề gì) [thêm] [thì] [{you}] [cứ | hãy | nhớ | thì] ({contact} | nói)>',
    '<(không | chưa) …4 thì [{you}] [cứ] {contact} [lại | liền | cho] ({i} | {me})>',
    '<{me} [vẫn | luôn] [luôn] (sẵn sàng | sẵn lòng | ở đây | bên cạnh | đồng hành | túc trực | online | trực (suốt | 24)) …3>',
    '<(mong | hân hạnh | rất vui) [được] [tiếp tục] (hỗ trợ | giúp | đồng hành) …3 {you}>',
    '<{you} [có] [còn] (cần | muốn) {me} …2 ({act} | hỗ trợ | xem | chụp | báo | lên | gọi) …8 (không | chưa)> [ạ] [?]',
    '<{you} [có | còn] cần …4 (gì | thêm | nữa) …3 không>',
    '<[{you}] (còn | có) …6 (nữa | thêm | khác | cần | thắc mắc | vướng mắc | vướng | chưa rõ | gì) …4 (không | chưa)> [ạ | {you}] [ơi] ?',
    '<{i} (có thể | giúp | hỗ trợ) [được] [gì] [thêm] …2 (gì | thêm) …3 (không | nữa không | nữa) [ạ]>',
    '<[{you}] cứ {contact}>',
    '<{contact} …4 (bất cứ lúc nào | bất kỳ lúc nào | bất cứ khi nào | lúc nào cũng | giờ nào cũng | khi cần | nếu cần)>',
    '<{you} cần …6 cứ>',
    '<{you} cần [thêm | xem | biết] …6 [thì] {i} (gửi | chụp | báo | tư vấn | làm | gọi)>',
    '<(cần | còn) gì [thêm | nữa] không>',
    '<{you} (quan tâm | có nhu cầu) …4 (để lại | {contact} | ghé) …6>',
    '<đừng (ngại | ngần ngại | e ngại) {contact}>',
  ],
  except: [
    'không biết …6 cần »',
    '{doer} sẽ {contact}',
    '{you} cần (gửi | cung cấp | mang | chuẩn bị | bấm | nhập | thanh toán | {contact})',
    '~(báo | nhắn | gọi | hỏi) ({i} | {me}) …1 {contact}',
    '{you} cứ gửi',
    '{you} …6 (không | chưa) ?',
  ],
  silentIn: [],
});
