/** What a column of a table can mean. Names are those of the command line's JSON. */
export const taskColumnFields = [
  'number',
  'code',
  'title',
  'group',
  'lead',
  'support',
  'leader',
  'person',
  'period',
  'start',
  'product',
  'authority',
  'targets',
  'basis',
  'budget',
  'note',
  'progress',
  'percent',
  'completedOn',
  'result',
  'difficulty',
  'proposal',
  'evidence',
  'priority',
] as const;

export type TaskColumnField = (typeof taskColumnFields)[number];

/**
 * What headers are called, from tables that offices really use.
 *
 * - `whole`: words too short or too common to be looked for inside a longer header.
 * - `within`: found at the beginning of a header, or as most of it; the longest one wins.
 *
 * `fields` in the order of choice: a header that can mean two things ("Tiến độ" is a deadline in a
 * plan and progress in a report) takes the first one that no other column claims. No field: known to
 * mean something that tasks have no place for, although it begins like something they have.
 */
export interface HeaderSynonyms<Field extends string> {
  readonly fields: readonly Field[];
  readonly whole?: readonly string[];
  readonly within?: readonly string[];
}

export const taskHeaders: readonly HeaderSynonyms<TaskColumnField>[] = [
  {
    fields: ['number'],
    whole: ['STT', 'TT', 'Số TT', 'Số', 'Thứ tự', '#', 'No'],
    within: ['Số thứ tự'],
  },
  {
    fields: ['number', 'code'],
    whole: ['Mã', 'Mã số', 'Số hiệu', 'Mã NV', 'Mã việc'],
    within: ['Mã WBS', 'Mã nhiệm vụ', 'Mã số nhiệm vụ', 'Mã đầu việc', 'Mã công việc'],
  },
  {
    fields: ['title'],
    whole: ['Việc', 'Tên việc', 'Hoạt động', 'Task'],
    within: [
      'Nội dung',
      'Nhiệm vụ',
      'Nội dung nhiệm vụ',
      'Tên nhiệm vụ',
      'Nội dung công việc',
      'Nội dung đầu việc',
      'Đầu việc',
      'Tên đầu việc',
      'Công việc',
      'Tên công việc',
      'Hoạt động triển khai',
      'Nhiệm vụ trọng tâm',
      'Nhiệm vụ cụ thể',
      'Nội dung thực hiện',
      'Tên đề án',
      'Danh mục công việc',
      'Danh mục nhiệm vụ',
      'Tên mục tiêu nhiệm vụ',
    ],
  },
  {
    fields: ['group'],
    whole: ['Nhóm'],
    within: [
      'Nhóm nhiệm vụ',
      'Nhóm công việc',
      'Nhóm giải pháp',
      'Lĩnh vực',
      'Ngành lĩnh vực',
      'Chương trình trọng tâm',
      'Khâu đột phá',
    ],
  },
  { fields: ['group', 'targets'], whole: ['Mục tiêu'] },
  {
    fields: ['lead'],
    whole: ['Chủ trì'],
    within: [
      'Cơ quan chủ trì',
      'Đơn vị chủ trì',
      'Cơ quan, đơn vị chủ trì',
      'Chủ trì theo dõi',
      'Chủ trì thực hiện',
      'Cơ quan chủ trì tham mưu',
      'Đơn vị đầu mối',
      'Cơ quan đầu mối',
    ],
  },
  {
    fields: ['lead', 'support'],
    whole: ['Đơn vị', 'Cơ quan', 'Cơ quan, đơn vị'],
    within: [
      'Đơn vị thực hiện',
      'Cơ quan thực hiện',
      'Cơ quan, đơn vị thực hiện',
      'Cơ quan tham mưu',
      'Đơn vị tham mưu',
      'Phân công thực hiện',
      'Trách nhiệm thực hiện',
    ],
  },
  {
    fields: ['support'],
    whole: ['Phối hợp'],
    within: [
      'Cơ quan phối hợp',
      'Đơn vị phối hợp',
      'Cơ quan, đơn vị phối hợp',
      'Phối hợp thực hiện',
      'Đơn vị liên quan',
      'Cơ quan liên quan',
      'Lực lượng hỗ trợ',
      'Đơn vị tham gia',
    ],
  },
  {
    fields: ['leader'],
    whole: ['Chỉ đạo', 'Lãnh đạo'],
    within: [
      'Lãnh đạo phụ trách',
      'Lãnh đạo chỉ đạo',
      'Đồng chí phụ trách',
      'Đồng chí chỉ đạo',
      'Phân công lãnh đạo',
      'Thường trực Tỉnh ủy chỉ đạo',
      'Ủy viên BTV phụ trách',
      'Lãnh đạo UBND tỉnh phụ trách',
      'Người chịu trách nhiệm',
      'Người giao việc',
    ],
  },
  {
    fields: ['person'],
    whole: ['Chuyên viên'],
    within: [
      'Chuyên viên tham mưu',
      'Chuyên viên theo dõi',
      'Cán bộ đầu mối',
      'Cán bộ theo dõi',
      'Người thực hiện',
      'Đầu mối liên hệ',
    ],
  },
  {
    fields: ['period'],
    whole: ['Hạn'],
    within: [
      'Thời gian',
      'Thời gian hoàn thành',
      'Thời gian thực hiện',
      'Thời hạn',
      'Thời hạn hoàn thành',
      'Hạn hoàn thành',
      'Hạn xử lý',
      'Thời điểm',
      'Thời gian trình',
      'Hoàn thành trước ngày',
      'Mốc hoàn thành',
    ],
  },
  {
    fields: ['period'],
    whole: ['Lộ trình', 'Phân kỳ', 'Kết thúc', 'Ngày kết thúc'],
    within: ['Lộ trình thực hiện'],
  },
  {
    fields: ['period', 'progress'],
    whole: ['Tiến độ'],
    within: ['Tiến độ thực hiện'],
  },
  {
    fields: ['period', 'completedOn'],
    whole: ['Ngày hoàn thành', 'Thời điểm hoàn thành'],
  },
  {
    fields: ['completedOn'],
    within: ['Ngày hoàn thành thực tế', 'Thời gian hoàn thành thực tế', 'Ngày thực tế hoàn thành'],
  },
  {
    fields: ['start'],
    whole: ['Bắt đầu', 'Từ ngày', 'Khởi công'],
    within: ['Thời gian bắt đầu', 'Ngày bắt đầu', 'Ngày giao'],
  },
  {
    fields: ['product'],
    within: [
      'Sản phẩm',
      'Kết quả sản phẩm',
      'Sản phẩm, kết quả',
      'Sản phẩm đầu ra',
      'Sản phẩm hoàn thành',
      'Sản phẩm bàn giao',
      'Kết quả đầu ra',
      'Hình thức văn bản',
      'Dạng sản phẩm',
      'Yêu cầu kết quả',
    ],
  },
  { fields: ['product', 'result'], whole: ['Kết quả'] },
  {
    fields: ['authority'],
    within: [
      'Cấp trình',
      'Cấp ban hành',
      'Cấp phê duyệt',
      'Cấp quyết định',
      'Thẩm quyền ban hành',
      'Trình cấp có thẩm quyền',
      'Cơ quan ban hành',
    ],
  },
  {
    fields: ['targets'],
    within: ['Chỉ tiêu liên quan', 'Gắn mục tiêu', 'Chỉ tiêu gắn với nhiệm vụ'],
  },
  {
    fields: ['basis'],
    whole: ['Nguồn'],
    within: [
      'Căn cứ',
      'Căn cứ, lý do đề xuất nhiệm vụ',
      'Điểm, mục trong Nghị quyết',
      'Trích dẫn NQ',
      'Văn bản giao',
      'Số, ký hiệu văn bản',
    ],
  },
  { fields: ['budget'], within: ['Kinh phí', 'Nguồn kinh phí', 'Nguồn lực', 'Dự kiến kinh phí'] },
  { fields: ['note'], within: ['Ghi chú', 'Ghi chú, lưu ý', 'Ý kiến khác', 'Nội dung khác'] },
  {
    fields: ['progress'],
    whole: ['Tình trạng', 'Trạng thái', 'Đánh giá'],
    within: ['Mức độ hoàn thành'],
  },
  {
    fields: ['percent'],
    whole: ['%'],
    within: ['Tỷ lệ hoàn thành', '% hoàn thành', 'Tiến độ %', 'Phần trăm hoàn thành'],
  },
  {
    fields: ['result'],
    within: [
      'Kết quả thực hiện',
      'Tình hình thực hiện',
      'Kết quả đạt được',
      'Kết quả chi tiết',
      'Nội dung đã triển khai',
    ],
  },
  {
    fields: ['difficulty'],
    whole: ['Nguyên nhân', 'Vướng mắc'],
    within: ['Khó khăn', 'Khó khăn, vướng mắc', 'Tồn tại, hạn chế', 'Vướng mắc, nguyên nhân'],
  },
  {
    fields: ['proposal'],
    whole: ['Đề xuất'],
    within: ['Kiến nghị', 'Đề xuất, kiến nghị', 'Kiến nghị, đề xuất', 'Đề xuất hướng giải quyết'],
  },
  {
    fields: ['evidence'],
    within: ['Minh chứng', 'Văn bản triển khai', 'Hồ sơ minh chứng', 'Link tài liệu'],
  },
  { fields: ['evidence'], within: ['Số, ngày văn bản kết quả'] },
  { fields: ['priority'], whole: ['Ưu tiên'], within: ['Mức độ ưu tiên', 'Mức ưu tiên'] },
  {
    fields: [],
    whole: ['Cơ quan trình', 'Đơn vị trình', 'Đơn vị tính'],
    within: ['Thời hạn còn lại', 'Thời gian còn lại', 'Số ngày còn lại'],
  },
];
