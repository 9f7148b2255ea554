import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Dạ quán mở cửa tới 23h anh ạ.', found: null, conversation: { customer: 'What time do you close tonight?' } },
    { text: 'Dạ size 41 còn đủ ba màu chị nhé.', found: null, conversation: { customer: 'Do you still have size 41?' } },
  ],
  passes: [
    { text: 'Dạ quán mở tới 23h ạ.', conversation: { customer: 'Quán mở tới mấy giờ em?' } },
    { text: 'Dạ chị check inbox giúp em ạ.', conversation: { customer: 'Shop rep inbox chị với' } },
  ],
};
