import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Chị vội quá nên bấm nhầm ngày đó ạ.', found: 'Chị vội quá nên' },
    {
      text: 'Tại chị không đọc kỹ mô tả.',
      found: 'Tại chị không',
      fixed: 'Dạ thông tin trên hệ thống hiện là …, mình kiểm tra lại giúp em nhé.',
    },
    {
      text: 'Ai bảo anh không mua bảo hiểm.',
      found: 'Ai bảo',
      fixed: 'Dạ thông tin trên hệ thống hiện là …, mình kiểm tra lại giúp em nhé.',
    },
    {
      text: 'Anh không đọc kỹ mô tả thì shop chịu sao được.',
      found: 'Anh không đọc kỹ mô tả thì shop chịu',
      fixed: 'Dạ thông tin trên hệ thống hiện là …, mình kiểm tra lại giúp em nhé.',
    },
    {
      text: 'Chị chịu khó đọc mô tả thì đâu có nhầm.',
      found: 'Chị chịu khó đọc mô tả thì đâu',
      fixed: 'Dạ thông tin trên hệ thống hiện là …, mình kiểm tra lại giúp em nhé.',
    },
    { text: 'Mong bạn lưu ý gửi sớm hơn ạ.', found: 'Mong bạn lưu ý gửi sớm hơn' },
  ],
  passes: [
    'Chị chọn size theo bảng giúp em nhé.',
    'Do chị đặt sớm nên được giảm 10% ạ.',
    'Dạ địa chỉ còn thiếu số nhà ạ.',
    'Em xin lỗi vì những gì anh phải chịu ạ.',
  ],
};
