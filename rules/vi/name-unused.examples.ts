import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Dạ em chào chị ạ, còn hàng ạ.',
      found: null,
      fixed: 'Dạ em chào chị Hà ạ, còn hàng ạ.',
      conversation: { customerName: 'Thu Hà' },
    },
    {
      text: 'Da em chao chi a, ho so da duyet a.',
      found: null,
      fixed: 'Da em chao chi Ha a, ho so da duyet a.',
      conversation: { customerName: 'Thu Hà' },
    },
    {
      text: 'Chào anh, đơn đang giao ạ.',
      found: null,
      fixed: 'Dạ em chào anh Nam ạ, đơn đang giao ạ.',
      conversation: { customerName: 'Nam' },
    },
  ],
  passes: [
    { text: 'Chào Ms. Thu, hồ sơ đã duyệt ạ.', conversation: { customerName: 'Lê Minh Thu' } },
    { text: 'Dạ em chào chị Hà ạ, còn hàng ạ.', conversation: { customerName: 'Thu Hà' } },
    { text: 'Dạ còn hàng ạ.', conversation: { customerName: 'Nam' } },
  ],
};
