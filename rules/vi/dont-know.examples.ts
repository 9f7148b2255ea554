import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Dạ cái này em không rõ ạ.', found: 'em không rõ', fixed: 'Dạ em hỏi bộ phận phụ trách rồi báo mình trước … ạ.' },
    { text: 'Ai mà biết được hả chị.', found: 'Ai mà biết', fixed: 'Dạ em hỏi bộ phận phụ trách rồi báo mình trước … ạ.' },
    { text: 'Da e k biet nua chi oi', found: 'e k biet', fixed: 'Da em hoi bo phan phu trach roi bao minh truoc … a' },
    {
      text: 'Dạ bên em cũng chưa rõ nguyên nhân ạ.',
      found: 'bên em cũng chưa rõ',
      fixed: 'Dạ em hỏi bộ phận phụ trách rồi báo mình trước … ạ.',
    },
  ],
  passes: [
    'Em chưa biết chị thích màu nào nên em gửi cả hai mẫu ạ.',
    'Không biết chị thích màu nào để em gửi hình ạ?',
    'Em chưa rõ phí nên đang hỏi kế toán, 10 phút nữa em báo chị ạ.',
    'Shipper không biết nhà nên em gửi định vị rồi ạ.',
  ],
};
