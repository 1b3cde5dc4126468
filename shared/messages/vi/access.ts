/** Why a workbook can only be read, and what can be done then. */
export const access = {
  somebody: 'người khác',
  thisMachine: 'máy này',
  machine: 'máy {{machine}}',
  otherMachine: 'máy khác',
  readOnly: 'Chỉ xem',
  heading: 'Kế hoạch chỉ xem được',
  held: 'Chỉ xem: {{who}} đang sửa tệp này trên {{place}} từ {{time}}.',
  heldNoTime: 'Chỉ xem: {{who}} đang sửa tệp này trên {{place}}.',
  takenOver:
    'Chỉ xem: trong lúc máy này mất liên lạc, {{who}} trên {{place}} đã mở tệp để sửa từ {{time}}.',
  takenOverNoTime:
    'Chỉ xem: trong lúc máy này mất liên lạc, {{who}} trên {{place}} đã mở tệp để sửa.',
  notWritable: 'Chỉ xem: không có quyền ghi vào tệp này hoặc thư mục chứa nó.',
  checking: 'Chương trình đang kiểm tra tệp; xong là sửa được ngay.',
  rescue: 'Xem cách khôi phục…',
  checkingShort: 'Đang kiểm tra tệp…',
  damaged: 'Chỉ xem: tệp có chỗ hỏng nên chương trình không ghi thêm vào.',
  changed: 'Ở đó vừa lưu thay đổi mới.',
  released: 'Không còn ai sửa tệp nữa.',
  tryAgain: 'Thử mở để sửa',
  openNewer: 'Xem bản mới nhất',
  openToEdit: 'Mở để sửa',
  saveCopy: 'Lưu bản sao…',
  stillReading: 'Vẫn chưa sửa được. {{why}}',
  nowEditing: 'Bây giờ sửa được rồi.',
  typed: 'Chữ vừa gõ: “{{typed}}”.',
} as const;
