export const checks = {
  severities: { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' },
  clarities: {
    people: 'Rõ người',
    work: 'Rõ việc',
    time: 'Rõ thời gian',
    responsibility: 'Rõ trách nhiệm',
    product: 'Rõ sản phẩm',
    authority: 'Rõ thẩm quyền',
  },
  consistency: 'Nhất quán',
} as const;
