/** The search box of the window. */
export const search = {
  name: 'Tìm trong bảng',
  placeholder: 'Tìm đầu việc, chỉ tiêu, cơ quan…',
  previous: 'Dòng tìm thấy trước',
  next: 'Dòng tìm thấy tiếp theo',
  narrow: 'Chỉ hiện dòng tìm thấy',
  narrowTip: 'Chỉ hiện các dòng tìm thấy và mục chứa chúng',
  end: 'Thôi tìm',
  none: 'Không thấy',
} as const;
