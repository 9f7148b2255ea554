import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Chị tự hỏi bưu tá đi ạ.', found: 'Chị tự hỏi bưu tá', fixed: 'Dạ em liên hệ … giúp mình và báo kết quả trước … ạ.' },
    {
      text: 'Dạ cái này không thuộc bộ phận của em ạ.',
      found: 'cái này không thuộc bộ phận của em',
      fixed: 'Dạ em liên hệ … giúp mình và báo kết quả trước … ạ.',
    },
    {
      text: 'Anh lên hãng mà bảo hành, shop hết trách nhiệm.',
      found: ['Anh lên hãng mà', 'shop hết trách nhiệm'],
      fixed: 'Dạ em liên hệ … giúp mình và báo kết quả trước … ạ.',
    },
    {
      text: 'Chuyện hoá đơn thì chị hỏi kế toán nhé.',
      found: 'Chuyện hoá đơn thì chị hỏi',
      fixed: 'Dạ em liên hệ … giúp mình và báo kết quả trước … ạ.',
    },
    { text: 'Chị gọi hotline bên đó hỏi nha.', found: 'Chị gọi hotline bên đó' },
  ],
  passes: [
    'Phần này em nhờ chị Lan vào hỗ trợ mình luôn ạ.',
    'Em chuyển máy sang chị Lan bên bảo hành, chị ấy có sẵn hồ sơ ạ.',
    'Trung tâm bảo hành gần nhất ở 12 Lê Lợi anh nhé.',
    'Phần hợp đồng là của bên kế toán, em chuyển hồ sơ sang và nhờ chị ấy gọi anh ạ.',
    'Chị hỏi em bất cứ lúc nào ạ.',
    'Phần bảo hành là việc của em, chị cứ để em lo ạ.',
  ],
};
