/** Export of Excel tables in the window. */
export const spreadsheetWindow = {
  export: {
    running: 'Xuất {{file}}',
    done: 'Đã xuất {{rows}} dòng ra {{file}}',
    showInFolder: 'Mở thư mục',
    nothing: 'Chưa có đầu việc nào để xuất',
    fileName: 'Phụ lục - {{title}}',
  },
} as const;
