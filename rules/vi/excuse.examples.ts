import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Dạ mấy nay đông khách quá chị ạ.', found: 'mấy nay đông khách', fixed: 'Dạ em xin lỗi vì để mình chờ, em … trước … ạ.' },
    { text: 'Hệ thống đang lag anh ơi.', found: 'Hệ thống đang lag', fixed: 'Dạ em xin lỗi vì để mình chờ, em … trước … ạ.' },
    {
      text: 'Hôm nay em bận họp nên quên gửi chị.',
      found: 'em bận',
      fixed: 'Dạ em xin lỗi vì để mình chờ, em … trước … ạ.',
    },
  ],
  passes: [
    'Dạ mùa này có dâu tây ngon lắm chị ạ.',
    'Đông khách là quán vui lắm ạ.',
    'Kho quá tải nên em chuyển đơn sang hoả tốc, 17h em giao chị ạ.',
    'Dạ áo mưa còn hàng chị ạ.',
    'Bên em nghỉ lễ từ 30/4 đến 2/5 ạ.',
    'Gói này chạy mượt, không lag ạ.',
    'Giờ cao điểm thang máy chạy lâu hơn một chút chị nhé.',
    'Đường dây hiện đang bận, chị gọi số phụ giúp em ạ.',
  ],
};
