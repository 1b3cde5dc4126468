/** The guide beside the screens, and the tour of the sample. */
export const help = {
  name: 'Hướng dẫn',
  open: 'Hướng dẫn (F1)',
  contents: 'Mục lục',
  search: 'Tìm trong hướng dẫn',
  found: 'Tìm thấy {{count}} chỗ',
  nothing: 'Không có trang nào nói đến “{{words}}”.',
  nothingHint: 'Hãy thử một từ ngắn hơn, hoặc xem mục lục.',
  print: 'In trang này',
  wide: 'Mở rộng',
  narrow: 'Thu hẹp',
  close: 'Đóng hướng dẫn (Esc)',
  enlarge: 'Phóng to hình: {{picture}}',
  before: 'Trang trước: {{page}}',
  after: 'Trang sau: {{page}}',
  tour: 'Xem giới thiệu từng bước',
  shortcuts: 'Bảng phím tắt (Shift+F1)',
  tourSteps: {
    place: 'Bước {{step}}/{{of}}',
    next: 'Tiếp',
    back: 'Trước',
    leave: 'Thôi',
    end: 'Bắt đầu dùng',
    resolution: {
      heading: 'Bắt đầu từ nghị quyết',
      words:
        'Văn bản được tách thành từng điều khoản. Mỗi đầu việc, chỉ tiêu đều dẫn về điều khoản của nó; con số ở đây cho biết đã xử lý bao nhiêu.',
    },
    tasks: {
      heading: 'Bảng đầu việc như trong Excel',
      words:
        'Chọn ô rồi gõ. Cơ quan gõ không dấu, gõ tắt đều nhận ra; thời hạn ghi như trong công văn: Quý II/2020, trước 30/6, thường xuyên. Mọi thao tác đều lưu ngay và hoàn tác được.',
    },
    checks: {
      heading: 'Kiểm tra “6 rõ”',
      words:
        'Chương trình liệt kê chỗ còn thiếu, còn mâu thuẫn. Nhấn F8 để đi lần lượt từng chỗ và điền ngay tại đó.',
    },
    handoffs: {
      heading: 'Giao việc và nhận báo cáo',
      words:
        'Mỗi cơ quan nhận một tệp Excel riêng. Tệp gửi lại được đối chiếu từng ô trước khi đưa vào kế hoạch.',
    },
    help: {
      heading: 'Cần giúp thì nhấn F1',
      words:
        'F1 mở hướng dẫn của phần đang xem; tìm được bằng chữ không dấu. Muốn xem lại phần giới thiệu này, cũng vào đó.',
    },
  },
} as const;
