import { isFirstFind } from '../engine/first-find';
import { defineRule } from '../engine/pack';

/** Irritation at saying something again. */
export default defineRule({
  id: 'impatience',
  find: [
    '<[{i} | bên em | shop] [hồi nãy | lúc nãy | nãy giờ | nãy | ban nãy | vừa | hôm qua | ở trên | hồi sáng] (đã | vừa | mới | vừa mới | mới vừa | có) (nói | bảo | dặn | nhắn | báo | trả lời | giải thích | gửi | kể | trình bày | nhắc | thông báo | hướng dẫn | rep | tư vấn) [với {you}] [rõ | kỹ | hết] (rồi | xong | trước đó | ở trên) [mà | còn gì | đấy | đó | cơ mà | thôi]> !(qua | cho | file | ảnh | mã | email | hình | link | biên | #)',
    '<[{i}] …2 (nói | bảo | dặn | nhắn | trả lời | giải thích | báo | nhắc | rep | gửi) …3 rồi (mà | còn gì | đấy | cơ mà | chứ | đó | thôi | sao) [{you}]>',
    '<[{i}] (hồi nãy | nãy giờ | lúc nãy | ban nãy | nãy) [em] [mới | đã | vừa] (nói | bảo | trả lời | giải thích | nhắn)>',
    '<~(hình | y | giống) (như | như là) [{i} | bên em | shop] (đã | vừa | mới | có) (nói | trình bày | trả lời | giải thích | báo | đề cập | thông báo | nhắn | nêu | bảo | tư vấn) …2> !(hành)',
    '<(nhắc lại | nói lại | xin nhắc lại | em nhắc lại) [lần | một lần | một lần nữa | lần nữa | lần cuối | lần thứ]>',
    '<(đây là | này là) lần (thứ | #) …2>',
    '<lần (thứ | # ) …2 (em | rồi | {you} hỏi)>',
    '<(bao nhiêu lần | mấy lần | cả chục lần | # lần | hai ba lần | không biết bao nhiêu lần) [rồi] …3 (nói | trả lời | giải thích | nhắc | hỏi | bảo | rồi)>',
    '<(hỏi | nhắn) (hoài | suốt | mãi | gì mà lắm | nhiều thế | đi hỏi lại | tới hỏi lui)>',
    '<(lại (câu này | hỏi | chuyện này | vụ này) [à | hả | rồi])>',
    '(^ | ,,) [dạ | trời | sao] <lại nữa>',
    '<(ghi | có | nêu | đăng | note | viết) (rõ | sẵn | đầy đủ | kỹ) [ở | trong | trên] …4 rồi>',
    '<(kéo lên | lướt lên | xem ở trên | đọc ở trên | ở trên có | tin nhắn trên | đọc lại tin | đọc lại ở trên | xem lại tin | trên kia có | xem phía trên | đọc kỹ lại | đọc lại đi | ở trên em)>',
    '<(đã bảo | đã nói | nói rồi | bảo rồi | trả lời rồi | nhắn rồi | đã dặn) …2 (mà | rồi)>',
    '<{i} (gửi | dặn | trả lời | nhắn | ghi | nói | báo) …3 (rồi con hỏi | rồi mà | kỹ vậy rồi | ở tin trước | ở trên | hồi sáng rồi) …1>',
    '<[{i}] (trả lời | nói | dặn | nhắn | bảo) rồi (á | mà)>',
    '<(theo | như) (email | mail | tin | thông báo) …4 (đã | có) (nêu | ghi | nói | gửi | báo) [rõ]>',
    '^ <một lần nữa ,,>',
    '<(lại là câu | đã (bảo | nói) là | đọc lại tin nhắn | có trong (mail | tin | email) trước)>',
    '<đọc (giùm | giúp | hộ | lại | kỹ) (cái | đi | giùm | mô tả)>',
    '<có (sẵn | ghi) …3 (tuần trước | hôm qua | từ đầu | ở trên | sẵn) …2 (mà | rồi)>',
    '<(chưa đọc | không đọc | không nghe | không hiểu) …3 (hả | à)>',
    '<(nói hoài | nói mãi | giải thích hoài | giải thích mãi)>',
    '<(đã bảo | đã nói | nói | bảo) là …5 mà> $',
    '<(nói | nhắc | nhắn | trả lời | giải thích | hỏi | dặn | báo) (tới | đi | qua | lui) (nói | nhắc | nhắn | trả lời | giải thích | hỏi | dặn | báo) (lui | lại | tới)>',
  ],
  except: [
    '(đã | vừa) (nói | báo | nhắn | dặn) (với | cho) (bếp | kho | quản lý | {other})',
    'nhắc lại (bộ phận | bên | kho | phòng | {other})',
    '(em | shop) (đã | vừa | mới) (gửi | nhắn | báo) (lại | bạn | quản lý | kho | shipper | bên | kỹ thuật | {you} | qua | cho)',
    '{you} …1 (nói | nhắc | gửi | đọc) lại',
  ],
  keep: isFirstFind,
  reword: [{ to: 'Dạ em gửi lại để mình tiện theo dõi ạ: …', replaces: 'sentence' }],
});
