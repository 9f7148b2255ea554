import type { PackSource } from '../engine/pack';

/** What to add where a reply lacks something. */
export const insertions: PackSource['insertions'] = {
  'apology-missing': { at: 'afterGreeting', texts: ['Em xin lỗi mình vì …', 'Em xin lỗi anh/chị vì đã để xảy ra …'] },
  'empathy-missing': { at: 'afterGreeting', texts: ['Em hiểu việc này làm mình …', 'Em hiểu mình phải chờ nên rất sốt ruột ạ.'] },
  'greeting-missing': { at: 'start', texts: ['Dạ em chào anh/chị ạ.', 'Dạ em chào mình ạ.'] },
  'closing-missing': { at: 'end', texts: ['Mình cần hỗ trợ thêm gì cứ nhắn em ạ.', 'Em luôn sẵn sàng hỗ trợ anh/chị ạ.'] },
  'refusal-without-reason': { at: 'end', texts: ['Lý do là …, em có thể … cho mình ạ.', 'Thay vào đó em có thể … ạ.'] },
  'unanswered-question': { at: 'end', texts: ['Về câu hỏi của mình: …', 'Phần … em kiểm tra và báo mình trước … ạ.'] },
  'informal-address': { at: 'start', texts: ['Dạ'] },
};
