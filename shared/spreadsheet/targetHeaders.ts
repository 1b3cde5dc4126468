import type { HeaderSynonyms } from './headerSynonyms.ts';

/** What a column of a table of targets can mean. */
export type TargetColumnField =
  | 'number'
  | 'name'
  | 'unit'
  | 'assigned'
  | 'stretch'
  | 'value'
  | 'lead'
  | 'support'
  | 'period'
  | 'note';

export const targetHeaders: readonly HeaderSynonyms<TargetColumnField>[] = [
  {
    fields: ['number'],
    whole: ['STT', 'TT', 'Số TT', 'Số', 'Mã', '#', 'No', 'S.T.T', 'T.T', 'Mã số', 'Mã chỉ tiêu'],
    within: ['Số thứ tự'],
  },
  {
    fields: ['name', 'value'],
    whole: ['Chỉ tiêu'],
  },
  {
    fields: ['name'],
    whole: [
      ...['Tên chỉ tiêu', 'Nội dung chỉ tiêu', 'Chỉ tiêu chủ yếu', 'Các chỉ tiêu', 'Target'],
      ...['Indicator', 'Indicators', 'Targets', 'Tên mục tiêu', 'Mục tiêu', 'Tiêu chí'],
      ...['Chỉ tiêu, nhiệm vụ', 'Nội dung, chỉ tiêu', 'Mục tiêu, chỉ tiêu', 'Danh mục chỉ tiêu'],
    ],
    within: ['Các chỉ tiêu chủ yếu', 'Hệ thống chỉ tiêu', 'Chỉ tiêu cụ thể', 'Chỉ tiêu kinh tế'],
  },
  {
    fields: ['unit'],
    whole: ['Đơn vị', 'ĐVT', 'Đ.V.T', 'Đơn vị đo', 'Unit', 'Units', 'Đơn vị tính toán', 'ĐV tính'],
    within: ['Đơn vị tính'],
  },
  {
    fields: ['assigned'],
    whole: ['TW giao', 'Giao', 'Bộ giao', 'Chính phủ giao', 'Assigned'],
    within: [
      ...[
        'Trung ương giao',
        'Cấp trên giao',
        'Chỉ tiêu giao',
        'Kế hoạch giao',
        'Kế hoạch được giao',
      ],
      ...['Chỉ tiêu được giao', 'Dự toán giao', 'Mức giao'],
      ...['Dự toán Trung ương giao', 'Thủ tướng Chính phủ giao', 'Bộ Tài chính giao'],
      ...['Chỉ tiêu Trung ương giao', 'Kế hoạch Trung ương giao'],
    ],
  },
  // Beside what a higher level assigns, what a lower one does is what is striven for.
  {
    fields: ['assigned', 'stretch'],
    whole: ['Tỉnh giao', 'Huyện giao', 'Địa phương giao'],
    within: [
      ...['HĐND tỉnh giao', 'UBND tỉnh giao', 'Tỉnh ủy giao', 'Chỉ tiêu tỉnh giao'],
      ...['HĐND huyện giao', 'UBND huyện giao', 'Huyện ủy giao', 'Chỉ tiêu huyện giao'],
      ...['Dự toán HĐND tỉnh giao', 'Dự toán UBND tỉnh giao', 'Dự toán tỉnh giao'],
      ...['Dự toán HĐND huyện giao', 'Dự toán UBND huyện giao', 'Dự toán địa phương giao'],
    ],
  },
  {
    fields: ['stretch'],
    whole: ['Stretch'],
    within: [
      ...['Phấn đấu', 'Tỉnh phấn đấu', 'Địa phương phấn đấu', 'Mức phấn đấu', 'Chỉ tiêu phấn đấu'],
      ...['Kế hoạch phấn đấu', 'Mục tiêu phấn đấu', 'Đăng ký phấn đấu', 'Huyện phấn đấu'],
    ],
  },
  {
    fields: ['value'],
    whole: [
      'KH',
      'Plan',
      'Target value',
      'Giá trị',
      'Mức',
      'Chỉ tiêu kế hoạch',
      'Mức đạt',
      'Số lượng',
    ],
    within: [
      ...['Kế hoạch năm', 'Mục tiêu năm', 'Chỉ tiêu năm', 'Kế hoạch', 'KH', 'Mức chỉ tiêu'],
      ...[
        'Chỉ tiêu cả năm',
        'Mục tiêu cả năm',
        'Mục tiêu đến',
        'Chỉ tiêu đến',
        'Đến năm',
        'Dự kiến kế hoạch',
        'Đến hết năm',
      ],
      ...[
        'Dự toán',
        'Kế hoạch đề ra',
        'Chỉ tiêu Nghị quyết',
        'Giá trị mục tiêu',
        'Mức cần đạt',
        'Chỉ tiêu phải đạt',
        'Nghị quyết giao',
        'Mục tiêu đạt',
      ],
    ],
  },
  {
    fields: ['period'],
    whole: ['Thời hạn', 'Hạn', 'Thời gian', 'Deadline'],
    within: [
      'Kế hoạch hoàn thành',
      'Mốc hoàn thành',
      'Thời gian hoàn thành',
      'Thời hạn hoàn thành',
      'Hạn hoàn thành',
    ],
  },
  {
    fields: ['lead'],
    whole: ['Chủ trì', 'Cơ quan', 'Lead agency'],
    within: [
      ...['Cơ quan theo dõi', 'Đơn vị theo dõi', 'Cơ quan chủ trì', 'Đơn vị chủ trì'],
      ...[
        'Đơn vị chủ trì theo dõi',
        'Cơ quan, đơn vị chủ trì',
        'Cơ quan phụ trách',
        'Chủ trì theo dõi',
      ],
      ...['Cơ quan chịu trách nhiệm', 'Đơn vị phụ trách', 'Cơ quan thực hiện', 'Đơn vị thực hiện'],
      ...[
        'Cơ quan, đơn vị theo dõi',
        'Cơ quan, đơn vị thực hiện',
        'Cơ quan báo cáo',
        'Đơn vị báo cáo',
      ],
      ...[
        'Chủ trì thực hiện',
        'Chủ trì tham mưu',
        'Đơn vị đầu mối',
        'Cơ quan đầu mối',
        'Đơn vị được giao',
        'Cơ quan được giao',
        'Phân công theo dõi',
        'Trách nhiệm thực hiện',
        'Trách nhiệm theo dõi',
      ],
    ],
  },
  {
    fields: ['support'],
    whole: ['Phối hợp'],
    within: ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Cơ quan, đơn vị phối hợp'],
  },
  {
    fields: ['value'],
    whole: ['Tổng cả năm', 'Tổng năm', 'Tổng số', 'Tổng cộng', 'Tổng'],
    isWeak: true,
  },
  { fields: ['note'], whole: ['Note', 'Notes'], within: ['Ghi chú'] },
  {
    fields: [],
    whole: ['TH', 'UTH', 'Ước', 'Tăng giảm', 'So sánh', 'Gắn mục tiêu', 'Hiện trạng', 'Baseline'],
    within: [
      ...[
        'Thực hiện',
        'Ước thực hiện',
        'Kết quả',
        'So sánh',
        'TH',
        'Ước',
        'UTH',
        'Ước đạt',
        'Đã đạt',
      ],
      ...['% so', 'Tỷ lệ', 'Nguồn số liệu', 'Kỳ báo cáo', 'Loại đánh giá', 'Tăng trưởng so'],
      ...['KH so', 'Kế hoạch so', '% KH', '% kế hoạch', '% thực hiện', 'Năm trước', 'Tầm nhìn'],
    ],
  },
];

/** With units beside them, targets are also called by words that tasks have. */
export const measuredHeaders: readonly HeaderSynonyms<TargetColumnField>[] = [
  ...targetHeaders,
  {
    fields: ['name'],
    whole: ['Tên', 'Chỉ số', 'Danh mục', 'Hạng mục', 'Nhiệm vụ'],
    within: ['Nội dung'],
    isWeak: true,
  },
];
