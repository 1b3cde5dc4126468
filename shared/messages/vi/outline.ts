/** The outline of the task table: how it is numbered, folded and put in order. */
export const outline = {
  menu: 'Dàn mục',
  levels: 'Hiện đến cấp',
  level: 'Hiện đến cấp {{level}}',
  commands: {
    level1: 'Thu gọn, chỉ hiện cấp 1',
    level2: 'Hiện đến cấp 2',
    level3: 'Hiện đến cấp 3',
    allLevels: 'Mở tất cả các cấp',
  },
  rollUp: {
    count: '{{tasks}} việc',
    overdue: '{{overdue}} quá hạn',
    share: '{{percent}} %',
    none: 'Chưa có đầu việc nào bên dưới',
    tasks: 'Bên dưới có {{tasks}} đầu việc, trong đó {{overdue}} quá hạn',
    percent:
      'Hoàn thành {{percent}} %: trung bình tỷ lệ của các đầu việc không có việc con; việc đã xong tính 100 %, ô trống tính 0 %',
    days: 'Từ {{start}} đến hết {{due}}: ngày sớm nhất và hạn muộn nhất',
    noDays: 'Chưa đầu việc nào có ngày',
    ownPercent: 'Hoàn thành {{percent}} %, ghi ở chính dòng này',
    ownPeriod: 'Thời gian ghi ở chính dòng này: {{period}}',
    derived: 'Số liệu tự tính từ các dòng bên dưới, không lưu vào bảng.',
    daysBelow: '{{days}}: tự tính từ các đầu việc bên dưới, không lưu vào bảng.',
  },
  numbering: {
    menu: 'Đánh số',
    running: 'I, 1, 1.1, a (liên tục cả bảng)',
    restarting: 'I, 1, 1.1, a (lại từ 1 ở mỗi mục)',
    decimal: '1, 1.1, 1.1.1 (mục và đầu việc)',
  },
} as const;
