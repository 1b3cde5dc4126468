/** Bars of the plan in the course of time, phases and workload. */
export const timeline = {
  empty: {
    heading: 'Chưa có đầu việc nào để vẽ',
    about: 'Thêm đầu việc và thời hạn, thanh tiến độ hiện ra ở đây.',
  },
} as const;
