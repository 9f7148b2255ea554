import { defineRule } from '../engine/pack';

/** Offers more help. */
export default defineRule({
  id: 'further-help-offered',
  find: [
    '<[nếu | có gì | khi nào | khi | lúc] {you} [có | còn] [muốn] cần [{i}] (gì | thêm | hỗ trợ | tư vấn | giúp | trao đổi | hỏi | đối chiếu | biết | em | shop | thông tin | chỉnh | đổi | gặp | xem | hướng dẫn | giải đáp | cột | góc | làm) ……12 (nhắn | gọi | liên hệ | ib | inbox | báo | ới em | ới shop | trả lời | phản hồi | hú | để lại | alo | cho em | đừng ngại | hỏi | nói | rep | ghé)>',
    '<(cần | có) (gì | gì thêm | hỗ trợ gì | hỗ trợ thêm | giúp gì | tư vấn thêm | thêm gì | thêm thông tin) ……8 (nhắn | gọi | liên hệ | ib | inbox | báo | ới em | ới shop | trả lời | phản hồi | hú | để lại | alo | cho em | đừng ngại | hỏi | nói | rep)>',
    '<(có gì | còn gì | còn | có | nếu có | nếu còn | chỗ nào | phần nào | bước nào | điểm nào) …3 (thắc mắc | chưa rõ | chưa hiểu | vướng | vướng mắc | khó khăn | chưa ưng | không hiểu | cần | băn khoăn | chưa ổn | câu hỏi) ……10 (nhắn | gọi | liên hệ | ib | inbox | báo | ới em | ới shop | trả lời | phản hồi | hú | alo | cho em | đừng ngại | hỏi | chụp | em | nói | rep)>',
    '<(có gì | có chi | có việc gì | có vấn đề gì) [thêm] [thì] [{you}] [cứ | hãy | nhớ | thì] (nhắn | gọi | ới em | ới shop | alo | ib | inbox | hú | liên hệ | báo | hỏi | rep | nt | nói)>',
    '<{me} [vẫn | luôn] [luôn] (sẵn sàng | sẵn lòng | ở đây | bên cạnh | đồng hành | túc trực)>',
    '<{you} [có] [còn] (cần | muốn) {me} …2 (gửi | hỗ trợ | giúp | tư vấn | kiểm tra | xem | hướng dẫn | đặt | làm | giữ | chụp | báo | lên | chuyển | thêm | gọi | in) …8 (không | chưa)> [ạ] [?]',
    '<{you} [có | còn] cần (hỗ trợ | giúp | tư vấn | em hỗ trợ | em giúp) …3 (gì | thêm) …2 (không | nữa không)>',
    '<(còn | có) …3 (cần | gì) …3 (em | shop) (hỗ trợ | giúp | tư vấn) …5 (không | chưa | nữa)> [ạ]',
    '<{i} (có thể | giúp | hỗ trợ) [được] [gì] [thêm] …2 (gì | thêm) …3 (không | nữa không | nữa) [ạ]>',
    '<cứ (nhắn | gọi | ới em | ới shop | ib | inbox | hú | liên hệ | alo | hỏi | báo) …6 (bất cứ | bất kỳ | lúc nào | giờ nào | khi | nếu | nhé | nha | khi cần)>',
    '<{you} cứ (nhắn | gọi | ới em | ới shop | ib | inbox | hú | liên hệ | alo | hỏi)>',
    '<{you} (cần | muốn) …8 (xin | vui lòng | hãy | thì | mời) (gọi | nhắn | liên hệ | trả lời | để lại | ib | inbox | phản hồi)>',
    '<{you} cần …6 cứ>',
    '<nếu [vẫn | còn] (lỗi | chưa được | không được | chưa ổn | vướng | bị | chưa vào) ……4 {you} …2 (gửi | nhắn | gọi | báo | liên hệ | chụp | ib | inbox)>',
    '<{you} cần [thêm | xem | biết] …6 [thì] {i} (gửi | chụp | báo | tư vấn | làm | gọi)>',
    '<[nếu] (cần | muốn) …5 , {you} [vui lòng | hãy | cứ | có thể | nhớ] (gọi | nhắn | liên hệ | ib | inbox | để lại | phản hồi | ghé)>',
    '<(còn | có) [cần] gì [nữa | thêm | khác] [nữa] không> [ạ] [?]',
    '<đừng ngại (nhắn | gọi | liên hệ | hỏi | báo)>',
  ],
  except: [
    '{you} cần (gửi | cung cấp | mang | chuẩn bị | bấm | nhập | thanh toán)',
    'có gì (em | shop) (báo | nhắn | gọi)',
    '{you} cứ gửi',
  ],
  silentIn: [],
});
