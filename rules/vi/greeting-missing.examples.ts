import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Dạ còn size M ạ.', found: null, fixed: 'Dạ em chào anh/chị ạ. Dạ còn size M ạ.', conversation: { firstReply: true } },
    {
      text: 'Còn 2 vé, chị giữ chỗ nha.',
      found: null,
      fixed: 'Dạ em chào anh/chị ạ. Còn 2 vé, chị giữ chỗ nha.',
      conversation: { firstReply: true },
    },
  ],
  passes: [
    { text: 'Da em xin chao co, ho so da duyet a.', conversation: { firstReply: true } },
    { text: 'Alo chị ơi, hàng còn size M ạ.', conversation: { firstReply: true } },
    { text: 'Dạ em chào chị, còn size M ạ.', conversation: { firstReply: true } },
    { text: 'Dạ còn size M ạ.', conversation: { firstReply: false } },
  ],
};
