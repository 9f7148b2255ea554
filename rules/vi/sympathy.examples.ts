import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Tội nghiệp chị quá.', found: 'Tội nghiệp', fixed: 'Em hiểu việc này làm mình … ạ.' },
    { text: 'Đen đủi thật anh nhỉ.', found: 'Đen đủi thật', fixed: 'Em hiểu việc này làm mình … ạ.' },
  ],
  passes: [
    'Dạ ảnh chụp tối nên nhìn đen quá ạ.',
    'Mã dùng tới hết ngày 30 chị nha.',
    'Mẫu này dễ thương lắm chị ạ.',
    'Em xin chia buồn cùng gia đình chị ạ.',
    'Chiều tối chị ghé lấy giúp em ạ.',
    'Quà rút thăm thì hên xui lắm chị nha.',
    'Đừng chấm 1 sao tội nghiệp shop nha chị.',
  ],
};
