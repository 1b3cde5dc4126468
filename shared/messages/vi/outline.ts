/** The outline of the task table: how it is numbered, folded and put in order. */
export const outline = {
  menu: 'Dàn mục',
  numbering: {
    menu: 'Đánh số',
    running: 'I, 1, 1.1, a (liên tục cả bảng)',
    restarting: 'I, 1, 1.1, a (lại từ 1 ở mỗi mục)',
    decimal: '1, 1.1, 1.1.1 (mục và đầu việc)',
  },
} as const;
