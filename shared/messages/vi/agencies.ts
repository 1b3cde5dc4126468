/** The directory of agencies, groups and leaders. */
export const agencies = {
  empty: {
    heading: 'Danh bạ chưa có cơ quan nào',
    about: 'Danh bạ cho biết tên đầy đủ, tên viết tắt và nhóm của mỗi cơ quan.',
  },
} as const;
