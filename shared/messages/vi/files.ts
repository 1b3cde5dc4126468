export const files = {
  home: 'Thư mục cá nhân',
  desktop: 'Màn hình nền',
  documents: 'Tài liệu',
  downloads: 'Tải xuống',
} as const;
