import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Phiếu quà vào ví của mình trước 15h nha.', found: 'Phiếu quà vào ví của mình trước 15h' },
    { text: 'Trước 17h hôm nay em gọi lại chị ạ.', found: 'Trước 17h hôm nay em gọi' },
    { text: 'Sáng mai shipper giao cho mình nha.', found: 'Sáng mai shipper giao' },
    { text: 'Mai 8h tho qua a.', found: 'Mai 8h tho qua' },
    { text: '20 phút nữa mã vé vào email của anh ạ.', found: '20 phút nữa mã vé vào email' },
    { text: 'Thời gian xác minh là 3 ngày làm việc ạ.', found: 'Thời gian xác minh là 3 ngày làm việc' },
  ],
  passes: [
    'Giao dịch lúc 8h05 đã thành công rồi ạ.',
    'Chị cho em xin ảnh hợp đồng trước 16h nhé.',
    'Shop mở cửa từ 8h đến 21h chị ạ.',
    'Hàng thường đi 3–5 ngày ạ.',
    'Em đã hoàn tiền lúc 10h ạ.',
    '15h anh qua lấy máy được ạ.',
    'Em xin lỗi vì thợ làm hỏng cửa nhà mình hôm thứ Hai ạ.',
    'Tiệm may từ 8h tới 18h ạ.',
    'Thẻ phụ của anh đã được mở lúc 9h ngày 3/6 ạ.',
    'Có thể tuần sau xe về tới đại lý anh ạ.',
    'Chị cần nộp đủ hồ sơ trước 16h ạ.',
    'Kho chưa thể giao trong hôm nay ạ.',
    'Nồi nấu khoảng 2 giờ sẽ nhừ ạ.',
  ],
};
