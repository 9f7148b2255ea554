import { defineRule } from '../engine/pack';

/** Pushes the customer away. */
export default defineRule({
  id: 'not-my-job',
  forms: [
    {
      find: [
        '<[{me}] [cái này | phần này | vụ này | việc này] (không thuộc | không phải | đâu phải | chẳng phải | không phải là | đâu có phải) …2 (bộ phận | trách nhiệm | việc | phận sự | chuyên môn | mảng | phần | nhiệm vụ | phần việc | phạm vi) [của] (em | bên em | shop | tụi em | bên mình | chúng tôi | {me})>',
        '<{me} (không | đâu có | chẳng) (phụ trách | quản | quản lý | lo | đảm nhận | xử lý) (mảng | phần | vụ | cái | việc | chuyện | khoản) (này | đó | đấy)>',
        '<{me} …1 (không phụ trách | không quản | không lo | không đảm nhận | không liên quan | đâu liên quan | không có liên quan)>',
        '<{me} (chỉ | chỉ có | chỉ lo | chỉ là bên) (lo | làm mảng | phụ trách | bán | giao | giao hàng | bán hàng | thu tiền | tư vấn | lắp | lắp đặt | vận chuyển | sản xuất | làm | nhận đơn | đặt | trung gian | nhận hàng | ship | phân phối | trực | thu | nấu | chuyển | bán vé | phát) …3 (thôi | à | $)>',
        '<{me} (chỉ | chỉ có) (bán | giao | thu | lắp | trung gian) …2>',
        '<{you} [tự] [vui lòng] [phải | cần | nên | cứ | chịu khó | làm ơn | qua | ra | kiếm | đi | tìm | gọi | thử] …1 (liên hệ | gọi | hỏi | nhắn | lên hỏi | ra hỏi | qua hỏi | kêu | làm việc với | khiếu nại với | trao đổi với | kiện | tìm | gặp | ib | nhắn cho | gọi cho | gọi qua | liên hệ với | liên hệ qua | gọi lên) (bên | {other} | chỗ | nơi | bộ phận | phía | chính hãng | nhà | trực tiếp | thẳng | lại) …3>',
        '<{you} …4 mà (hỏi | gọi | kêu | đòi | nói | khiếu nại | làm việc)> …2',
        '<(tự | tự mình) (hỏi | gọi | liên hệ | tìm | tra | xem | lo | xử | xử lý | giải quyết | làm việc | theo dõi | kiểm tra) …4>',
        '<(qua | kêu | hỏi | gọi | sang | ra | lên | tới | xuống | về) (bên đó | bên kia | bên ấy | chỗ khác | bển | đằng đó | chỗ mua | nơi mua | chỗ bán | hãng | bên hãng | chi nhánh | bưu cục | ngân hàng | quầy | phòng giao dịch | trạm | trung tâm bảo hành | {other}) [mà] (hỏi | làm | người ta | kêu | đòi | khiếu nại | họ | giải quyết | trình bày | nói chuyện | xử lý | phản ánh) …3>',
        '<{you} ra (chi nhánh | quầy | bưu cục | cửa hàng | trung tâm) …6 (người ta | họ | bên đó) …2 (làm | xử lý | giải quyết | lo) …2>',
        '<(gọi | hỏi | liên hệ | nhắn) ({other} | hotline | tổng đài) (đi | giúp em | nha | nhé | ấy | giùm | thử | xem | hỏi | mà hỏi) …2>',
        '<(hỏi | gọi) (hãng | bên kia | bên đó | shipper | bưu tá | bên vận chuyển | tài xế | kho) …3>',
        '<(không | đâu) (liên quan | dính dáng | dính líu) [gì] [tới | đến] {me}>',
        '<(chuyện | việc | vụ | cái) (đó | này | đấy) [là] (của | do) {other} [chứ] [lo | chịu | quản] …3>',
        '<(cái này | phần này | vụ này | việc này | chuyện này | mảng này | cái đó | phần đó) [là] (thuộc | của | bên) [{other} | bộ phận | phòng | bên] …4 , {me} (bên | chỉ | không | đâu | lo) …4>',
        '<{me} (không | đâu có | chẳng) (dính | dính dáng | dính vô | dính vào | rành | can thiệp) [gì] [vô | vào | tới | đến] …3>',
        '<(ai | chỗ nào | bên nào | người nào) (lắp | bán | giao | làm | hứa | nhận | sửa) thì (chỗ | bên | người) (đó | ấy | nấy) …3>',
        '<(việc | chuyện) (ai | người nào) (nấy | đó) …2>',
        '<(ai bán | ai giao | ai nhận | ai làm | ai hứa | ai tư vấn) [thì] …3 (nấy | đó | người đó) …3>',
        '<(ca | người) khác …3 (hỏi | phụ trách | trực) …2 (em không)>',
        '<{me} không (can dự | nhúng tay | tham gia) …3>',
        '<em (hết ca | tan ca | hết giờ làm) rồi …3>',
      ],
    },
  ],
  except: [
    '{you} …4 (gọi | liên hệ | nhắn) (shop | em | bên em | lại em | hotline # | số | qua số | {me})',
    'không phải (việc | lo)',
    '{you} (gọi | ra) …4 trước (khi | # giờ)',
    'gọi (lại | bàn)',
    '(em | shop | bên em) [đã | sẽ | xin | đang] (gọi | hỏi | liên hệ | nhắn | chuyển | nối máy)',
    'tự (động | nhập | chọn | tin | nhiên)',
    '(hỏi | gọi) (em | shop)',
    '{you} tự (nhập | chọn | đổi)',
    'cần …6 (gọi | liên hệ) »',
    '(trung tâm bảo hành | chi nhánh | bưu cục) gần nhất',
  ],
  unless: { sentence: ['handOver'] },
  reword: [{ to: 'Dạ em liên hệ … giúp mình và báo kết quả trước … ạ', replaces: 'sentence' }],
});
