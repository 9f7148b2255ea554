import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Để em kiểm tra ngay cho chị ạ.', found: 'Để em kiểm tra' },
    { text: 'Em sẽ trực tiếp theo dõi đơn này ạ.', found: 'Em sẽ trực tiếp theo dõi' },
    { text: 'Em xử lý vụ này ngay ạ.', found: 'Em xử lý vụ này ngay' },
    { text: 'Em đang dò lại camera giúp anh.', found: 'Em đang dò lại' },
  ],
  passes: [
    'Chị gửi ảnh để em gửi đúng mẫu ạ.',
    'Em đã kiểm tra rồi ạ.',
    'Em sẽ báo lại chị ạ.',
    'Bên em sẽ sắp xếp lại lịch ạ.',
    'Chiều em gửi lại mẫu mới cho chị xem ạ.',
  ],
};
