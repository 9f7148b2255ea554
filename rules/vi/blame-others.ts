import { defineRule } from '../engine/pack';

/** Blames a colleague, another team or the system. */
export default defineRule({
  id: 'blame-others',
  forms: [
    {
      find: [
        '<[lỗi | sai] [là] (do | tại | lỗi do | là do | lỗi của | lỗi tại | lỗi bên | lỗi ở | tại vì | tại cái | là lỗi | chắc do | chắc tại) [bên | cái | phía | thằng | con | mấy | bạn | chị | anh | nhân viên | cô] [lỗi của] ({other} | đơn vị | nhà thầu | đội)>',
        '<({other} | chi nhánh | phòng vé | phòng | ban | bộ phận | nguồn hàng | nhà mạng | nhân viên | đội | phía | bạn (tư vấn | trực | kho | bếp | cũ)) …4 (làm | giao | gửi | ghi | tính | xuất | đóng | soạn | dán | nhập | báo | nói | tư vấn | in | đăng | ra toa | xếp | chốt | cắt | lấy | may | lắp) …1 (sai | nhầm | lộn | thiếu | bậy | ẩu | trễ | chậm | lỗi) …2>',
        '<(xưởng | kho | bếp | nhà máy | hãng | nhà cung cấp | đối tác) …2 (lỗi | sai | ẩu | bê bối)>',
        '<(phía | bên !(em | mình | shop | tôi | tụi) | đối tác | nhà mạng) …4 (gây ra | chặn | làm ra | cắt | ~(mở) khóa | giữ) …3>',
        '<[là] do [bên | phía | bạn | em | chị | anh] …4 (đăng | nói | báo | ghi | làm | ra | tư vấn | hẹn | giao) …1 (sai | chậm | trễ | nhầm | lộn | ẩu | bậy)>',
        '<{other} …3 (làm ăn | làm việc) (ẩu | chậm | bậy | tệ | tắc trách | lề mề | vớ vẩn | kém | kiểu gì | chán | cẩu thả | như gì | dở | bê bối | lôm côm)>',
        '<{other} …3 (làm bậy | làm ẩu | làm sai | quên | lề mề | tắc trách | vớ vẩn | thất lạc | làm mất | làm bể | làm vỡ | làm móp | làm hỏng | quăng | ném | vứt | soạn lộn | soạn nhầm | soạn thiếu | đóng thiếu | đóng nhầm | giao nhầm | giao ẩu | giao trễ | giao chậm | chậm trễ | báo sai | báo nhầm | nhập sai | treo lệnh | cắt | lười | ngâm | giam hàng | ngâm đơn | để quên | bỏ quên | không chịu | không chịu giao | không chịu gọi) …4> !({me} chịu trách nhiệm)',
        '<(mấy ổng | mấy bả | mấy ông | mấy bà | mấy ông shipper | tụi nó | bọn nó | bọn họ | mấy đứa | mấy thằng | tụi kho | bọn kho | mấy cha)>',
        '<{other} …6 chứ {me}>',
        '<(do | tại | lỗi) …6 chứ {me}>',
        '<(thằng | con | mấy thằng | mấy con | bọn | tụi | lũ | đám) (giao hàng | ship | kho | trực | tổng đài | kia | đó | nhân viên | thợ)>',
        '<(không phải | đâu phải | chẳng phải | đâu có phải) [là] [do | lỗi | tại] [của] [bên | phía] (em | shop | bên em | tụi em | bên mình | mình | chúng tôi | {me}) [đâu | gây ra | làm]>',
        '<(lỗi | trách nhiệm | sai) [này | đó] [là] [hoàn toàn] (thuộc | của | do | thuộc về | nằm ở) [bên | phía] {other}>',
        '<(hệ thống | phần mềm | máy | app) [tự động] (tự | nó) (trừ | hủy | nhảy | khóa | xóa | đăng ký) …4> !(động)',
      ],
    },
  ],
  except: [
    '({i} | shop | bên em | bên mình | {you}) [đã | lỡ | có] (làm | giao | gửi | ghi | tính | xuất | đóng | soạn | báo | nói | tư vấn) …2',
    '{me} (xin | nhận | chịu) …2 (trách nhiệm | lỗi)',
    '{sorry} »»',
    '(do | tại) {other} …1 (nghỉ | đóng cửa | bảo trì | đang | mất điện)',
    '(do | của) [bên] ({other} | đội | đơn vị) …5 (phụ trách | đảm nhận | đảm trách | thực hiện | lo | quản lý | thiết kế | sản xuất | cung cấp | phát hành | quy định | đề xuất)',
    'do {other} đang (kiểm kê | bảo trì | nâng cấp | sửa | kiểm tra | đóng gói | chuyển)',
    'con (chị | anh)',
  ],
  unless: { sentence: ['own-responsible'], next: ['apology'], reply: ['own-responsible'] },
  reword: [{ to: 'Em xin lỗi mình vì …, em nhận việc này và báo mình trước … ạ', replaces: 'sentence' }],
});
