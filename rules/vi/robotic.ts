import { defineRule } from '../engine/pack';

/** Official formulas a person would not say. */
export default defineRule({
  id: 'robotic',
  forms: [
    {
      find: [
        '<(theo | theo đúng | đúng theo | căn cứ | căn cứ theo | căn cứ vào | chiếu theo | chiểu theo | dựa theo | dựa trên | tuân theo | chấp hành) [các | những] (quy định | chính sách | quy trình | điều khoản | quy chế | nội quy | thể lệ | điều lệ | điều # | nguyên tắc | quy chuẩn | thông tư | nghị định | hướng dẫn nội bộ | biên bản | hợp đồng số | công văn | khoản #)> [nội bộ | hiện hành | chung]',
        '<(kính báo | kính thông báo | trân trọng thông báo | trân trọng kính báo | xin trân trọng | xin được thông báo | xin thông báo | kính mời | kính đề nghị | kính mong | trân trọng kính | xin phúc đáp | phúc đáp | bằng văn bản này | nay thông báo | xin trân trọng thông báo)> …2',
        '<{you} (vui lòng | được) (được biết | lưu ý rằng | nắm rõ | nắm thông tin) …2>',
        '<để {you} (được biết | nắm | nắm rõ | được rõ | rõ | nắm thông tin | tường)>',
        '<(mong | kính mong | rất mong) {you} (thông cảm | thông cảm và | lượng thứ | thấu hiểu | hợp tác | phối hợp) …3 [và] [hợp tác | chia sẻ]>',
        '<[yêu cầu | phản ánh | khiếu nại | ý kiến | thông tin | hồ sơ | góp ý | đề nghị | đơn] [của {you}] (đã được | đã | được | đang được) (tiếp nhận | ghi nhận | lưu | chuyển đến | chuyển tới | chuyển) [và] [sẽ] …3 (xử lý | giải quyết | bộ phận | hệ thống | ghi nhận | phản hồi | đơn vị | cấp | xem xét | theo)> …4',
        '<(tiếp nhận | ghi nhận) (và | trên hệ thống | thông tin và | yêu cầu và | phản ánh và) …3 (xử lý | chuyển | phản hồi | hệ thống | giải quyết)>',
        '<{me} …2 (đã tiếp nhận | đã ghi nhận | xin ghi nhận | ghi nhận | tiếp nhận | xin tiếp thu) …2 (phản ánh | yêu cầu | ý kiến | thông tin | góp ý | khiếu nại) …3 [của {you}] [quý báu]>',
        '<(chuyển | đã chuyển | được chuyển) …4 (bộ phận | phòng ban | đơn vị | cấp | phòng) (liên quan | chức năng | chuyên trách | có thẩm quyền | chuyên môn | có liên quan | phụ trách | nghiệp vụ)>',
        '<(theo thẩm quyền | trong khuôn khổ | thuộc thẩm quyền | đúng thẩm quyền | trong phạm vi thẩm quyền | theo trình tự | theo đúng trình tự | theo thủ tục | đúng quy trình | theo luật định | theo quy định)>',
        '<({you} | quý khách hàng) (thân mến | thân thương | yêu quý | kính mến)>',
        '<(vì một dịch vụ | nhằm nâng cao chất lượng | để nâng cao chất lượng | nâng cao chất lượng dịch vụ | không ngừng nâng cao | không ngừng cải thiện | không ngừng hoàn thiện | cam kết mang đến | cam kết mang lại | mang đến trải nghiệm) …4>',
        '<(ý kiến | sự) (đóng góp | góp ý | phản hồi) (quý báu | quý giá | của quý khách)>',
        '<(tiến hành | thực hiện việc | tiến hành thực hiện | thực hiện công tác) {will}>',
        '<việc {act} …6 (được thực hiện | sẽ được thực hiện | được tiến hành)>',
        '<(liên quan đến | liên quan tới | về) (vấn đề | nội dung | yêu cầu | sự việc) (trên | nêu trên | của {you} | này | được phản ánh)>',
        '<(nội dung | vấn đề | sự việc | thông tin) (nêu trên | như trên | trên đây | dưới đây)>',
        '<(xin được | xin) (phản hồi | trả lời | hồi đáp | phúc đáp) {you} như sau>',
        '<(được chuyển sang trạng thái | chuyển sang trạng thái | ở trạng thái | cập nhật trạng thái) …4>',
        '<(quý khách hàng đang | cuộc gọi của {you} | mã số yêu cầu | mã yêu cầu của {you}) …4>',
        '<(sự quan tâm | sự hợp tác | sự thông cảm) của {you}>',
        '<(chân thành | trân trọng) cảm ơn (sự hợp tác | sự quan tâm | sự phối hợp | sự thông cảm)>',
        '<(kể từ | tính từ) thời điểm …3>',
        '<(hợp tác và phối hợp | phối hợp thực hiện | nghiêm túc tiếp thu | nghiêm túc rút kinh nghiệm | chấn chỉnh) …3>',
        '<(đề nghị {you} | quý khách) (nghiên cứu | tham chiếu | đối chiếu) (quy định | điều khoản | hợp đồng)>',
        '<tin nhắn (tự động | này được gửi tự động)>',
      ],
    },
  ],
  except: [
    '(hành lý | đúng) quy định',
    'theo (hợp đồng | hóa đơn) {you}',
    '{i} (đã chuyển | chuyển) …4 tới (quản lý | chị | anh)',
    '(đang ở | hiện ở) trạng thái chờ',
    'kính (chào | gửi)',
    '{i} ghi nhận rồi',
    'em (đã | đang) ghi nhận',
  ],
  silentIn: ['condition'],
  reword: [{ to: 'Dạ em đã nhận được …, em xử lý và báo mình trước … ạ', replaces: 'sentence' }],
});
