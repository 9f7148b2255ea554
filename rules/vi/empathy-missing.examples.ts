import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Dạ đơn đang giao ạ.',
      found: null,
      fixed: 'Em hiểu việc này làm mình … Dạ đơn đang giao ạ.',
      conversation: { customer: 'Chờ cả tuần, bực mình quá!' },
    },
    {
      text: 'Dạ thẻ đã khoá ạ.',
      found: null,
      fixed: 'Em hiểu việc này làm mình … Dạ thẻ đã khoá ạ.',
      conversation: { customer: 'Chị lo quá em ơi' },
    },
  ],
  passes: [
    { text: 'Em hiểu chị chờ lâu nên rất sốt ruột, đơn đang giao ạ.', conversation: { customer: 'Chờ cả tuần, bực mình quá!' } },
    { text: 'Dạ đơn đang giao ạ.', conversation: { customer: 'Đơn tới đâu rồi em' } },
    { text: 'Em xin lỗi nếu cách nói chuyện của bảo vệ khiến mình buồn ạ.', conversation: { customer: 'Bảo vệ nạt khách, quá đáng' } },
  ],
};
