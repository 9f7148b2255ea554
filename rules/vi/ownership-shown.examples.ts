import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Để em kiểm tra ngay cho chị ạ.', found: 'Để em kiểm tra' },
    { text: 'Em sẽ trực tiếp theo dõi đơn này ạ.', found: 'Em sẽ trực tiếp theo dõi' },
    { text: 'Em xử lý vụ này ngay ạ.', found: 'Em xử lý vụ này ngay' },
    { text: 'Em đang dò lại camera giúp anh.', found: 'Em đang dò lại' },
    { text: 'Em dời lịch lắp cho anh nhé.', found: 'Em dời lịch lắp cho anh' },
    { text: 'Con gọi bác tài liền ạ.', found: 'Con gọi bác tài liền' },
    { text: 'Mình sẽ kiểm tra kho cho bạn ạ.', found: 'Mình sẽ kiểm tra' },
  ],
  passes: [
    'Chị gửi ảnh để em gửi đúng mẫu ạ.',
    'Em đã kiểm tra rồi ạ.',
    'Em sẽ báo lại chị ạ.',
    'Bên em sẽ sắp xếp lại lịch ạ.',
    'Chiều em gửi lại mẫu mới cho chị xem ạ.',
    'Em xin phép hỏi chị ở tầng mấy ạ.',
    'Mình sẽ nhận được hàng ạ.',
  ],
};
