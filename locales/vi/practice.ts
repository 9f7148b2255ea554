import type { Strings } from '../strings';

/** The practice inbox, in Vietnamese. */
export const practice: Strings['practice'] = {
  title: 'Hộp thư luyện tập',
  team: 'Hỗ trợ Oakmere',
  invented: 'Khách giả định. Những gì ở đây không tính vào tuần của bạn.',
  customersWrite: 'Khách viết bằng',
  conversations: 'Cuộc trò chuyện',
  waitingCount: (open) => `${open} đang mở`,
  unread: 'Mới',
  draft: 'Nháp',
  status: { open: 'Đang mở', waiting: 'Chờ khách', solved: 'Đã giải quyết' },
  back: 'Tất cả cuộc trò chuyện',
  tags: 'Nhãn',
  details: 'Chi tiết đơn hàng',
  thread: (name) => `Cuộc trò chuyện với ${name}`,
  you: 'Bạn',
  colleague: 'Sofia, Oakmere',
  yourNote: 'Bạn, ghi chú nội bộ',
  isTyping: (name) => `${name} đang viết`,
  seen: (name) => `${name} đã đọc`,

  customer: 'Khách hàng',
  since: (year) => `Khách hàng từ năm ${year}`,
  order: 'Đơn hàng',
  placed: (date) => `Đặt ngày ${date}`,
  items: 'Sản phẩm',

  write: 'Bạn viết gì',
  reply: 'Trả lời',
  note: 'Ghi chú nội bộ',
  replyTo: (name) => `Trả lời ${name}`,
  replyHere: (name) => `Viết câu trả lời cho ${name}`,
  noteHere: 'Viết ghi chú cho đồng nghiệp. Khách không thấy ghi chú này.',
  send: 'Gửi',
  addNote: 'Thêm ghi chú',
  sendKeys: (keys) => `${keys} để gửi`,

  firstHints: {
    label: 'Làm quen với Tact',
    step: (at, of) => `${at}/${of}`,
    next: 'Tiếp',
    done: 'Xong',
    skip: 'Bỏ qua',
    underlines: 'Gạch chân là chỗ đáng xem lại',
    underlinesWhy:
      'Gạch chấm: có thể bị hiểu khác ý bạn; gạch liền: nên cẩn thận. Đặt con trỏ lên đó để xem vì sao, cùng một cách nói khác.',
    sample: ['Xin lỗi nhưng ', 'bên em không làm được', ' ạ.'],
    tryExample: 'Thử một ví dụ',
    keys: 'Không cần đến chuột',
    keysWhy: (open) =>
      `${open} mở gợi ý gần con trỏ nhất. Enter dùng câu mới, các phím mũi tên sang gợi ý khác, Escape đưa bạn trở lại câu trả lời.`,
    week: 'Tuần của bạn chỉ cách một cú bấm',
    weekWhy: 'Bấm Tact trên thanh công cụ của trình duyệt để xem tuần này ra sao. Những gì bạn viết ở đây không tính vào đó.',
  },
};
