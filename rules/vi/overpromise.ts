import { isFirstFind } from '../engine/first-find';
import { defineRule } from '../engine/pack';

/** Guarantees beyond anyone's control. */
export default defineRule({
  id: 'overpromise',
  find: [
    '<[{me}] [xin] ~(không | chưa | chẳng | không dám | không thể | không xin) (cam đoan | thề | hứa chắc | hứa danh dự | lấy danh dự | xin thề | cam kết chắc chắn | đảm bảo chắc chắn | hứa luôn | hứa đảm bảo | dám cá | cá luôn | cá với {you} | đảm bảo luôn | bao luôn | đảm bảo tuyệt đối | cam kết tuyệt đối)>',
    '<[{me}] [xin] ~(không | chưa | chẳng | không dám | không thể) (cam kết | hứa | đảm bảo | bảo đảm | đoan chắc) [với] [{you}] [là | rằng] [sẽ] …4 (không | sẽ | khỏi | hết !(tháng | ngày | #) | đúng | kịp | chắc | xong | hài lòng | ưng | đậu | đẹp | thích | hiệu quả | lặp lại | ok | mãi | luôn | giảm | trắng | khỏi | tăng | hợp)> …4 !(hành | chính hãng)',
    '<(cam kết | đảm bảo | bao | hứa) …5 (100 % | 100 phần trăm | một trăm phần trăm | trăm phần trăm)>',
    '<chắc chắn (nắng | mưa | đẹp | tăng | lời | trúng | đẹp da | trắng | khỏe | mát | vui | rẻ | hợp)>',
    '<(chắc chắn | chắc) (100 % | 100 phần trăm | trăm phần trăm | # %)>',
    '<(kịp | tới | đến | về | xong | được | hết | khỏi | đậu | đúng | trúng | thành công | hiệu quả | an toàn | hài lòng | có | ổn | không lỗi | ưng | đạt | khớp | duyệt | hoàn được | đẹp) [giờ | hạn] 100 %>',
    '<(chắc cú | chắc ăn | chắc nịch | là cái chắc | bảo chứng | khỏi suy nghĩ | khỏi lo | dứt điểm | bao đảm) …2>',
    '<(bảo đảm | đảm bảo | cam kết) (lời | lãi | có lời | sinh lời | khỏi | hết | trắng | chữa) …2>',
    '<(chắc như | chắc ăn như)>',
    '<(chắc chắn | nhất định | chắc ăn | khẳng định) [là] [sẽ] (sẽ | không | không bao giờ | kịp | được | có | tới | về | xong | hết | đậu | ổn | hài lòng | thành công | khỏi)>',
    '<(tuyệt đối | không bao giờ | chẳng bao giờ | không đời nào) [sẽ] [không] (có chuyện | lặp lại | xảy ra | bị | có lỗi | trễ | sai | hỏng | hư | tái diễn | để | còn | mất | phai | lỗi | thiếu | giao | dám)>',
    '<(không có lần sau | sẽ không có lần sau | không có lần thứ hai | lần sau không bao giờ | không lặp lại nữa | sẽ không lặp lại | không tái diễn | sẽ không tái diễn | không bao giờ)>',
    '<bao (đậu | mát | hài lòng | đẹp | bền | khỏi | hiệu quả | kịp | chuẩn | ngon | êm | trắng | xịn | rẻ | ưng | đúng giờ | thành công | thích | lên | đỗ | dính | phê | dễ | sạch | chắc)>',
    '<(vĩnh viễn | suốt đời | trọn đời | mãi mãi | cả đời) (không | hết | khỏi | sạch)>',
    '<(không hiệu quả | không hết | không đẹp | không đậu | không kịp | không khỏi) …3 (hoàn tiền | đền | em đền | trả)>',
    '<không … không (lấy tiền | tính tiền | thu tiền)>',
    '<(trăm phần trăm | 100 phần trăm | 100 %) là>',
    '<(khỏi | hết | dứt | sạch) (hẳn | dứt điểm | tận gốc | vĩnh viễn)>',
    '<lấy (đầu | mạng | danh dự)>',
  ],
  except: [
    '(bảo đảm | đảm bảo) …1 (quyền | riêng tư | an toàn | bảo mật | vệ sinh | chất lượng)',
    '(giấy | đơn | bản | thư | mẫu) (cam đoan | cam kết)',
    'để đảm bảo',
    '(bao bì | bao gồm | bao lâu | bao nhiêu | bao ship | bao giờ | bao la | bao công)',
    '(không bao giờ) (hỏi | yêu cầu | gọi | đề nghị | xin | gửi link)',
    'như (đã) hứa',
  ],
  keep: isFirstFind,
  reword: [{ to: 'Dạ dự kiến …; nếu sau … chưa có, em … ạ', replaces: 'sentence' }],
});
