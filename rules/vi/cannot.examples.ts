import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Ca này em xin chào thua chị ạ.', found: 'em xin chào thua' },
    { text: 'Dạ vé này bên em không thể hoàn.', found: 'không thể', fixed: 'Dạ vé này bên em chưa hỗ trợ hoàn, em có thể ….' },
    {
      text: 'Đơn đã xuất kho nên em không sửa địa chỉ được nữa ạ.',
      found: 'không sửa địa chỉ được',
      fixed: 'Đơn đã xuất kho nên em chưa hỗ trợ sửa địa chỉ, em có thể … ạ.',
    },
    {
      text: 'Da phan nay nha xe khong the doi gio a.',
      found: 'khong the',
      fixed: 'Da phan nay nha xe chua ho tro doi gio, em co the ….',
    },
    { text: 'Trường hợp này bên em không hỗ trợ đổi vé ạ.', found: 'không hỗ trợ', fixed: 'Dạ việc em làm được ngay là … ạ.' },
    { text: 'Bên em chưa có cách nào lấy lại ảnh đã xoá.', found: 'chưa có cách nào', fixed: 'Dạ việc em làm được ngay là … ạ.' },
  ],
  passes: [
    'Dạ em kiểm tra bên hãng hàng không rồi báo chị trước 15h ạ.',
    'Em thấy đi xa vậy mà chưa nhận được quà là buồn thật ạ.',
    'Trà sữa này không thể thiếu trân châu đâu chị ạ.',
    'Nếu chị không đăng nhập được, chị bấm Quên mật khẩu giúp em ạ.',
    'Dạ chị thử xem có đổi được không ạ?',
    'Em thấy anh không vào được tài khoản ạ.',
    'Trường hợp anh không vào được thì anh nhắn em ạ.',
    'Chị không được nghe điện thoại trên máy bay phải không ạ?',
    'Đơn này em chưa sửa giờ được ngay, 14h em sửa xong ạ.',
  ],
};
