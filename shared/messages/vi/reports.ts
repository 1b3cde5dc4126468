/** The dashboard and reports of a period. */
export const reports = {
  empty: {
    heading: 'Chưa có số liệu để báo cáo',
    about: 'Khi bảng có đầu việc, số liệu theo dõi hiện ra ở đây.',
  },
} as const;
