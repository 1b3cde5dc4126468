export const cli = {
  usage: 'Cách dùng: dauviec {{usage}}',
  usageOfAll: 'Cách dùng: dauviec LỆNH … [--json]',
  wrongArguments: 'Tham số không đúng: {{what}}',
  wordCount: 'thiếu hoặc thừa tham số',
  periodKinds: {
    date: 'ngày',
    interval: 'khoảng thời gian',
    recurring: 'định kỳ',
    continuous: 'thường xuyên',
    conditional: 'chờ điều kiện',
    relative: 'tính từ một sự kiện',
    unknown: 'chưa hiểu',
  },
  created: 'Đã tạo {{file}} với {{agencies}} cơ quan trong danh bạ.',
  directoryProblems: {
    'duplicate-row': '  {{sheet}}, dòng {{row}}: “{{value}}” đã có ở trên, được gộp làm một.',
    'short-shared': '  {{sheet}}, dòng {{row}}: tên tắt “{{value}}” đã là của cơ quan khác.',
    'parent-unknown':
      '  {{sheet}}, dòng {{row}}: không thấy cơ quan cấp trên “{{value}}” trong danh bạ.',
  },
  resolutionRead:
    'Đã nạp {{file}}: {{clauses}} điều khoản; đề xuất {{tasks}} đầu việc, {{targets}} chỉ tiêu.',
  resolutionTried:
    'Đọc được {{file}}: {{clauses}} điều khoản; đề xuất {{tasks}} đầu việc, {{targets}} chỉ tiêu (chưa ghi gì).',
  inspected: '{{sheet}}: {{kind}}, {{sections}} mục, {{rows}} dòng, {{problems}} điểm cần xem.',
  sheetKinds: {
    tasks: 'bảng đầu việc',
    targets: 'bảng chỉ tiêu',
    agencies: 'danh bạ cơ quan',
    unknown: 'không nhận ra bảng',
  },
  problem: '  {{cell}}: {{message}}',
  imported:
    'Đã nhập {{file}}: {{sections}} mục, {{tasks}} đầu việc, {{targets}} chỉ tiêu, {{agencies}} cơ quan.',
  importCounts:
    'Mới {{new}}, thay đổi {{changed}}, giữ nguyên {{unchanged}}, không nhập {{skipped}} dòng.',
  importSkipped: '  {{sheet}}, dòng {{row}}: {{because}}',
  exported: 'Đã xuất {{rows}} dòng ra {{file}}.',
  sent: 'Đã giao đợt {{round}}: {{count}} tệp trong {{folder}}.',
  reportWritten: 'Đã ghi {{file}}.',
  checked: '{{complete}}/{{tasks}} đầu việc đủ {{asked}} rõ.',
  checkCounts: '{{error}} lỗi, {{warning}} cảnh báo, {{hint}} gợi ý; {{waived}} đã bỏ qua.',
  checkRule: '{{kind}} · {{heading}} ({{count}})',
  undone: 'Đã hoàn tác: {{step}}.',
  redone: 'Đã làm lại: {{step}}.',
  dump: '{{title}}: {{agencies}} cơ quan, {{clauses}} điều khoản, {{tasks}} dòng, {{targets}} chỉ tiêu, {{steps}} thao tác.',
} as const;
