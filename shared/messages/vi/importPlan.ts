/** What the import says about the rows of a table and what becomes of them. */
export const importPlan = {
  skipped: {
    twice: 'Trùng khóa với dòng {{rows}} của bảng; chưa rõ dòng nào là dòng cần cập nhật.',
    several:
      'Khớp với nhiều dòng trong kế hoạch ({{codes}}); chưa rõ dòng nào là dòng cần cập nhật.',
  },
} as const;
