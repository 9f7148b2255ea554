import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Vy ơi, mình tải lại trang giúp em nhé.', found: 'Vy ơi', conversation: { customerName: 'Vy' } },
    { text: 'Dạ em chào chị Hà ạ.', found: 'chị Hà', conversation: { customerName: 'Nguyễn Thu Hà' } },
    { text: 'Da em chao anh Nam a.', found: 'anh Nam', conversation: { customerName: 'Nam' } },
    { text: 'Chào Sang, đơn đã giao rồi ạ.', found: 'Sang', conversation: { customerName: 'lý sang' } },
  ],
  passes: [
    { text: 'Dạ em chào chị ạ.', conversation: { customerName: 'Hà' } },
    { text: 'Dạ hàng Nam Định ạ.', conversation: { customerName: 'Nam' } },
    { text: 'Dạ đã chuyển sang kho mới ạ.', conversation: { customerName: 'Sang' } },
  ],
};
