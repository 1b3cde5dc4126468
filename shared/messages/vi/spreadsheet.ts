/** What the importer says about cells. */
export const spreadsheet = {
  copiedTable: 'bảng vừa sao chép',
  unnamedTable: 'Bảng {{number}}',
  unnamedColumn: 'Cột {{column}}',
  cellNotes: 'Ghi chú ô',
  cellLinks: 'Liên kết',
  phase: {
    quarter: 'Quý {{part}}/{{year}}',
    month: 'Tháng {{part}}/{{year}}',
    firstHalf: '6 tháng đầu năm {{year}}',
    secondHalf: '6 tháng cuối năm {{year}}',
    nineMonths: '9 tháng năm {{year}}',
    year: 'Năm {{year}}',
    years: 'Giai đoạn {{from}}–{{to}}',
  },
  problems: {
    'period-unclear': 'Chưa hiểu thời hạn “{{value}}”; giữ nguyên chữ, chưa tính được ngày.',
    'agency-unknown': 'Danh bạ chưa có cơ quan “{{value}}”; giữ nguyên chữ.',
    'lead-missing': 'Chưa có cơ quan chủ trì.',
    'lead-several':
      'Có nhiều cơ quan ở cột chủ trì; lấy cơ quan đầu tiên, các cơ quan sau xếp vào phối hợp.',
    'title-missing': 'Dòng có số nhưng chưa có nội dung đầu việc.',
    'number-unclear': 'Chưa hiểu số thứ tự “{{value}}”; xếp cùng cấp với các đầu việc.',
    'value-unclear': 'Chưa hiểu giá trị “{{value}}”; giữ nguyên chữ trong một cột riêng.',
    'formula-error': 'Công thức bị lỗi ({{value}}) nên coi như ô trống.',
    'duplicate-row': 'Trùng nội dung và cơ quan chủ trì với dòng {{value}}.',
    'column-unmapped':
      'Cột “{{value}}” chưa rõ là trường nào; được giữ thành một cột riêng của bảng.',
    'row-skipped': 'Không nhập dòng này: không có số thứ tự và nội dung.',
    'colour-only': 'Ô chỉ tô màu, không có chữ. Đọc là có dấu “x”.',
    'date-ambiguous':
      'Ngày và tháng có thể đã bị Excel đảo: “{{value}}”; hãy đối chiếu với bản gốc.',
    'encoding-converted':
      'Chữ gõ bằng phông cũ trên trang này đã được chuyển sang Unicode; hãy xem lại vài ô.',
  },
  reasons: {
    doubtful: 'Thời hạn “{{value}}” đã qua hoặc chưa rõ; vẫn nhập, hãy xem lại ngày.',
    total: 'Không nhập dòng tổng cộng.',
    tail: 'Không nhập từ dòng này trở đi: phần nơi nhận, chữ ký hoặc ghi chú dưới bảng.',
    stray: 'Không nhập ô này: nằm quá xa bảng.',
    title: 'Không nhập dòng này: tiêu đề hoặc số trang giữa các phần của bảng.',
    joined: 'Dòng này viết tiếp dòng trên; nội dung đã được nối vào dòng trên.',
    user: 'Không nhập dòng này, theo lựa chọn của bạn.',
    note: 'Ghi chú gắn ở ô này không thuộc dòng nào được nhập nên không được nhập: “{{value}}”.',
    noAgencyField: 'Danh bạ không có mục nào cho cột “{{value}}”; cột này không được nhập.',
  },
} as const;
