import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Phụ huynh phải nộp bản chính.', found: 'phải nộp' },
    { text: 'Anh phải gửi lại hoá đơn gốc.', found: 'phải gửi lại', fixed: 'Anh gửi lại giúp em hoá đơn gốc.' },
    { text: 'Gọi lại rồi đọc mã đơn.', found: 'Gọi lại rồi đọc mã đơn', fixed: 'Anh/chị giúp em … nhé.' },
    { text: 'Chị chụp lại đi.', found: 'chụp lại đi', fixed: 'Anh/chị giúp em … nhé.' },
    { text: 'Quý khách bắt buộc phải đến quầy.', found: ['Quý khách bắt buộc', 'phải đến'], fixed: 'Anh/chị giúp em … nhé.' },
    { text: 'Anh cọc trước đi rồi shop mới làm.', found: 'cọc trước đi rồi shop mới', fixed: 'Anh/chị giúp em … nhé.' },
    { text: 'Chị làm ơn nghe máy giùm cái.', found: ['Chị làm ơn', 'giùm cái'], fixed: 'Anh/chị giúp em … nhé.' },
    { text: 'Chị chuyển cọc ngay trong hôm nay đi.', found: 'chuyển cọc ngay trong hôm nay đi' },
  ],
  passes: [
    'Em gửi lại ngay trong trưa nay cho chị ạ.',
    'Mở cửa từ 8h tới 21h chị nha.',
    'Nhắn rồi mà.',
    'Nhắn shipper rồi mà chị.',
    'Gọi rồi.',
    'Dạ gửi lại rồi ạ, chị xem giúp em nha.',
    'Phí này là 20k phải không chị?',
    'Chị không phải trả thêm đồng nào đâu ạ.',
    'Anh vui lòng gửi giúp em mã đơn ạ.',
    'Em xin lỗi vì để chị phải chờ ạ.',
    'Chị không phải đóng thêm phí đâu ạ.',
    'Đơn bàn tròn phải chờ thêm 10 phút ạ.',
  ],
};
