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
  numbering: {
    menu: 'Đánh số',
    running: 'I, 1, 1.1, a (liên tục cả bảng)',
    restarting: 'I, 1, 1.1, a (lại từ 1 ở mỗi mục)',
    decimal: '1, 1.1, 1.1.1 (mục và đầu việc)',
  },
} as const;
