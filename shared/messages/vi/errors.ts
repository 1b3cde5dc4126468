/** One sentence each, naming the file (sheet, cell) and saying what to do where that helps. */
export const errors = {
  fileNotFound: 'Không tìm thấy tệp “{{file}}”.',
  fileExists: 'Đã có tệp “{{file}}”; hãy chọn tên khác.',
  fileLocked: 'Tệp “{{file}}” đang được một chương trình khác mở; hãy đóng ở đó rồi thử lại.',
  fileNotReadable: 'Không có quyền đọc tệp “{{file}}”.',
  fileNotWritable: 'Không có quyền ghi vào “{{file}}”.',
  folderNotFound: 'Không tìm thấy thư mục “{{file}}”.',
  isFolder: '“{{file}}” là một thư mục, không phải tệp.',
  fileNameTooLong: 'Tên “{{file}}” quá dài; hãy chọn tên ngắn hơn.',
  driveFailed:
    'Không đọc hoặc ghi được “{{file}}” vì ổ đĩa hoặc mạng có sự cố; hãy kiểm tra rồi thử lại.',
  diskFull: 'Ổ đĩa đã đầy nên chưa ghi được “{{file}}”; tệp vẫn như trước.',
  notAWorkbook: 'Tệp “{{file}}” không phải kế hoạch Đầu Việc (.dauviec).',
  workbookDamaged: 'Tệp kế hoạch “{{file}}” bị hỏng nên không mở được.',
  workbookNewer:
    'Tệp “{{file}}” được lưu bằng phiên bản Đầu Việc mới hơn; hãy cập nhật chương trình.',
  workbookInUse: 'Kế hoạch “{{file}}” đang mở ở cửa sổ hoặc chương trình khác.',
  noWorkbook: 'Chưa mở kế hoạch nào.',
  staleChange: 'Dữ liệu đã thay đổi từ lúc đọc nên chưa ghi: {{cells}}.',
  nothingToUndo: 'Không còn thao tác nào để hoàn tác.',
  nothingToRedo: 'Không còn thao tác nào để làm lại.',
  recordNotFound: 'Không còn dòng này trong kế hoạch.',
  invalidValue: 'Giá trị của “{{field}}” không hợp lệ.',
  cannotIndent: 'Không thụt vào được: phía trên không có dòng cùng cấp.',
  cannotOutdent: 'Dòng này đã ở cấp ngoài cùng.',
  cannotMoveInside: 'Không chuyển được một dòng vào bên trong chính nó.',
  cancelled: 'Đã dừng theo yêu cầu; không có gì thay đổi.',
} as const;

export type ErrorCode = keyof typeof errors;
