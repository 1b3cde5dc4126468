/** Completeness and consistency. */
export const checks = {
  empty: {
    heading: 'Chưa có gì để kiểm tra',
    about: 'Khi bảng có đầu việc, những chỗ còn thiếu hiện ra ở đây.',
  },
} as const;
