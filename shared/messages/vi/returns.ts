/** Receiving packs that agencies filled in. */
export const returns = {
  problems: {
    'locked-changed': 'Ô khóa bị sửa thành “{{value}}”; giữ nguyên như trong kế hoạch.',
    'locked-emptied': 'Ô khóa bị xóa trắng; giữ nguyên như trong kế hoạch.',
    'value-unreadable': 'Không đọc được “{{value}}”; ô này chưa được nhận.',
    'value-out-of-range': 'Tỷ lệ “{{value}}” không nằm trong khoảng 0–100; ô này chưa được nhận.',
    'value-unclear':
      '“{{value}}” có thể hiểu theo nhiều cách, nay hiểu là {{about}}; hãy xem lại trước khi nhận.',
    'words-unlisted':
      'Tiến độ ghi “{{value}}”, không có trong danh sách; hãy xem lại trước khi nhận.',
    'encoding-unclear':
      'Ô này gõ bằng bảng mã cũ, chuyển sang Unicode thành “{{about}}”; hãy xem lại trước khi nhận.',
    'cell-merged': 'Ô đã gộp với ô khác nên chưa rõ “{{value}}” thuộc dòng, cột nào.',
    'cell-emptied': 'Lúc gửi ô này có nội dung, nay để trống.',
    'row-repeated': 'Có hai dòng của cùng một đầu việc ghi khác nhau.',
    'other-answer': 'Dòng lặp lại ghi “{{value}}” cho cùng ô này.',
    'row-added': 'Dòng do cơ quan thêm: “{{value}}”.',
    'row-missing': 'Tệp nhận về không còn dòng {{value}}.',
    'code-repeated': 'Dòng “{{value}}” dùng lại mã của một đầu việc khác; coi là dòng thêm.',
    'title-repeated': 'Dòng “{{value}}” lặp lại một đầu việc đã có; coi là dòng thêm.',
    'code-title-differ':
      'Mã {{value}} và nội dung ở dòng này thuộc hai đầu việc khác nhau; chưa nhận dòng này.',
    'title-differs': 'Nội dung ở dòng mã {{value}} khác hẳn lúc gửi; hãy xem lại trước khi nhận.',
    'title-similar':
      'Dòng này không có mã, nội dung chỉ gần giống {{value}}; hãy xem lại trước khi nhận.',
    'row-ambiguous': 'Có nhiều đầu việc cùng nội dung “{{value}}”; chưa nhận dòng này.',
    'row-nameless': 'Dòng ghi “{{value}}” nhưng không có mã và nội dung nhiệm vụ; chưa nhận.',
    'line-below': 'Dòng chữ dưới bảng, không nhận vào đầu việc nào: “{{value}}”.',
    'line-between': 'Dòng chữ xen giữa bảng, không nhận vào đầu việc nào: “{{value}}”.',
    'sheet-outside': 'Trang “{{about}}” không có bảng nhiệm vụ, có ghi: “{{value}}”.',
    'sheet-outside-more':
      'Trang “{{about}}” còn {{value}} dòng nữa chưa hiện ở đây; hãy mở tệp để xem.',
    'note-outside': 'Ghi chú ghim ngoài các dòng nhiệm vụ: “{{value}}”.',
    'other-task':
      'Đầu việc {{value}} không có trong tệp giao cho cơ quan này (cơ quan chủ trì: {{about}}); chưa nhận.',
    'words-offered': 'Ghi ngoài các cột được hỏi: “{{value}}”; giữ lại để chọn nhận.',
    'column-guessed': 'Tên cột không rõ, chỉ đoán theo vị trí; hãy xem lại “{{value}}”.',
    'other-lead': 'Đầu việc {{value}} nay do cơ quan khác chủ trì; hãy xem lại trước khi nhận.',
    'task-gone': 'Đầu việc {{value}} không còn trong kế hoạch.',
    rival: 'Một tệp khác chưa nhận trả lời khác cho đầu việc {{value}}.',
  },
  doubts: {
    unreadable: 'Không đọc được giá trị này.',
    'out-of-range': 'Tỷ lệ không nằm trong khoảng 0–100.',
    'percent-unclear': 'Số này có thể là tỷ lệ mất dạng phần trăm.',
    'day-unclear': 'Chưa chắc đã hiểu đúng ngày này.',
    'words-unlisted': 'Tiến độ ghi bằng lời không có trong danh sách.',
    'encoding-unclear': 'Chuyển từ bảng mã cũ sang Unicode, chưa chắc đúng.',
    merged: 'Ô gộp với ô khác hoặc ghi trên nhiều dòng.',
    emptied: 'Lúc gửi có nội dung, nay để trống.',
    repeated: 'Có hai dòng của cùng đầu việc ghi khác nhau.',
    'title-differs': 'Nội dung ở dòng này khác hẳn lúc gửi.',
    'title-similar': 'Dòng không có mã, nội dung chỉ gần giống.',
    'column-guessed': 'Tên cột không rõ, chỉ đoán theo vị trí.',
    'other-lead': 'Đầu việc nay do cơ quan khác chủ trì.',
    rival: 'Một tệp khác chưa nhận trả lời khác cho ô này.',
    'task-gone': 'Đầu việc không còn trong kế hoạch.',
  },
  files: {
    'content-only':
      'Chỉ nội dung cho thấy “{{file}}” là tệp của cơ quan này; cần xác nhận trong cửa sổ chương trình trước khi nhận.',
    'content-taken':
      'Chỉ nội dung cho thấy “{{file}}” là tệp của cơ quan này; đã nhận theo yêu cầu lấy trả lời của cơ quan.',
    duplicate: '“{{file}}” đã được nhận trước đó, nội dung không đổi.',
    replaced: 'Cơ quan đã gửi tệp sau thay cho “{{file}}”; chỉ xét tệp sau.',
  },
  cli: {
    file: '{{file}}: {{agency}}, đợt {{round}}: {{matched}} dòng, {{changes}} ô khác, {{conflicts}} xung đột; thêm {{added}} dòng, thiếu {{missing}} dòng',
    notOurs: '{{file}}:',
    applied: 'Đã nhận {{applied}} ô.',
  },
  notes: {
    rowsMoved: 'Các dòng bị đảo thứ tự.',
    columnRenamed: 'Cột “{{sent}}” đổi tên thành “{{header}}”.',
    headerEmptied: 'Cột “{{sent}}” bị xóa tên.',
    columnAdded: 'Thêm cột “{{header}}”.',
    columnMissing: 'Không còn cột “{{sent}}”.',
  },
} as const;
