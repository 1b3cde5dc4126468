/** Receiving packs that agencies filled in. */
export const returns = {
  problems: {
    'locked-changed': 'Ô khóa bị sửa thành “{{value}}”; giữ nguyên như trong kế hoạch.',
    'value-unreadable': 'Không đọc được “{{value}}”; ô này chưa được nhận.',
    'value-out-of-range': 'Tỷ lệ “{{value}}” không nằm trong khoảng 0–100; ô này chưa được nhận.',
    'value-unclear': '“{{value}}” có thể hiểu theo nhiều cách; hãy xem lại trước khi nhận.',
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
    'row-nameless': 'Dòng có nội dung trả lời nhưng không có mã và nội dung nhiệm vụ.',
    'other-task': 'Đầu việc {{value}} không có trong tệp giao cho cơ quan này; chưa nhận.',
    'words-offered': 'Ghi ngoài các cột được hỏi: “{{value}}”; giữ lại để chọn nhận.',
    'column-guessed': 'Tên cột không rõ, chỉ đoán theo vị trí; hãy xem lại “{{value}}”.',
    'other-lead': 'Đầu việc {{value}} nay do cơ quan khác chủ trì; hãy xem lại trước khi nhận.',
    'task-gone': 'Đầu việc {{value}} không còn trong kế hoạch.',
    rival: 'Một tệp khác chưa nhận trả lời khác cho đầu việc {{value}}.',
  },
  notes: {
    rowsMoved: 'Các dòng bị đảo thứ tự.',
    columnRenamed: 'Cột “{{sent}}” đổi tên thành “{{header}}”.',
    headerEmptied: 'Cột “{{sent}}” bị xóa tên.',
    columnAdded: 'Thêm cột “{{header}}”.',
    columnMissing: 'Không còn cột “{{sent}}”.',
  },
} as const;
