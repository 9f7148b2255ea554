import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Em xin lỗi nếu làm chị buồn ạ.', found: 'Em xin lỗi nếu', fixed: 'Em xin lỗi mình vì đã …' },
    { text: 'Rất xin lỗi quý khách vì sự bất tiện này.', found: 'Rất xin lỗi quý khách vì sự bất tiện', fixed: 'Em xin lỗi mình vì đã …' },
    { text: 'Rất tiếc khi anh không hài lòng với dịch vụ.', found: 'Rất tiếc khi anh không hài lòng', fixed: 'Em xin lỗi mình vì đã …' },
    { text: 'Rất tiếc về trải nghiệm chưa tốt của mình ạ.', found: 'Rất tiếc về trải nghiệm chưa tốt', fixed: 'Em xin lỗi mình vì đã …' },
    {
      text: 'Xin lỗi mình vì sự cố không mong muốn này ạ.',
      found: 'Xin lỗi mình vì sự cố không mong muốn',
      fixed: 'Em xin lỗi mình vì đã …',
    },
  ],
  passes: [
    'Em xin lỗi anh vì giao nhầm màu ạ.',
    'Dạ rất tiếc mẫu này hết rồi chị ạ.',
    'Em xin lỗi vì sự cố rớt mạng tối qua làm mình lỡ họp ạ.',
    'Dạ em xin lỗi vì sự cố này ạ.',
  ],
};
