import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Em cam đoan mai có hàng ạ.', found: 'Em cam đoan', fixed: 'Dạ dự kiến …; nếu sau … chưa có, em … ạ.' },
    { text: 'Hàng về kịp 100% luôn anh yên tâm.', found: 'kịp 100%', fixed: 'Dạ dự kiến …; nếu sau … chưa có, em … ạ.' },
    {
      text: 'Bên em cam kết kết quả một trăm phần trăm luôn ạ.',
      found: 'cam kết kết quả một trăm phần trăm',
      fixed: 'Dạ dự kiến …; nếu sau … chưa có, em … ạ.',
    },
  ],
  passes: [
    'Mẫu giấy cam đoan nằm ở mục Biểu mẫu ạ.',
    'Bên em đảm bảo an toàn thông tin theo hợp đồng ạ.',
    'Áo 100% cotton chị ạ.',
    'Máy bảo hành 12 tháng anh nhé.',
    'Đơn lỗi được hoàn tiền 100% chị ạ.',
    'Gói này cam kết tới tháng 8 ạ.',
    'Dạ em không hứa chắc được ạ.',
  ],
};
