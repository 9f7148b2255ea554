import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Cần gì thêm chị nhắn em nha.', found: 'Cần gì thêm chị nhắn' },
    { text: 'Anh cần hỗ trợ thêm gì không ạ?', found: 'Anh cần hỗ trợ thêm gì không' },
    { text: 'Nếu vẫn lỗi, chị chụp màn hình gửi em nhé.', found: 'Nếu vẫn lỗi, chị chụp' },
    { text: 'Xong rồi ạ, còn gì nữa không chị?', found: 'còn gì nữa không' },
    { text: 'Anh quan tâm có thể để lại số điện thoại ạ.', found: 'Anh quan tâm có thể để lại' },
  ],
  passes: ['Kỹ thuật sẽ gọi anh ạ.', 'Có gì không vừa lòng em xin lỗi chị ạ.', 'Chị cần mang theo căn cước ạ.', 'Dạ có gì đâu chị ơi.'],
};
