/** What the user sets for the program on this machine, whatever plan is open. */
export const settings = {
  heading: 'Cài đặt',
  open: 'Cài đặt (Ctrl+,)',
  hint: 'Áp dụng ngay cho mọi kế hoạch mở trên máy này.',
  look: 'Hiển thị',
  zoom: 'Cỡ chữ và nút',
  zoomValue: '{{percent}} %',
  zoomInBrowser: 'Trong trình duyệt, phóng to bằng Ctrl và dấu +, thu nhỏ bằng Ctrl và dấu −.',
  you: 'Người dùng',
  notices: 'Nhắc việc',
  notifyDue: 'Khi mở chương trình, báo đầu việc quá hạn và sắp đến hạn',
  files: 'Tệp của chương trình',
  backups: 'Bản sao lưu:',
  log: 'Nhật ký khi có sự cố:',
  plan: 'Của riêng kế hoạch đang mở',
  planHint: 'Năm kế hoạch, số ngày báo trước hạn, ngày chốt số liệu… được lưu cùng kế hoạch.',
  noPlan: 'Năm kế hoạch, số ngày báo trước hạn… được đặt trong từng kế hoạch; hãy mở một kế hoạch.',
} as const;
