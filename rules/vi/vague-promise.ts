import { defineRule } from '../engine/pack';

/** A promise without a time or an owner. */
export default defineRule({
  id: 'vague-promise',
  forms: [
    {
      find: [
        '(sẽ | đang | xin) …8 <(sớm thôi | nhanh nhất | sớm | nhanh chóng nhất)>',
        '<(trong thời gian sớm nhất | trong thời gian ngắn nhất | trong thời gian tới | thời gian sớm nhất | nhanh nhất có thể | sớm nhất có thể | càng sớm càng tốt | ngay khi có thể | sớm nhất)>',
      ],
      reword: [{ to: 'trước … giờ hôm nay', replaces: 'span' }],
      except: ['(chuyến | vé | giờ | lịch | khung giờ | suất | ca | ngày | slot) sớm nhất', 'sớm nhất (là | lúc | # )', 'sớm hơn'],
    },
    {
      find: [
        '<để (bên em | bên mình | shop | tụi em | quán | team | công ty) …1 ({will} | {act})> !(?)',
        '<[dự kiến] (sớm | sắp) (có | về | tới | mở | ra mắt | hoàn thành)>',
        '<(sẽ | đang) …5 (ở | trong | vào) (bản | phiên bản | đợt | lần | kỳ | lô | dịp | thời gian | giai đoạn) [cập nhật] (sau | tới | tiếp theo | gần nhất)>',
        '<sẽ …5 (khi (có | nào | thời tiết | điều kiện | rảnh) | ngay khi | chừng nào | lúc nào) …4>',
        '<(team | bộ phận | phòng | phòng khám | kỹ thuật | quản lý | bác sĩ | kế toán | đội | nhà xe | quán | thợ | lỗi) …4 ~(không | chưa) sẽ [được | tiến hành | chủ động] ({will} | {act} | {contact} | điều chỉnh | cập nhật | nâng cấp)>',
        '<(lát nữa | lát | chút nữa | xíu nữa | tí nữa | mai mốt | vài hôm nữa | ít hôm nữa) …3 (mới | sẽ | nhảy | hiện | lên | cập nhật)>',
        '<(team | dev | kỹ thuật | đội | bộ phận | phòng | nhóm) …4 đang …3 (fix | xử lý | sửa | khắc phục | rà soát | giải quyết | hoàn thiện | nâng cấp | điều tra) …2 [rồi]>',
        '<có gì {me} …2 {contact} [lại] …2>',
        '<{me} …1 (cố gắng | cố | tranh thủ | gắng | hứa sẽ) …4 (sớm | nhanh | {act} | {will})>',
        '<[sẽ] có (người | bạn | nhân viên | thợ | bên | kỹ thuật | chuyên viên | bộ phận | đội | tư vấn viên | anh | chị | kỹ thuật viên | tổng đài viên | tổ | các bạn | điều phối) …5 ({contact} | {will})>',
        '<(bên em | bên mình | shop | bên shop | tụi em | chúng em | chúng tôi | công ty | hãng | ngân hàng | trung tâm | nhà mạng | nhà xe | cửa hàng | bên đây | kỹ thuật | kho | quản lý | cấp trên | ban quản lý | ban lãnh đạo | sếp | tổng đài | thợ | shipper | bưu tá | tài xế | đối tác | kế toán) …2 (sẽ | xin !(lỗi | phép | cảm ơn | chào | chia sẻ | gửi | trả lời) | đang !(……10 (và | rồi) sẽ)) …3 ({will} | {contact})>',
        '(đang | xin) ……10 (và | rồi) <sẽ …2 ({contact} | {will}) …3>',
        '<{i} [cũng] sẽ …2 ({contact} | cố gắng | cố | xem xét | xem | kiểm tra | ghi nhận | để ý | lưu ý | tìm hiểu | nghiên cứu | theo dõi thêm | nhắc | thúc | hối | giục | đẩy)>',
        '<(chuyển | báo | trình | đề xuất) (ý kiến | lên trên | lên cấp trên | lên sếp | lại cấp trên | lại sếp)>',
        '<(vài (hôm | bữa | ngày) nữa | bữa nào | hôm nào | mai mốt | lát nữa | lát | chút nữa | xíu nữa | tí nữa | một lát nữa | tẹo nữa | ít hôm nữa | ít bữa nữa | mấy bữa nữa | mấy hôm nữa | ít ngày nữa | thời gian nữa | một thời gian nữa | sắp tới | dần dần | từ từ | khi nào rảnh | lúc nào rảnh | hôm nào rảnh | khi nào có | bao giờ có | chừng nào có | khi có | có thông tin | nào có | nào rảnh | có hàng | có kết quả | khi có kết quả | có tin | có gì | có gì mới | nào về | khi nào về | rảnh) [{you}] [là | thì] [thông tin | hàng | kết quả | tin] [mới] [thì] [là] [{me}] …3 (báo | nhắn | gọi | liên hệ | hú | ới | rep | gửi | check | xem | làm | giao | xử lý | trả lời | kiểm tra | cập nhật | có hàng | tính | có | liên lạc | qua | ship | về | alo | inbox | ib | thông báo | phản hồi | hoàn | đổi | xong | ra)>',
        '<(sắp rồi | sắp xong | sắp tới rồi | sắp có | gần xong | sớm thôi | nhanh thôi)>',
        '<{i} (báo | nhắn | gọi | liên hệ | phản hồi) lại [cho | {you}] [{you}]> [ạ | nha | nhé | sau] $',
        '<{i} (kiểm tra | check | xem | hỏi | tra) [lại] [giúp | cho | với] …5 (rồi | và | xong | có gì) [em] (báo | nhắn | gọi | rep | phản hồi | trả lời | thông tin | ib | cập nhật | liên hệ)>',
        '<{i} (nhắc | thúc | hối | giục | đẩy) [lại] (bộ phận | bên | kho | phòng | {other})>',
        '<(khi nào | bao giờ | lúc nào | chừng nào | hễ | bữa nào | khi) …4 (về | có | xong | tới | rảnh | mở | ra | duyệt | ký) …1 [thì | là] {me} [sẽ] …1 ({contact} | {will} | trình | hỏi | tính | làm)>',
        '<{i} đang (giục | thúc | hối | đẩy | nhắc | đốc thúc)>',
        '<{you} (chờ | đợi) {me} ({will} | {act})>',
        '<(đợi | chờ) [{i}] (báo | tin | thông báo | thông tin | phản hồi | thêm)>',
        '<(vấn đề | sự cố | yêu cầu | đơn | khiếu nại | hồ sơ | lỗi | trường hợp) …6 (sẽ được | đang được !(vận chuyển | giao)) …6 ({will} | khẩn trương)>',
        '<(xong | xong việc | xong xuôi | rồi) [là | thì] {me} …2 ({contact})>',
        '<sẽ (được) (xử lý | giải quyết | khắc phục | phản hồi | cập nhật | hỗ trợ | xem xét | liên hệ | hoàn | hoàn tiền)>',
      ],
      except: ['sẽ (có hiệu lực | được cộng | tự động | nhận được)', '(báo | nhắn | gọi) {i}', '(nếu | cần) …8 {i} (sẽ | xin) »'],
    },
  ],
  unless: { sentence: ['time', 'own-soon-is-now'], before: ['request'] },
  silentIn: ['condition', 'reassurance'],
  except: [
    '(thì | rồi) [{you}] [cứ] (đợi | chờ) thêm đi',
    'đã chuyển ý kiến »',
    '(đã được | được) (tiếp nhận | ghi nhận) ……14 sẽ được »',
    'tổng đài viên sẽ',
    'ghi nhận ý kiến đóng góp',
    '(yêu cầu | phản ánh) của {you} đã được »',
    'có (gì | chi) (thắc mắc | chưa | cần | {you} | cứ | khó)',
    'có gì {you} »',
    'có gì (cứ | mình)',
  ],
  // A time still to be filled in.
  keep: (_, { facts }) => !/(?:trước|truoc)\s*…/iu.test(facts.text),
  reword: [{ to: 'Dạ em xử lý và báo mình trước … giờ hôm nay ạ', replaces: 'sentence' }],
});
