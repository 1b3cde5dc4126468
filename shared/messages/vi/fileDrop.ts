/** Files that are dragged onto the window. */
export const fileDrop = {
  over: {
    workbook: 'Thả để mở kế hoạch',
    resolution: 'Thả để đọc nghị quyết vào kế hoạch này',
    table: 'Thả để nhập bảng vào kế hoạch này',
    returned: 'Thả để nhận các tệp cơ quan gửi lại',
  },
  several: 'Mỗi lần chỉ nhận được một tệp, trừ bảng; hãy thả từng tệp một.',
  foreign:
    'Không mở được “{{file}}”: ở đây nhận tệp kế hoạch (.dauviec), văn bản (.docx, .pdf, .html, .txt) và bảng (.xlsx, .xls, .ods, .csv).',
  needsPlan: 'Hãy tạo hoặc mở một kế hoạch trước, rồi thả “{{file}}” vào đó.',
  noPath: {
    workbook: 'Trình duyệt không cho biết tệp thả vào nằm ở đâu; hãy nhấn Ctrl+O rồi chọn tệp.',
    resolution:
      'Trình duyệt không cho biết tệp thả vào nằm ở đâu; hãy chọn tệp ở màn hình Nghị quyết.',
    table: 'Trình duyệt không cho biết tệp thả vào nằm ở đâu; hãy dùng nút Nhập Excel.',
    returned: 'Trình duyệt không cho biết tệp thả vào nằm ở đâu; hãy dùng nút Nhận tệp.',
  },
} as const;
