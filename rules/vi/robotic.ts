import { isFirstFind } from '../engine/first-find';
import { defineRule } from '../engine/pack';

/** Official formulas a person would not say. */
export default defineRule({
  id: 'robotic',
  forms: [
    {
      find: [
        '<(theo | theo đúng | đúng theo | căn cứ | căn cứ theo | căn cứ vào | chiếu theo | chiểu theo | dựa theo | dựa trên | tuân theo | chấp hành) [các | những] (quy định | chính sách | quy trình | điều khoản | quy chế | nội quy | thể lệ | điều lệ | điều # | nguyên tắc | thông tư | biên bản | công văn | khoản # | biểu phí | biểu mẫu | quy tắc | cơ chế)> [nội bộ | hiện hành | chung]',
        '<(kính báo | kính thông báo | trân trọng thông báo | trân trọng kính báo | xin trân trọng | xin được thông báo | xin thông báo | kính mời | kính đề nghị | kính mong | trân trọng kính | xin phúc đáp | phúc đáp | bằng văn bản này | xin trân trọng thông báo)>',
        '<{you} (vui lòng | được) (được biết | lưu ý rằng | nắm rõ | nắm thông tin)>',
        '<để {you} (được biết | nắm | nắm rõ | được rõ | rõ | nắm thông tin | tường)>',
        '<(mong | kính mong | rất mong) (quý khách | quý vị | quý anh chị) (thông cảm | lượng thứ | thấu hiểu | hợp tác | phối hợp) …3 [và] [hợp tác | chia sẻ]>',
        '<[yêu cầu | phản ánh | khiếu nại | ý kiến | thông tin | hồ sơ | góp ý | đề nghị | đơn] [của {you}] (đã được | đã | được | đang được) (tiếp nhận | ghi nhận | lưu | chuyển đến | chuyển tới | chuyển) [và] [sẽ] …3 (xử lý | giải quyết | bộ phận | hệ thống | ghi nhận | phản hồi | đơn vị | cấp | xem xét | theo)>',
        '<(tiếp nhận | ghi nhận) (và | trên hệ thống | thông tin và | yêu cầu và | phản ánh và) …3 (xử lý | chuyển | phản hồi | hệ thống | giải quyết)>',
        '<{me} …2 (đã tiếp nhận | đã ghi nhận | xin ghi nhận | ghi nhận | tiếp nhận) …2 (phản ánh | yêu cầu | ý kiến | thông tin | góp ý | khiếu nại) …3 [của {you}] [quý báu]>',
        '<(đã chuyển | được chuyển) …4 (bộ phận | phòng ban | đơn vị | cấp | phòng) (liên quan | chức năng | chuyên trách | có thẩm quyền | chuyên môn | có liên quan | phụ trách | nghiệp vụ)>',
        '<mọi (thắc mắc | vấn đề | chi tiết | yêu cầu | khiếu nại | thông tin) [xin] (vui lòng | xin | mời | đề nghị) (liên hệ | tham khảo | gửi | xem)>',
        '<(quý khách | quý vị | quý công ty) [vui lòng] (lưu ý | chú ý) …2 (thực hiện | chấp hành | tuân thủ)>',
        '<(sẽ | được) (được đóng | đóng | hủy | khóa) tự động>',
        '<(trình tự | thủ tục | quy trình) (hiện hành | theo quy định)>',
        '<trường hợp của {you} (không | đã | đang | sẽ) (được | thuộc)>',
        '<(đề nghị | kính đề nghị) {you} (nghiên cứu | tham chiếu | đối chiếu | đọc kỹ | lưu ý | nghiêm túc) …2>',
        '<(nội quy | quy chế | điều lệ | thể lệ | quy định | chính sách) [của] [{me}] …2 (quy định | nêu rõ | ghi rõ | yêu cầu | không cho phép) …2>',
        '<(để | nhằm) [được] (phục vụ | hỗ trợ) [{you}] [được] (tốt hơn | chu đáo hơn)>',
        '<(trả lời | phản hồi | thông tin | giải đáp | thông báo) …3 như sau>',
        '<(liên quan đến | liên quan tới | đối với | về) (vấn đề | nội dung | yêu cầu | sự việc | phản ánh | khiếu nại | trường hợp) …1 {you} …1 (nêu | phản ánh | đề cập | trình bày | gửi)>',
        '<[{you}] vui lòng (chờ | đợi | giữ máy) [trong] (giây lát | ít phút) ……8>',
        '<hợp đồng ghi (sao | thế nào | gì)>',
        '<(theo thẩm quyền | trong khuôn khổ | ~(không | chưa) thuộc thẩm quyền | đúng thẩm quyền | trong phạm vi thẩm quyền | theo trình tự | theo đúng trình tự | theo thủ tục | đúng quy trình | theo quy định)>',
        '<({you} | quý khách hàng) (thân mến | yêu quý | kính mến)>',
        '<(vì một dịch vụ | nhằm nâng cao chất lượng | để nâng cao chất lượng | nâng cao chất lượng dịch vụ | không ngừng nâng cao | không ngừng cải thiện | không ngừng hoàn thiện | cam kết mang đến | cam kết mang lại | mang đến trải nghiệm)>',
        '<(ý kiến | sự) (đóng góp | góp ý | phản hồi) (quý báu | quý giá | của quý khách)>',
        '<[được] chuyển sang trạng thái>',
        '<(quý khách hàng đang | cuộc gọi của {you} | mã số yêu cầu | mã yêu cầu của {you})>',
        '<(sự quan tâm | sự hợp tác | sự thông cảm) của {you}>',
        '<tin nhắn (tự động | này được gửi tự động)>',
      ],
    },
  ],
  except: ['(hành lý | đúng) quy định', '{i} ghi nhận rồi', 'em (đã | đang) ghi nhận'],
  silentIn: ['condition'],
  keep: isFirstFind,
  reword: [{ to: 'Dạ em đã nhận được …, em xử lý và báo mình trước … ạ', replaces: 'sentence' }],
});
