import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Chị có thể đổi size khác hoặc nhận lại tiền ạ.', found: 'Chị có thể đổi size khác hoặc' },
    { text: 'Anh muốn nhận tại cửa hàng hay giao tận nhà ạ?', found: 'Anh muốn nhận tại cửa hàng hay' },
    { text: 'Bên em hết màu đen, em có thể giữ màu than cho chị ạ.', found: 'em có thể' },
    { text: 'Dạ anh gọi số 1900 hoặc nhắn Zalo đều được ạ.', found: 'anh gọi số 1900 hoặc nhắn' },
  ],
  passes: [
    'Đơn này anh chọn giao tiêu chuẩn đúng không ạ?',
    'Quý khách có thể tra cứu hoá đơn trên web ạ.',
    'Chị trả thẻ hay tiền mặt đều được ạ.',
    'Em có thể giúp gì cho chị ạ?',
  ],
};
