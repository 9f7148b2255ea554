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
      except: [
        '(chuyến | vé | giờ | lịch | khung giờ | suất | ca | ngày | slot) sớm nhất',
        'sớm nhất (là | lúc | # )',
        '(đặt | giá | đi) sớm',
        'sớm hơn',
      ],
    },
    {
      find: [
        '<[sẽ] có (người | bạn | nhân viên | thợ | bên | kỹ thuật | chuyên viên | bộ phận | đội | tư vấn viên | anh | chị | kỹ thuật viên | tổng đài viên | tổ | các bạn | điều phối) …5 ({contact} | {will})> …4',
        '<(bộ phận | bên | phòng | đội | tổ | ban | phía | các bạn | bạn | team) …4 sẽ …3 ({contact} | {will})> …4',
        '<(bộ phận | bên | phòng | đội | tổ | phía | kho | xưởng | thợ) …3 đang …2 (khẩn trương | khắc phục | xử lý | kiểm tra | xem xét | rà soát | tìm hiểu | cố gắng | nỗ lực | tích cực | điều tra | xác minh | sửa) …2>',
        '<(bên em | bên mình | shop | bên shop | tụi em | chúng em | chúng tôi | công ty | hãng | ngân hàng | trung tâm | nhà mạng | nhà xe | cửa hàng | bên đây | kỹ thuật | kho | quản lý | cấp trên | ban quản lý | ban lãnh đạo | sếp | tổng đài | thợ | shipper | bưu tá | tài xế | đối tác | kế toán) …2 (sẽ | xin | sẽ cố gắng | đang) …3 ({will} | {contact}) …3>',
        '<{i} [cũng] sẽ …2 ({contact} | cố gắng | cố | xem xét | xem | kiểm tra | ghi nhận | để ý | lưu ý | tìm hiểu | nghiên cứu | theo dõi thêm | nhắc | thúc | hối | giục | đẩy) …4>',
        '<{me} …1 (ghi nhận | tiếp thu | ghi nhận và | sẽ rút kinh nghiệm | rút kinh nghiệm | lưu ý) …4 (xem xét | cải thiện | rút kinh nghiệm | khắc phục | lần sau | sau này | thêm | để sửa | lại)> …2',
        '<(chuyển | báo | trình | đề xuất) (ý kiến | lên trên | lên cấp trên | lên sếp | lại cấp trên | lại sếp) …4>',
        '<(vài (hôm | bữa | ngày) nữa | bữa nào | hôm nào | mai mốt | lát nữa | lát | chút nữa | xíu nữa | tí nữa | một lát nữa | tẹo nữa | ít hôm nữa | ít bữa nữa | mấy bữa nữa | mấy hôm nữa | ít ngày nữa | thời gian nữa | một thời gian nữa | sắp tới | dần dần | từ từ | khi nào rảnh | lúc nào rảnh | hôm nào rảnh | khi nào có | bao giờ có | chừng nào có | khi có | có thông tin | nào có | nào rảnh | có hàng | có kết quả | khi có kết quả | có tin | có gì | có gì mới | nào về | khi nào về | rảnh) [{you}] [là | thì] [thông tin | hàng | kết quả | tin] [mới] [thì] [là] [{me}] …3 (báo | nhắn | gọi | liên hệ | hú | ới | rep | gửi | check | xem | làm | giao | xử lý | trả lời | kiểm tra | cập nhật | có hàng | tính | có | liên lạc | qua | ship | về | alo | inbox | ib | thông báo | phản hồi | hoàn | đổi | xong | ra)> …4',
        '<[hàng | đơn | sản phẩm | tiền | mẫu | mã | chương trình | kết quả | gói | phiên bản | tính năng | app] …3 (sắp | sắp sửa | cũng sắp | gần) (về | xong | có | tới | đến | ra | hoàn | mở | duyệt | ổn | giao | lên kệ | cập nhật)> [rồi | thôi | ạ | nha | đó]',
        '<(sắp rồi | sắp xong | sắp tới rồi | sắp có | gần xong | sớm thôi | nhanh thôi)>',
        '<{me} …3 (báo | nhắn | gọi | liên hệ | phản hồi | trả lời | cập nhật | ib | inbox | rep) [lại] [cho] [{you}] (sau | sau nha | sau nhé | lại sau | khi có | ngay khi | nếu có | sớm)> …4',
        '<{i} (báo | nhắn | gọi | liên hệ | phản hồi) lại [cho | {you}] [{you}]> [ạ | nha | nhé | sau] $',
        '<{i} (kiểm tra | check | xem | hỏi | tra) [lại] [giúp | cho | với] …5 (rồi | và | xong | có gì) [em] (báo | nhắn | gọi | rep | phản hồi | trả lời | thông tin | ib | cập nhật | liên hệ)> …4',
        '<{i} (nhắc | thúc | hối | giục | đẩy) [lại] (bộ phận | bên | kho | phòng | {other}) …4>',
        '<(đợi | chờ) [{i}] (báo | tin | thông báo | thông tin | phản hồi | thêm) …4>',
        '<{you} (chờ | đợi) (thêm | một thời gian | ít hôm | vài hôm | mấy hôm | ít bữa | vài bữa | cập nhật | thông báo | shop | tin) …4>',
        '<(vấn đề | sự cố | yêu cầu | đơn | khiếu nại | hồ sơ | lỗi | trường hợp) …6 (sẽ được | đang được) …6 ({will} | khẩn trương) …4>',
        '<(xong | xong việc | xong xuôi | rồi) [là | thì] {me} …2 ({contact}) …4>',
        '<sẽ (được) (xử lý | giải quyết | khắc phục | phản hồi | cập nhật | hỗ trợ | xem xét | liên hệ | hoàn | hoàn tiền) …4>',
      ],
      except: [
        '{i} sẽ (gửi | chuyển) {you} (qua | sang)',
        'hẹn gặp',
        'sẽ (có hiệu lực | được cộng | tự động | nhận được)',
        '(sẽ | đang) hỗ trợ {you} (ở | qua kênh)',
        'đang kiểm tra (giúp | cho | ngay)',
        '(báo | nhắn | gọi) {i}',
        '(nếu | cần) …8 {i} (sẽ | xin) »',
      ],
    },
  ],
  unless: { sentence: ['time', 'own-soon-is-now'] },
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
    '{you} cần »',
  ],
  reword: [{ to: 'Dạ em xử lý và báo mình trước … giờ hôm nay ạ', replaces: 'sentence' }],
});
