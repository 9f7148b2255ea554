import type { Strings } from '../strings';

/** What each hint is called and why it matters, in Vietnamese. */
export const hints: Strings['behaviours']['hints'] = {
  cannot: { name: 'Nói điều bạn làm được', why: 'Khách chỉ thấy cánh cửa đóng lại; điều bạn làm được mới giữ họ ở lại.' },
  'dont-know': { name: 'Nói bạn sẽ tìm hiểu', why: 'Nghe “không biết” rồi thôi, khách thấy mình phải tự đi tìm câu trả lời.' },
  unwilling: { name: 'Nêu hướng còn làm được', why: 'Nghe “không làm”, khách thấy bạn cố ý từ chối và không còn tin phần sau.' },
  'but-pivot': { name: 'Giữ trọn lời tử tế', why: 'Sau chữ “nhưng”, khách quên phần tử tế và chỉ còn nghe lời từ chối.' },
  'refusal-without-reason': {
    name: 'Thêm lý do hoặc cách khác',
    why: 'Từ chối suông nghe tùy tiện; một chữ “vì” hay một lựa chọn khiến khách thấy thỏa đáng.',
  },
  demand: { name: 'Nhờ thay vì ra lệnh', why: 'Bị ra lệnh, khách thấy như đang bị trách; được nhờ, họ sẵn lòng hợp tác.' },
  aggression: { name: 'Giữ lời bình tĩnh', why: 'Khách thấy bị công kích, và từ đó họ đôi co về thái độ chứ không còn bàn chuyện chính.' },
  hedging: { name: 'Nói điều chắc chắn', why: 'Nhiều chữ “có lẽ” khiến khách khó thu xếp và bớt tin là bạn nắm rõ.' },
  'self-undermining': { name: 'Nói như người am hiểu', why: 'Khi bạn tự hạ mình, khách phân vân có nên hỏi người khác không.' },
  'non-apology': {
    name: 'Nói rõ chuyện đã xảy ra',
    why: 'Lời xin lỗi không nói rõ vì chuyện gì nghe như thư mẫu, như thể chưa ai đọc tin của khách.',
  },
  'over-apology': {
    name: 'Xin lỗi một lần là đủ',
    why: 'Sau lời xin lỗi đầu tiên, khách chờ cách xử lý; mỗi lời sau lại nhẹ đi.',
  },
  'apology-missing': {
    name: 'Xin lỗi về chuyện này',
    why: 'Khách đã gặp chuyện không hay; thiếu một lời xin lỗi, họ thấy như chẳng ai bận tâm.',
  },
  excuse: { name: 'Nói bước tiếp theo', why: 'Lý do không bù được thời gian khách đã mất; bước tiếp theo mới giúp được họ.' },
  sympathy: { name: 'Đứng về phía khách', why: 'Thương hại đặt khách thấp hơn bạn; thấu hiểu đưa bạn về cùng phía với họ.' },
  dismissive: { name: 'Coi trọng chuyện của khách', why: 'Chuyện nhỏ với bạn không nhỏ với khách, và họ thấy ngại vì đã hỏi.' },
  robotic: {
    name: 'Dùng lời của chính bạn',
    why: 'Câu chữ rập khuôn khiến khách thấy như đang đọc tin nhắn tự động, không phải lời của người.',
  },
  'empathy-missing': {
    name: 'Nhắc đến cảm xúc của khách',
    why: 'Khách đã kể họ vất vả ra sao; bỏ qua điều đó, họ thấy không được lắng nghe.',
  },
  'not-my-job': {
    name: 'Tự nhận bước tiếp theo',
    why: 'Bị chỉ sang nơi khác, khách thấy mình bị đẩy đi và phải tự lo phần còn lại.',
  },
  'blame-customer': { name: 'Nêu sự việc, không trách', why: 'Khách thấy bị trách và bắt đầu phân bua, dù ai đúng đi nữa.' },
  'blame-others': {
    name: 'Nhận việc thay cho công ty',
    why: 'Với khách, bạn chính là công ty; đổ cho người bên trong nghe như chẳng ai chịu trách nhiệm.',
  },
  'vague-promise': { name: 'Cho một mốc thời gian', why: 'Không có mốc thời gian, khách không biết mình đang chờ hay đã bị quên.' },
  overpromise: { name: 'Hứa điều bạn nắm chắc', why: 'Một lời cam đoan không giữ được làm mất lòng tin hơn một giới hạn nói thật.' },
  rambling: { name: 'Tách câu này ra', why: 'Khách phải đọc hai lần, và điều quan trọng bị lạc mất.' },
  jargon: { name: 'Dùng từ khách quen', why: 'Từ nội bộ khiến khách thành người ngoài trong chính chuyện của họ.' },
  'unanswered-question': { name: 'Trả lời câu khách hỏi', why: 'Khách đã hỏi rõ ràng và sẽ phải hỏi lại.' },
  'language-mismatch': {
    name: 'Trả lời bằng tiếng của khách',
    why: 'Khách có thể không hiểu, và thấy như tin này gửi cho ai khác.',
  },
  abrupt: { name: 'Thêm vài lời ấm áp', why: 'Câu trả lời ngắn thế này đọc như đang bực, dù bạn không hề bực.' },
  'greeting-missing': {
    name: 'Mở đầu bằng lời chào',
    why: 'Trả lời lần đầu mà không chào giống như nhấc máy rồi im lặng.',
  },
  'closing-missing': { name: 'Kết bằng lời mời hỏi thêm', why: 'Không có lời kết, khách không biết bạn còn ở đó để giúp không.' },
  'name-unused': { name: 'Chào khách bằng tên', why: 'Khách đã cho biết tên; lời chào không có tên nghe như gửi cho bất kỳ ai.' },
  'informal-address': { name: 'Xưng hô trân trọng hơn', why: 'Cách gọi quá suồng sã có thể khiến khách thấy không được coi trọng.' },
  impatience: { name: 'Giải thích lại từ đầu', why: 'Bị nhắc là đã nói rồi, khách thấy như mình chậm hiểu.' },
  'humour-upset': { name: 'Để câu đùa lúc khác', why: 'Khi khách đang bực, một câu đùa nghe như đang cười họ.' },
  'private-data': {
    name: 'Giữ kín thông tin mật',
    why: 'Bị hỏi mã xác thực hay số thẻ đầy đủ, khách sẽ lo lắng và có thể gặp rủi ro.',
  },
};

/** What each strength is called in the popup. */
export const praises: Strings['behaviours']['praises'] = {
  'empathy-shown': 'Bạn nói lên cảm xúc của khách',
  'apology-sincere': 'Bạn xin lỗi đúng chuyện đã xảy ra',
  'ownership-shown': 'Bạn đứng ra nhận việc',
  'concrete-promise': 'Bạn hẹn mốc thời gian',
  'reason-given': 'Bạn nêu lý do',
  'options-offered': 'Bạn đưa ra hướng giải quyết',
  thanks: 'Bạn cảm ơn khách',
  'name-used': 'Bạn gọi khách bằng tên',
  'further-help-offered': 'Bạn mời khách hỏi thêm',
};
