import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Vì kho đang kiểm kê nên em chưa xuất hàng được ạ.', found: 'Vì kho đang kiểm kê nên' },
    { text: 'Dạ bên em không đổi được, vì hàng đã cắt mác ạ.', found: 'vì' },
    { text: 'Shop không nhận đổi đồ lót vì lý do vệ sinh ạ.', found: 'vì' },
    { text: 'Dạ lớp đã kín chỗ nên em chưa xếp được cho bé ạ.', found: 'Dạ lớp đã kín chỗ nên' },
    { text: 'Vì anh chưa ký biên bản nên bên em chưa giao máy được ạ.', found: 'Vì anh chưa ký biên bản nên' },
  ],
  passes: [
    'Anh vui lòng xem ảnh bên dưới ạ.',
    'Em xin lỗi vì giao trễ ạ.',
    'Vì vậy em gửi chị bảng giá ạ.',
    'Theo quy định bên em không đổi được ạ.',
  ],
};
