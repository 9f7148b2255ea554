import type { Strings } from '../strings';

/** The first-run page and the options, in Vietnamese. */
export const pages: Strings['pages'] = {
  on: 'Đang bật',
  turnOn: 'Bật',
  turnOnFor: (site) => `Bật trên ${site}`,
  turnOff: 'Tắt',
  turnOffFor: (site) => `Tắt trên ${site}`,
  openPractice: 'Mở hộp thư luyện tập',
  troubles: {
    refused:
      'Trình duyệt này không cho Tact chỗ lưu số liệu. Có thể đây là cửa sổ riêng tư, hoặc một trang Tact cũ còn mở: bạn đóng các trang đó rồi thử lại. Gợi ý vẫn hoạt động như trước.',
    full: 'Ổ đĩa đã đầy nên các câu trả lời mới đang chờ được đếm. Bạn giải phóng bớt chỗ, hoặc xuất rồi xóa số liệu bên dưới.',
    corrupt: 'Không đọc được số liệu của bạn nữa. Xóa chúng đi thì Tact đếm lại được. Gợi ý vẫn hoạt động như trước.',
  },

  welcome: {
    title: 'Chào mừng bạn đến với Tact',
    lead: 'Tact đọc cùng bạn khi bạn trả lời khách, đánh dấu những chữ có thể bị hiểu khác ý bạn và gợi ý cách nói nhẹ nhàng hơn. Khi không có gì để nói, Tact im lặng.',
    privacy:
      'Không có gì rời khỏi máy này. Tact không liên hệ máy chủ nào và chỉ lưu những con số, không lưu chữ nào của bạn hay của khách.',
    find: 'Tìm hệ thống của bạn: gõ tên',
    where: 'Bạn trả lời khách ở đâu?',
    whereWhy:
      'Trình duyệt sẽ hỏi bạn trước khi Tact được đọc một trang. Tact chỉ xem ô trả lời và cuộc trò chuyện ở đó, còn nơi khác thì nghỉ.',
    elsewhere: 'Ở nơi khác, hay trên máy chủ riêng? Mở trang đó, bấm Tact trên thanh công cụ rồi chọn “Bật trên trang này”.',
    refused: (site) => `Tact vẫn tắt trên ${site}. Bạn có thể bật ở đây bất cứ lúc nào.`,
    practice: 'Dùng thử trước',
    practiceWhy: 'Trong hộp thư luyện tập có một tá khách giả định đang chờ trả lời, và không phải ai cũng đang vui.',
    options: 'Cài đặt',
  },

  options: {
    title: 'Cài đặt Tact',
    byPolicy: 'Do quản trị viên đặt',
    saved: 'Đã lưu',
    notSaved: 'Chưa lưu được. Có thể trình duyệt đã hết chỗ.',

    amount: 'Tact gợi ý nhiều hay ít',
    strictness: {
      gentle: { name: 'Nhẹ', about: 'Chỉ những điều chắc chắn và quan trọng.' },
      balanced: { name: 'Vừa', about: 'Những điều một đồng nghiệp tốt bụng sẽ nhắc.' },
      thorough: { name: 'Kỹ', about: 'Cả những điều chưa chắc hẳn. Hợp khi đang học việc.' },
    },
    notes: 'Gợi ý trong ghi chú nội bộ',
    notesWhy: 'Ghi chú dành cho đồng nghiệp, nên Tact im lặng ở đó trừ khi bạn muốn.',
    promises: 'Nhắc tôi về mọi lời hứa',
    promisesWhy:
      'Khi câu trả lời hứa một việc kèm thời gian, Tact đặt lời nhắc ngay sau khi gửi. Nếu tắt, bạn chỉ cần bấm một lần trong danh sách kiểm tra.',
    pause: 'Tạm nghỉ một giờ',
    pausedUntil: (time) => `Tạm nghỉ đến ${time}`,
    notPaused: 'Tact đang hoạt động',
    resume: 'Tiếp tục',

    look: 'Tact chú ý điều gì',
    lookWhy: 'Bạn tắt những điều không muốn nghe. Chúng sẽ không vào danh sách hay số đếm nào.',
    source: (from) => `Dựa trên: ${from}`,
    families: {
      positive: { name: 'Điều làm được', about: 'Nói điều làm được trước điều chưa được.' },
      assertiveness: { name: 'Vững vàng mà thân thiện', about: 'Không ra lệnh, cũng không rụt rè.' },
      apology: { name: 'Lời xin lỗi có sức nặng', about: 'Nói rõ chuyện đã xảy ra, không kèm lời bào chữa.' },
      empathy: { name: 'Thấu hiểu con người', about: 'Cho khách thấy bạn hiểu nỗi vất vả của họ.' },
      ownership: { name: 'Nhận việc về mình', about: 'Theo đến cùng, có bước tiếp theo và thời gian.' },
      clarity: { name: 'Dễ hiểu', about: 'Câu ngắn, từ đơn giản, câu hỏi nào cũng được trả lời.' },
      courtesy: { name: 'Lời chào đầu, lời chào cuối', about: 'Chào hỏi, gọi tên, cảm ơn và cách liên hệ lại với bạn.' },
      composure: { name: 'Giữ bình tĩnh', about: 'Khách tiếp theo không phải khách vừa rồi.' },
      safety: { name: 'Giữ an toàn dữ liệu', about: 'Không có số thẻ hay mật khẩu trong câu trả lời.' },
    },
    familyCount: (on, all) => `Bật ${on} trên ${all}`,

    address: 'Cách xưng hô',
    addressWhy: 'Mỗi nơi xưng hô với khách một kiểu. Tact theo cách của nơi bạn làm.',
    zhAddress: '你 trong câu trả lời tiếng Trung',
    zhAddressChoices: { auto: 'Chỉ gợi ý với chữ giản thể', strict: 'Có gợi ý', allowed: 'Ở đây dùng được' },
    zhQin: '亲 hoặc 亲爱的 trong câu trả lời tiếng Trung',
    viBan: '“bạn” trong câu trả lời tiếng Việt',
    addressChoices: { flagged: 'Có gợi ý', allowed: 'Ở đây dùng được' },

    sites: 'Trang web',
    sitesWhy: 'Tact chỉ chạy trên những trang này. Với trang khác: mở trang đó, bấm Tact trên thanh công cụ rồi chọn “Bật trên trang này”.',
    noSites: 'Tact chưa được bật ở đâu cả.',
    knownSites: 'Các hệ thống hỗ trợ Tact đã biết',
    offHere: (count) => `${count} gợi ý đang tắt ở đây`,
    showAgain: 'Hiện lại',
    siteFixed: 'Trang này được cài sẵn cùng Tact nên không tắt được ở đây.',
    anySite: 'Mọi trang',

    language: 'Ngôn ngữ của các trang này',
    languageWhy: 'Gợi ý luôn xét theo ngôn ngữ của câu trả lời.',
    followBrowser: 'Theo trình duyệt',

    data: 'Số liệu của bạn',
    dataWhy: 'Với mỗi câu trả lời đã gửi: mã, số đếm và thời gian. Chúng chỉ nằm trên máy này và là của bạn.',
    export: 'Xuất ra tệp',
    exported: (replies) => `Đã xuất: ${replies} câu trả lời.`,
    delete: 'Xóa toàn bộ số liệu',
    deleteSure: 'Xóa toàn bộ số liệu? Sau đó không lấy lại được.',
    deleteYes: 'Xóa',
    deleteNo: 'Giữ lại',
    deleted: 'Đã xóa toàn bộ số liệu.',
  },
};
