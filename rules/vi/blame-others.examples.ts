import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Lỗi của shipper chị ơi.', found: 'Lỗi của shipper', fixed: 'Em xin lỗi mình vì …, em nhận việc này và báo mình trước … ạ.' },
    { text: 'Do kho soạn nhầm đó chị ạ.', found: 'Do kho', fixed: 'Em xin lỗi mình vì …, em nhận việc này và báo mình trước … ạ.' },
    {
      text: 'Bên kho soạn nhầm chứ em làm đúng mà.',
      found: 'kho soạn nhầm',
      fixed: 'Em xin lỗi mình vì …, em nhận việc này và báo mình trước … ạ.',
    },
  ],
  passes: [
    'Dạ bên em giữ chỗ cho chị đến 18h ạ.',
    'Kho soạn thiếu, đây là lỗi của shop, em gửi bù chiều nay ạ.',
    'Kho bên em soạn nhầm, em chịu trách nhiệm đổi lại cho chị ạ.',
    'Do đó em gửi lại chị bảng giá mới ạ.',
    'Phần nội thất do đội của chị Hà phụ trách ạ.',
    'Tài xế giao nhầm cổng ạ. Em xin lỗi anh vì để anh đi lại hai lần.',
    'Bên ngân hàng chưa mở khóa thẻ qua điện thoại ạ.',
  ],
};
