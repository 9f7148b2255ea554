import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Bên em sẽ kiểm tra và phản hồi sớm nhất ạ.',
      found: ['Bên em sẽ kiểm tra', 'sớm nhất'],
      fixed: 'Dạ em xử lý và báo mình trước … giờ hôm nay ạ.',
    },
    { text: 'Kỹ thuật sẽ liên hệ với anh ạ.', found: 'Kỹ thuật sẽ liên hệ', fixed: 'Dạ em xử lý và báo mình trước … giờ hôm nay ạ.' },
    { text: 'Lát nữa em gọi lại chị nha.', found: 'Lát nữa em gọi', fixed: 'Dạ em xử lý và báo mình trước … giờ hôm nay ạ.' },
    { text: 'Khi nào có lịch em nhắn chị nha.', found: 'Khi nào có lịch em nhắn', fixed: 'Dạ em xử lý và báo mình trước … giờ hôm nay ạ.' },
    { text: 'Em đang giục bên kho ạ.', found: 'Em đang giục', fixed: 'Dạ em xử lý và báo mình trước … giờ hôm nay ạ.' },
    { text: 'Ví Mây sẽ xem xét góp ý này ạ.', found: 'Ví Mây sẽ xem xét' },
    { text: 'Dạ em đang xem lại bill và sẽ phản hồi anh ạ.', found: 'sẽ phản hồi' },
    { text: 'Bộ phận kho đang gấp rút giải quyết ạ.', found: 'Bộ phận kho đang gấp rút giải quyết' },
  ],
  passes: [
    'Hệ thống sẽ tự cộng điểm khi đơn hoàn tất ạ.',
    'Em gọi lại anh trước 17h hôm nay ạ.',
    'Dạ em đã hoàn tiền rồi ạ.',
    'Chuyến sớm nhất là 5h sáng anh nhé.',
    'Em xin gửi chị bảng giá ạ.',
    'Bên em xin lỗi vì báo nhầm giá cho mình ạ.',
    'Anh gửi em ảnh tem máy, em xem rồi báo anh đúng loại pin ạ.',
    'Đơn của chị đang được vận chuyển về Đà Lạt ạ.',
    'Ship đang tới cổng rồi chị ơi.',
  ],
};
