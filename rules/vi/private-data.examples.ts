import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Chị đọc em mã OTP để em kích hoạt ạ', found: 'mã OTP', fixed: 'Dạ mình cho em xin 4 số cuối của … ạ' },
    { text: 'Anh gửi em mật khẩu tài khoản nha.', found: 'mật khẩu', fixed: 'Dạ mình cho em xin 4 số cuối của … ạ.' },
  ],
  passes: ['Chị đừng đọc mã OTP cho ai chị nhé.', 'Anh bấm Quên mật khẩu để đặt lại mật khẩu ạ.'],
};
