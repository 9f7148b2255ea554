import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Để đổi chuyến thì mình vào mục quản lý đặt chỗ nhập mã đặt chỗ với họ tên rồi chọn đổi chuyến bay xong chọn ngày mới và trả phần chênh lệch giá vé cộng phí đổi một chặng một khách rồi hệ thống sẽ gửi vé mới về email cho mình ạ',
      found:
        'Để đổi chuyến thì mình vào mục quản lý đặt chỗ nhập mã đặt chỗ với họ tên rồi chọn đổi chuyến bay xong chọn ngày mới và trả phần chênh lệch giá vé cộng phí đổi một chặng một khách rồi hệ thống sẽ gửi vé mới về email cho mình ạ',
    },
    {
      text: 'Dạ chị muốn chuyển lớp cho bé thì điền đơn trên cổng phụ huynh ghi rõ lớp hiện tại lớp muốn chuyển và lý do rồi cô chủ nhiệm ký xác nhận xong phòng đào tạo xếp lịch kiểm tra đầu vào sau đó bé bắt đầu học lớp mới từ đầu tháng kế tiếp',
      found:
        'Dạ chị muốn chuyển lớp cho bé thì điền đơn trên cổng phụ huynh ghi rõ lớp hiện tại lớp muốn chuyển và lý do rồi cô chủ nhiệm ký xác nhận xong phòng đào tạo xếp lịch kiểm tra đầu vào sau đó bé bắt đầu học lớp mới từ đầu tháng kế tiếp',
    },
  ],
  passes: ['Dạ chị vào Đơn hàng, chọn Trả hàng rồi gửi ảnh giúp em ạ.', 'Em chào chị ạ.'],
};
