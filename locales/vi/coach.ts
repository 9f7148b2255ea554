import type { Strings } from '../strings';

/** Card, meter, list and checklist, in Vietnamese. */
export const coach: Strings['coach'] = {
  tag: 'vi',
  meter: (count) => (count === 0 ? 'Tact: không có gợi ý. Mở danh sách kiểm tra' : `Tact: ${count} gợi ý`),
  list: 'Gợi ý cho câu trả lời này',
  nothing: 'Không có gì cần thêm. Đọc rất ổn.',
  partial: 'Văn bản dài: Tact chỉ đọc phần quanh con trỏ.',
  paused: 'Tact đang tạm nghỉ.',
  apply: 'Dùng câu này',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  notNow: 'Để sau',
  more: 'Thêm',
  never: 'Không gợi ý điều này nữa',
  notOnSite: 'Không gợi ý trên trang này',
  source: 'Gợi ý này từ đâu',
  refused: 'Khung soạn này không cho thay chữ. Bạn sao chép câu nhé.',
  furious: 'Tin nhắn này nặng lời thật. Khách giận sự việc, không giận bạn. Hai cách mở đầu:',
  reset: 'Cuộc trò chuyện vừa rồi thật vất vả, giờ đã xong. Bạn hít thở một nhịp rồi hãy tiếp.',
  close: 'Đóng',
  remind: (when) => `Nhắc tôi, ${when}`,
  checklist: {
    title: 'Câu trả lời này có',
    there: 'đã có',
    missing: 'chưa có',
    greeting: 'Lời chào',
    empathy: 'Lời đồng cảm với khách',
    reason: 'Lý do',
    nextStep: 'Bước tiếp theo kèm thời gian',
    offerOfHelp: 'Lời mời giúp thêm',
  },
};
