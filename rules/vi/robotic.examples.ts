import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Theo quy định công ty, phí đổi là 50.000đ ạ.',
      found: 'Theo quy định',
      fixed: 'Dạ em đã nhận được …, em xử lý và báo mình trước … ạ.',
    },
    {
      text: 'Kính mong quý khách thông cảm.',
      found: 'Kính mong quý khách thông cảm',
      fixed: 'Dạ em đã nhận được …, em xử lý và báo mình trước … ạ.',
    },
    {
      text: 'Quý khách lưu ý thực hiện đúng hướng dẫn.',
      found: 'Quý khách lưu ý thực hiện',
      fixed: 'Dạ em đã nhận được …, em xử lý và báo mình trước … ạ.',
    },
    {
      text: 'Yêu cầu của anh đang được xử lý theo quy trình.',
      found: 'theo quy trình',
      fixed: 'Dạ em đã nhận được …, em xử lý và báo mình trước … ạ.',
    },
  ],
  passes: [
    'Chị xem ảnh để biết cách gắn dây nhé.',
    'Hành lý đúng quy định nên mình lên máy bay được ạ.',
    'Kính chào quý khách, em đã mở thẻ ạ.',
    'Em cập nhật trạng thái đơn cho mình ạ.',
    'Mong chị thông cảm cho shop ạ.',
    'Đơn đang ở trạng thái chờ lấy hàng chị nha.',
  ],
};
