import { isFirstFind } from '../engine/first-find';
import { defineRule } from '../engine/pack';

/** Explains away instead of solving. */
export default defineRule({
  id: 'excuse',
  forms: [
    {
      find: [
        '<[do | tại | tại vì | vì | bởi | thông cảm | tại dạo này] [dạo này | hôm nay | mấy nay | nay | đợt này] (đông khách | khách đông | đông lắm | đông quá | nhiều khách quá | nhiều đơn quá | đơn nhiều | đơn nhiều quá | nhiều đơn | nhiều đơn lắm | đơn tăng | đơn dồn | nhiều việc | nhiều việc quá | nhiều tin nhắn | tin nhắn nhiều | nhiều cuộc gọi | quá tải | hay quá tải | nghẽn mạng | nghẽn | lỗi hệ thống | hệ thống lỗi | hệ thống bị lỗi | hệ thống chậm | hệ thống lag | hệ thống bảo trì | hệ thống đang lỗi | hệ thống đang bảo trì | hệ thống quá tải | thiếu người | thiếu nhân sự | thiếu nhân viên | thiếu nhân lực | thiếu thợ | thiếu shipper | ít người | ít nhân viên | bận quá | bận lắm | đang bận | bận tối mặt | bận túi bụi | bận việc | bận rộn | lu bu | lu bu quá | mưa gió | mưa bão | mưa to | mưa lớn | mưa quá | mưa lụt | lụt | mưa ngập | bão | kẹt xe | tắc đường | cúp điện | mất điện | cúp nước | rớt mạng | mất mạng | mạng yếu | mạng lag | máy lag | app lag | máy hư | hư máy | xe hư | hư xe | thủng lốp | có mình em | một mình em | có mỗi mình em | mỗi mình em | ôm hết | trực một mình | làm không kịp | làm không xuể | đóng không xuể | trả lời không kịp | rep không kịp | xử lý không kịp | không kịp trả lời | không kịp rep | không kịp làm | làm không hết | không kịp thở | không xuể | ngủ quên | nghỉ lễ | nghỉ tết | đổi ca | giao ca | hết ca | tan ca | nghỉ trưa | giờ nghỉ trưa | nhân viên nghỉ | nhân viên mới | nhiều quá | đông quá | bù đầu | kẹt đơn | kẹt hàng | dồn đơn)>',
        '<(nghỉ | bận | đông | nhiều | thiếu | mới | kẹt | hư | lỗi | lag | mưa | ốm | bệnh | tết | lễ | dồn) …5 (nên | mà) …4 (không kịp | chưa kịp | quên | trễ | chậm | trôi | sót | không xem | không ai | vậy | không đi được | lâu)>',
        '<{i} …2 bận …3>',
        '<(ít | thiếu | không đủ | không có | chưa có | còn mỗi | chỉ có | có mỗi | có) [# | một | hai | mấy] (người | thợ | nhân viên | shipper | bạn | tài xế | nhân sự | người làm) [làm | trực | giao | may] (lắm | quá | thôi | nên | mà | à)>',
        '<(thợ | nhân viên | anh em | shipper | tài xế | bếp | xưởng | đội | kỹ thuật | bạn | chủ | kho | ship) …4 (đi nhậu | đi ăn | đi chơi | nghỉ | ốm | bệnh | bận | về quê | đi tiệc | đi du lịch | ngủ | đi đám cưới | say | nghỉ tết | nghỉ lễ) …3 (nên | mà | hết | chưa)>',
        '<(hệ thống | app | máy | web) …2 (đang nâng cấp | nâng cấp | bảo trì | kẹt giấy | kẹt | hư | chạy chậm)>',
        '^ [dạ] [đang | nay | giờ] [giờ | mùa | dịp] <(cao điểm | sale | cưới | lễ [tết] | tết)> [mà | nên] …2 $',
        '<(mùa này | dịp này) !(có)>',
        '<{i} …3 chưa kịp (xem | check | rep | trả lời | làm | gửi | kiểm tra | đọc | coi)>',
        '<(tại | do) (mưa | bão | trời mưa | kẹt xe | đường kẹt | tết | lễ | cúp điện | hệ thống | mạng | máy | app | đông | nhiều | bận | ca đêm | cuối năm | thời tiết | đường xa | xe hư | dịch)>',
        '<(lễ tết | tết | lễ | cuối tuần | thứ # | mùa cưới | cuối năm | giờ này) …2 (ai | lúc nào | nơi nào) (cũng | chả | chẳng) …2 (nghỉ | đông | bận | vậy | chậm)>',
        '<({other} | bữa đó | hôm đó | hôm qua | app | server | mạng | máy in | máy tính | {me} | điện thoại em | mạng công ty) …4 (kiểm kê | rớt hoài | hết pin | bị hư | hư | cập nhật | bảo trì | đổi ca | chuyển đổi | livestream | đứt | trục trặc | quá tải) …2 (nên | mà | à | chị thông cảm | hoài)>',
        '<(thời tiết | đường | giao thông) …2 (xấu | tệ | kẹt | kẹt cứng | ngập | tắc)>',
        '<(hệ thống | mạng | app | máy chủ | server | đường truyền | tổng đài) …2 (lag | chậm | nghẽn | quá tải | bị treo | đơ | giật | bảo trì | trục trặc | bận | đang lỗi | bị lỗi | chập chờn)>',
      ],
    },
  ],
  except: [
    '(đông khách | nhiều đơn) (là | thì) …2 (vui | mừng)',
    '(gặp | tránh | mùa) bão',
    '{sorry} (vì | do) »',
    '(đường dây | máy | số | thuê bao | bác sĩ | anh ấy | chị ấy) …2 bận',
    '{you} …3 (đi ăn | bận | mệt | quên | mất mạng | mất điện)',
    '(hết | đỡ | khỏi | không) [bao giờ | còn | bị | sợ] (rớt | lag | kẹt | nghẽn | quá tải | mất | cúp)',
    'nghỉ (lễ | tết) (từ | đến | tới | ngày | #)',
  ],
  unless: { reply: ['own-fix', 'own-responsible', 'own-now-solved'] },
  keep: isFirstFind,
  reword: [{ to: 'Dạ em xin lỗi vì để mình chờ, em … trước … ạ', replaces: 'sentence' }],
});
