/** One sentence each, naming the file (sheet, cell) and saying what to do where that helps. */
export const errors = {
  fileNotFound: 'Không tìm thấy tệp “{{file}}”.',
  fileExists: 'Đã có tệp “{{file}}”; hãy chọn tên khác.',
  fileLocked: 'Tệp “{{file}}” đang được một chương trình khác mở; hãy đóng ở đó rồi thử lại.',
  fileNotReadable: 'Không có quyền đọc tệp “{{file}}”.',
  fileNotWritable: 'Không có quyền ghi vào “{{file}}”.',
  folderNotFound: 'Không tìm thấy thư mục “{{file}}”.',
  isFolder: '“{{file}}” là một thư mục, không phải tệp.',
  notAFolder: '“{{file}}” là một tệp, không phải thư mục.',
  fileNameTooLong: 'Tên “{{file}}” quá dài; hãy chọn tên ngắn hơn.',
  driveFailed:
    'Không đọc hoặc ghi được “{{file}}” vì ổ đĩa hoặc mạng có sự cố; hãy kiểm tra rồi thử lại.',
  diskFull: 'Ổ đĩa đã đầy nên chưa ghi được “{{file}}”; tệp vẫn như trước.',
  notAWorkbook: 'Tệp “{{file}}” không phải kế hoạch Đầu Việc (.dauviec).',
  workbookDamaged: 'Tệp kế hoạch “{{file}}” bị hỏng nên không mở được.',
  nothingToSalvage: 'Không cứu được dòng nào từ tệp “{{file}}”; tệp đó vẫn được giữ nguyên.',
  recoverOntoDamaged:
    'Hãy chọn tên khác: “{{file}}” chính là tệp bị hỏng, cần giữ nguyên phòng khi phải xem lại.',
  salvageGone: 'Phần cứu được từ tệp “{{file}}” không còn; hãy mở lại tệp đó để cứu lần nữa.',
  workbookDiskError: 'Ổ đĩa không đọc hoặc ghi được “{{file}}”; thay đổi vừa rồi chưa được lưu.',
  outOfMemory:
    'Máy không còn đủ bộ nhớ để làm việc với “{{file}}”; hãy đóng bớt chương trình rồi thử lại.',
  workbookNewer:
    'Tệp “{{file}}” được lưu bằng Đầu Việc phiên bản {{version}}, mới hơn chương trình này; hãy cập nhật chương trình.',
  upgradeFailed:
    'Không chuyển được “{{file}}” sang cách lưu mới, đã thử trên một bản sao; tệp vẫn như trước.',
  workbookInUse: 'Kế hoạch “{{file}}” đang mở ở cửa sổ hoặc chương trình khác.',
  backupFailed:
    'Chưa tạo được bản sao lưu trong thư mục “{{folder}}”; kế hoạch không bị ảnh hưởng. Hãy kiểm tra thư mục và ổ đĩa.',
  backupDiskFull:
    'Ổ đĩa đã đầy nên chưa tạo được bản sao lưu trong thư mục “{{folder}}”; kế hoạch không bị ảnh hưởng.',
  backupUnsound:
    'Bản sao lưu vừa tạo trong thư mục “{{folder}}” có lỗi nên đã bị bỏ; các bản trước vẫn còn. Tệp kế hoạch có thể đã hỏng, hãy kiểm tra tệp.',
  backupNotFound: 'Không còn bản sao lưu “{{name}}”.',
  readOnly: '{{why}} Thay đổi vừa rồi chưa được ghi.',
  backupDamaged: 'Bản sao lưu này cũng bị hỏng; hãy chọn một bản khác.',
  readOnlyHeld:
    '“{{file}}” đang được {{who}} sửa trên {{place}} nên ở đây chỉ xem được; thay đổi chưa được ghi.',
  readOnlyMedium:
    'Không ghi được vào nơi chứa “{{file}}” nên chỉ xem được; thay đổi chưa được ghi.',
  readOnlyChecking:
    'Chương trình đang kiểm tra “{{file}}” trước khi cho sửa; thay đổi chưa được ghi, hãy thử lại sau ít giây.',
  readOnlyDamaged:
    'Tệp “{{file}}” có chỗ hỏng nên chương trình không ghi thêm vào; hãy khôi phục từ bản sao lưu.',
  workbookTakenOver:
    'Trong lúc máy này mất liên lạc, {{who}} trên {{place}} đã mở “{{file}}” để sửa; thay đổi vừa rồi chưa được lưu.',
  noWorkbook: 'Chưa mở kế hoạch nào.',
  staleChange: 'Dữ liệu đã thay đổi từ lúc đọc nên chưa ghi: {{cells}}.',
  nothingToUndo: 'Không còn thao tác nào để hoàn tác.',
  nothingToRedo: 'Không còn thao tác nào để làm lại.',
  stepNotFound: 'Thao tác này không còn trong lịch sử.',
  reportNotFound: 'Không còn báo cáo này trong kế hoạch.',
  reportOutdated:
    'Số liệu đã thay đổi sau khi xem trước nên chưa chốt báo cáo; hãy xem lại rồi chốt.',
  reportFormatUnknown:
    'Không xuất báo cáo ra “{{file}}” được; hãy chọn tên tệp kết thúc bằng .xlsx, .docx, .pdf hoặc .ics (lịch).',
  baselineNotFound: 'Không còn bản ban hành này trong kế hoạch.',
  noTaskToDirect: 'Hãy chọn ít nhất một đầu việc để chỉ đạo.',
  extensionWithoutDeadline: 'Hãy ghi thời hạn mới.',
  handingOverWithoutLead: 'Hãy ghi cơ quan chủ trì mới.',
  recordNotFound: 'Không còn dòng này trong kế hoạch.',
  invalidValue: 'Giá trị của “{{field}}” không hợp lệ.',
  columnNotFound: 'Không còn cột này trong bảng.',
  columnNameTaken: 'Bảng đã có cột “{{name}}”; hãy chọn tên khác.',
  cannotIndent: 'Không thụt vào được: phía trên không có dòng cùng cấp.',
  cannotOutdent: 'Dòng này đã ở cấp ngoài cùng.',
  notOurs: 'Không nhận ra “{{file}}” là tệp giao nào của kế hoạch này; chưa nhận gì từ tệp.',
  otherPlan:
    '“{{file}}” là tệp giao của một kế hoạch khác hoặc của bản kế hoạch khác; chưa nhận gì từ tệp.',
  noTable: 'Không thấy bảng nhiệm vụ nào trong “{{file}}”; chưa nhận gì từ tệp.',
  returnGone: 'Không còn tệp nhận về này trong kế hoạch.',
  returnOutdated: 'Kế hoạch đã thay đổi từ lúc xem tệp nhận về nên chưa nhận; hãy xem lại.',
  returnMerged: 'Đã nhận nội dung từ tệp “{{file}}”; hãy hoàn tác lần nhận đó trước.',
  returnKept:
    'Đã từng nhận nội dung từ tệp “{{file}}”, lịch sử còn ghi lại, nên tệp được giữ làm chứng cứ.',
  differenceGone: 'Ô này không còn khác với kế hoạch; hãy xem lại tệp nhận về.',
  nothingToSort: 'Ở đây không có từ hai đầu việc cùng cấp trở lên để sắp xếp.',
  alreadySorted: 'Các đầu việc này đã ở đúng thứ tự đó.',
  cannotMoveInside: 'Không chuyển được một dòng vào bên trong chính nó.',
  sectionUnderTask: 'Mục không đặt được bên dưới một đầu việc.',
  fileEmpty: 'Tệp “{{file}}” rỗng (0 byte), không có gì để đọc.',
  fileIncomplete: 'Tệp “{{file}}” không còn nguyên vẹn, có lẽ bị cắt khi sao chép hoặc tải về.',
  fileDamaged: 'Tệp “{{file}}” bị hỏng nên không đọc được.',
  fileTooLarge: 'Tệp “{{file}}” lớn hơn mức đọc được ({{limit}} MB).',
  fileUnpacksTooLarge: 'Tệp “{{file}}” giải nén ra quá lớn nên không được mở.',
  fileSuspicious:
    'Tệp “{{file}}” có cấu trúc bất thường nên không được mở; hãy mở bằng chương trình đã tạo ra nó rồi lưu lại.',
  fileHasPassword: 'Tệp “{{file}}” có mật khẩu; hãy bỏ mật khẩu rồi thử lại.',
  fileIsPdf: 'Tệp “{{file}}” là tệp PDF, không phải bảng tính Excel.',
  fileIsWord: 'Tệp “{{file}}” là tài liệu Word, không phải bảng tính Excel.',
  fileIsHtml:
    'Tệp “{{file}}” thật ra là trang web (HTML); hãy mở bằng Excel rồi lưu lại thành .xlsx.',
  fileIsText: 'Tệp “{{file}}” chỉ là văn bản, không phải bảng tính Excel.',
  notASpreadsheet: 'Tệp “{{file}}” không phải bảng tính Excel.',
  parsingTooSlow: 'Đọc tệp “{{file}}” quá lâu nên đã dừng; tệp quá lớn hoặc bị hỏng.',
  parsingBrokeOff: 'Không đọc được tệp “{{file}}” vì tệp cần quá nhiều bộ nhớ hoặc bị hỏng.',
  sheetDamaged: 'Trang “{{sheet}}” trong tệp “{{file}}” bị hỏng nên không đọc được.',
  sheetTooLarge:
    'Trang “{{sheet}}” trong tệp “{{file}}” lớn hơn mức đọc được ({{rows}} dòng, {{columns}} cột); vượt ở ô {{cell}}.',
  cellTooLong: 'Ô {{cell}} trang “{{sheet}}” trong tệp “{{file}}” dài hơn {{limit}} ký tự.',
  cellTooLongToWrite:
    'Ô {{cell}} trang “{{sheet}}” dài hơn {{limit}} ký tự, Excel không chứa được; hãy rút ngắn rồi xuất lại.',
  tooManyMergedCells: 'Trang “{{sheet}}” trong tệp “{{file}}” có quá nhiều ô gộp ({{count}}).',
  fileHasNoTable: 'Tệp “{{file}}” không có bảng nào để đọc.',
  spreadsheetEmpty: 'Tệp “{{file}}” không có ô nào có nội dung.',
  sheetNotFound: 'Tệp “{{file}}” không có trang “{{sheet}}”; các trang: {{sheets}}.',
  resolutionFormat:
    'Chưa đọc được loại tệp của “{{file}}”; hãy mở tệp rồi lưu lại thành .docx, .pdf, .html hoặc .txt.',
  resolutionEmpty: 'Tệp “{{file}}” không có chữ nào để đọc.',
  documentIsOld:
    'Tệp “{{file}}” là tài liệu Word đời cũ (.doc); hãy mở bằng Word rồi lưu lại thành .docx.',
  documentIsScanned:
    'Tệp “{{file}}” là bản quét (chỉ có ảnh, không có chữ) nên không đọc được; hãy dùng bản có chữ, hoặc nhận dạng chữ (OCR) rồi thử lại.',
  documentLosesLetters:
    'Tệp “{{file}}” dùng phông chữ cũ (.VnTime) mà bản PDF này không giữ được chữ “ư”; hãy dùng bản Word của văn bản.',
  documentIsPdf: 'Tệp “{{file}}” thật ra là tệp PDF; hãy đổi đuôi tệp thành .pdf.',
  documentIsHtml: 'Tệp “{{file}}” thật ra là trang web (HTML); hãy đổi đuôi tệp thành .html.',
  documentIsText: 'Tệp “{{file}}” chỉ là văn bản thuần; hãy đổi đuôi tệp thành .txt.',
  documentIsZip: 'Tệp “{{file}}” có đuôi {{ending}} nhưng thật ra là tài liệu Word hoặc tệp nén.',
  documentIsSpreadsheet: 'Tệp “{{file}}” là bảng tính Excel, không phải tài liệu Word (.docx).',
  documentIsOpenDocument:
    'Tệp “{{file}}” là tài liệu OpenDocument (.odt); hãy mở tệp rồi lưu lại thành .docx.',
  notADocument: 'Tệp “{{file}}” không phải tài liệu Word (.docx).',
  notAPdf: 'Tệp “{{file}}” có đuôi .pdf nhưng không phải tệp PDF.',
  textIsNone: 'Tệp “{{file}}” có đuôi {{ending}} nhưng không phải văn bản.',
  textNotUnicode:
    'Tệp “{{file}}” dùng bảng mã không nhận ra được nên không đọc đúng được chữ; hãy mở tệp rồi lưu lại với mã UTF-8.',
  exportOntoWorkbook: '“{{file}}” là tệp kế hoạch; hãy chọn tên khác cho phụ lục.',
  sendOntoWorkbook: '“{{file}}” là tệp kế hoạch; hãy chọn tên khác cho tệp nén.',
  nothingToSend: 'Không có đầu việc nào của các cơ quan đã chọn để giao.',
  agencyNotRecipient:
    'Không thấy “{{name}}” trong danh bạ cơ quan, hoặc cơ quan này không có đầu việc nào để giao.',
  packNotFound: 'Không còn tệp giao này trong kế hoạch.',
  minutesFormatUnknown: 'Biên bản “{{file}}” phải có đuôi .docx (Word) hoặc .xlsx (Excel).',
  roundNotFound: 'Không còn đợt giao này trong kế hoạch.',
  exportFormatUnknown:
    'Phụ lục chỉ xuất được ra tệp .xlsx, .docx hoặc .pdf; hãy đổi đuôi của tên “{{file}}”.',
  annexBrokeOff:
    'Chưa lập được phụ lục vì máy không còn đủ bộ nhớ; hãy đóng bớt chương trình rồi thử lại.',
  previewGone: 'Bản xem trước này không còn; hãy mở lại bản xem trước.',
  layoutIsOfficial:
    'Đây là mẫu có sẵn của chương trình, không sửa hay xóa được; hãy lưu thành mẫu mới.',
  layoutNotFound: 'Không còn mẫu phụ lục này.',
  layoutFileWrong: 'Tệp “{{file}}” không phải mẫu phụ lục của Đầu Việc.',
  copyOntoItself: 'Bản sao phải có tên khác: “{{file}}” chính là kế hoạch đang mở.',
  unexpected:
    'Có lỗi ngoài dự kiến; dữ liệu đã lưu không bị ảnh hưởng. Chi tiết nằm trong tệp nhật ký của chương trình.',
  unexpectedInCommand:
    'Có lỗi ngoài dự kiến; kế hoạch không thay đổi. Đặt biến DAUVIEC_DEBUG=1 để xem chi tiết.',
  tableGone: 'Bảng này không còn được giữ để nhập; hãy mở lại tệp.',
  planOutdated: 'Kế hoạch đã thay đổi từ lúc xem trước nên chưa nhập gì; hãy xem lại rồi nhập.',
  noTableToImport:
    'Không tìm thấy bảng nào để nhập trong tệp “{{file}}”; bảng cần có một dòng tiêu đề cột (TT, Nội dung, Chủ trì, …).',
  tableHidden: 'Tệp “{{file}}” chỉ có bảng ở trang ẩn “{{sheet}}”; hãy chọn đúng trang đó để nhập.',
  tableHasNoCodes:
    'Bảng trong tệp “{{file}}” không có cột mã đầu việc nên không cập nhật theo mã được.',
  tableHasNoColumn:
    'Bảng trong tệp “{{file}}” không có cột “{{column}}” nên không cập nhật theo cột đó được.',
  mappingFileWrong: 'Tệp “{{file}}” không phải tệp cách đọc bảng của Đầu Việc.',
  mappingFitsNothing: 'Cách đọc trong tệp “{{file}}” không khớp tiêu đề cột của bảng nào ở đây.',
  mappingNotFound: 'Không còn cách đọc bảng này.',
  noTableInSheet: 'Trang “{{sheet}}” chưa có bảng nào nên chưa có cách đọc để lưu.',
  agencyInUse:
    '{{name}} đang được dùng ở {{count}} nơi nên chưa thể xóa; hãy gộp vào cơ quan khác hoặc ghi ngày kết thúc.',
  agencyDaysReversed: '{{name}}: ngày kết thúc phải sau ngày bắt đầu.',
  agencyAboveItself: '{{name}} không thể trực thuộc chính mình hoặc cơ quan cấp dưới của mình.',
  groupHoldsItself: 'Nhóm {{name}} không thể chứa chính nó, kể cả qua nhóm khác.',
  successionFaulty: 'Chưa thể ghi nhận sắp xếp tổ chức. {{fault}}',
  handOverToNobody: 'Chưa rõ giao lại cho cơ quan nào.',
  leaderInUse:
    '{{name}} đang có {{count}} phân công phụ trách nên chưa thể xóa; hãy bỏ các phân công đó hoặc ghi ngày thôi giữ chức vụ.',
  noDirectoryTable:
    'Không thấy danh sách cơ quan, lãnh đạo hay phân công phụ trách trong tệp “{{file}}”.',
  noAgencyTable: 'Không thấy danh bạ cơ quan (cột tên cơ quan) trong tệp “{{file}}”.',
  directoryUnknown: 'Không có danh bạ “{{name}}”; chương trình có: {{names}}.',
  cancelled: 'Đã dừng theo yêu cầu; không có gì thay đổi.',
} as const;

export type ErrorCode = keyof typeof errors;
