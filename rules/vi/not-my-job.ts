import { isFirstFind } from '../engine/first-find';
import { defineRule } from '../engine/pack';

/** Pushes the customer away. */
export default defineRule({
  id: 'not-my-job',
  forms: [
    {
      find: [
        '<[{me}] [cái này | phần này | vụ này | việc này] (không thuộc | không phải | đâu phải | chẳng phải | không phải là | đâu có phải) …2 (bộ phận | trách nhiệm | việc | phận sự | chuyên môn | mảng | phần | nhiệm vụ | phần việc | phạm vi) [của] (em | bên em | shop | tụi em | bên mình | chúng tôi | {me})>',
        '<{me} …1 (không phụ trách | không quản | không lo | không đảm nhận | không liên quan | đâu liên quan | không có liên quan)>',
        '<{me} (chỉ | chỉ có | chỉ lo | chỉ là bên) (lo | làm mảng | phụ trách | bán | giao | giao hàng | bán hàng | thu tiền | tư vấn | lắp | lắp đặt | vận chuyển | sản xuất | làm | nhận đơn | đặt | trung gian | nhận hàng | ship | phân phối | trực | thu | nấu | chuyển | bán vé | phát) …3 (thôi | à | $)>',
        '<{you} [tự] [vui lòng] [phải | cần | nên | cứ | chịu khó | làm ơn | qua | ra | kiếm | đi | tìm | gọi | thử] …1 (liên hệ | gọi | hỏi | nhắn | lên hỏi | ra hỏi | qua hỏi | kêu | làm việc với | khiếu nại với | trao đổi với | kiện | tìm | gặp | ib | nhắn cho | gọi cho | gọi qua | liên hệ với | liên hệ qua | gọi lên) (bên | {other} | chỗ | nơi | bộ phận | phòng | phía | chính hãng | nhà | trực tiếp | thẳng | lại)>',
        '<{you} …4 mà (hỏi | gọi | kêu | đòi | nói | khiếu nại | làm việc)>',
        '<(tự | tự mình) (hỏi | gọi | liên hệ | tìm | tra | xem | lo | xử | xử lý | giải quyết | làm việc | theo dõi | kiểm tra)>',
        '<(qua | kêu | hỏi | gọi | sang | ra | lên | tới | xuống | về) (bên đó | bên kia | bên ấy | chỗ khác | bển | đằng đó | chỗ mua | nơi mua | chỗ bán | hãng | bên hãng | chi nhánh | bưu cục | ngân hàng | quầy | phòng giao dịch | trạm | trung tâm bảo hành | {other}) [mà] (hỏi | làm | người ta | kêu | đòi | khiếu nại | họ | giải quyết | trình bày | nói chuyện | xử lý | phản ánh)>',
        '<{you} ra (chi nhánh | quầy | bưu cục | cửa hàng | trung tâm) …6 (người ta | họ | bên đó) …2 (làm | xử lý | giải quyết | lo)>',
        '<(gọi | hỏi | liên hệ | nhắn) ({other} | hotline | tổng đài) (đi | giúp em | nha | nhé | ấy | giùm | thử | xem | hỏi | mà hỏi)>',
        '<{you} …1 (gọi | hỏi | liên hệ | nhắn) (hotline | tổng đài | số | qua) …1 (bên đó | bên kia | bên ấy | họ | hãng | {other}) …1>',
        '<(hỏi | gọi) (hãng | bên kia | bên đó | shipper | bưu tá | bên vận chuyển | tài xế | kho)>',
        '<(cái này | phần này | vụ này | việc này | chuyện này | mảng này | cái đó | phần đó) [là] (thuộc | của | bên) [{other} | bộ phận | phòng | bên] …4 , {me} (bên | chỉ | không | đâu | lo)>',
        '<(ai | chỗ nào | bên nào | người nào) (lắp | bán | giao | làm | hứa | nhận | sửa) thì (chỗ | bên | người) (đó | ấy | nấy)>',
        '<(đấy | đó | này | cái đó) là (việc | chuyện) (giữa | của) …5>',
        '<(mảng | bảo hành | lỗi | chuyện | khiếu nại | việc | thuốc men | giá | vụ | phần) …4 thì {you} …1 (ra | hỏi | gửi | gọi | tìm | nhắn | qua | lên | về | liên hệ) …4>',
        '<(mảng | phần | khâu | vụ | việc) …3 (không phải | đâu phải) (của | là của) {me}>',
        '<(mua | đặt | làm | nhận) ở đâu [thì] …2 (đó | đấy) …3>',
        '<{you} (nhắn | hỏi | tìm | gọi | liên hệ) (người bán | nhà bán | hãng | giáo viên | bác sĩ | người đó | apple | bên bán | chủ đầu tư | nhà sản xuất) …2>',
        '<(phòng | bộ phận | quầy) (em | này) (không | chẳng) (tiếp nhận | phụ trách | giải quyết | xử lý) …3>',
        '<{me} không (liên quan | dính) …2>',
        '<(việc | phần | khâu | vụ | cái | chuyện | mảng | còn | cái này | phần này | vụ này | việc này | chuyện này) …5 (là | do | thuộc) [việc | phần | chuyện | trách nhiệm] [của] [bên | phía] {other} [xử lý | lo | làm | quyết | quản | phụ trách]>',
        '<(việc | chuyện | vụ | phần) …5 để (mai | ca | hôm khác | lúc khác)>',
        '<{you} (hỏi | gặp | gọi | nói với) (ông chủ | bà chủ | chủ | sếp | người khác | bạn khác | chỗ khác | ai khác)>',
        '<(là | thuộc) trách nhiệm của (bên | phía | chủ | ban | {other})>',
        '<(không thuộc | ngoài) phạm vi (phụ trách | công việc | trách nhiệm | bộ phận | xử lý)>',
        '<{you} (lên | ra | qua | xuống | tới | sang) {other} (mà | làm việc | giải quyết | bảo hành | khiếu nại | hỏi)>',
        '<hết (trách nhiệm | phận sự | nhiệm vụ) [của] {me}>',
        '<[{me}] (không thuộc | không đúng) thẩm quyền …2>',
        '<{me} hết (trách nhiệm | phận sự | nhiệm vụ)>',
      ],
    },
  ],
  except: [
    '{you} …4 (gọi | liên hệ | nhắn) (shop | em | bên em | lại em | hotline # | số | qua số | {me} !(vận chuyển | chuyển phát | sản xuất | bay))',
    'không phải (việc | lo)',
    'gọi (lại | bàn)',
    '(em | shop | bên em) [đã | sẽ | xin | đang] (gọi | hỏi | liên hệ | nhắn | chuyển | nối máy)',
  ],
  unless: { sentence: ['handOver', 'action', 'own-i-will'] },
  keep: isFirstFind,
  reword: [{ to: 'Dạ em liên hệ … giúp mình và báo kết quả trước … ạ', replaces: 'sentence' }],
});
