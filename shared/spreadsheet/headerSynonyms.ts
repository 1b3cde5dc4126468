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
 * plan and progress in a report) takes the first one that no other column claims, or the one that its
 * cells speak for. No field: known to mean something that tasks have no place for, although it begins
 * like something they have.
 */
export interface HeaderSynonyms<Field extends string> {
  readonly fields: readonly Field[];
  readonly whole?: readonly string[];
  readonly within?: readonly string[];
  /** Gives way to any other header that means the same. */
  readonly isWeak?: true;
}

const numbers: readonly HeaderSynonyms<TaskColumnField>[] = [
  {
    fields: ['number'],
    whole: ['STT', 'TT', 'Số TT', 'Số', 'Thứ tự', '#', 'No', 'S.T.T', 'T.T', 'Ordinal', 'Ser'],
    within: ['Số thứ tự'],
  },
  {
    fields: ['number', 'code'],
    whole: ['Mã', 'Mã số', 'Số hiệu', 'Mã NV', 'Mã việc', 'Code', 'ID'],
    within: ['Mã WBS', 'Mã nhiệm vụ', 'Mã số nhiệm vụ', 'Mã đầu việc', 'Mã công việc', 'Task code'],
  },
];

const titles: readonly HeaderSynonyms<TaskColumnField>[] = [
  {
    fields: ['title'],
    whole: [
      ...['Việc', 'Tên việc', 'Hoạt động', 'Hạng mục', 'Task', 'Tasks', 'Activity', 'Activities'],
      ...['Diễn giải', 'Giải pháp', 'Đề án', 'Work', 'Work item', 'Description', 'Tên văn bản'],
      ...['Mục việc', 'Công tác', 'Danh mục', 'Tên dự án', 'Tên công trình', 'Vấn đề'],
    ],
    within: [
      ...['Tên nhiệm vụ', 'Nội dung công việc', 'Nội dung đầu việc', 'Đầu việc', 'Tên đầu việc'],
      ...['Tên công việc', 'Hoạt động triển khai', 'Nhiệm vụ cụ thể', 'Công việc cụ thể'],
      ...['Hoạt động cụ thể', 'Nội dung cụ thể', 'Nội dung thực hiện', 'Tên đề án'],
      ...['Danh mục công việc', 'Danh mục nhiệm vụ', 'Danh mục đề án', 'Danh mục chương trình'],
      ...['Tên mục tiêu nhiệm vụ', 'Hạng mục công việc', 'Đầu mục công việc', 'Nội dung giao'],
      ...['Nội dung công tác', 'Nội dung làm việc', 'Nội dung hoạt động', 'Nội dung triển khai'],
      ...['Nội dung kết luận', 'Nội dung chỉ đạo', 'Nội dung yêu cầu', 'Nội dung nhiệm vụ giao'],
      ...['Tên chương trình', 'Tên kế hoạch', 'Tên dự án luật', 'Dự án luật', 'Tên dự án'],
      ...['Tên hoạt động', 'Việc cần làm', 'Ý kiến chỉ đạo', 'Task name', 'Task description'],
      ...['Activity name', 'Description of task', 'Công việc phải làm', 'Nhiệm vụ được giao'],
      ...['Nhiệm vụ, giải pháp cụ thể', 'Nội dung nhiệm vụ cụ thể', 'Tên nội dung'],
    ],
  },
  {
    fields: ['title', 'group'],
    within: [
      ...['Nội dung', 'Nhiệm vụ', 'Nội dung nhiệm vụ', 'Công việc', 'Nhiệm vụ trọng tâm'],
      ...['Chương trình', 'Nhiệm vụ, giải pháp', 'Nội dung trọng tâm', 'Công việc chính'],
    ],
    isWeak: true,
  },
  {
    fields: ['group'],
    whole: ['Nhóm', 'Group', 'Category', 'Field', 'Sector', 'Mảng công tác', 'Mảng việc'],
    within: [
      ...['Nhóm nhiệm vụ', 'Nhóm công việc', 'Nhóm giải pháp', 'Nhóm nội dung', 'Lĩnh vực'],
      ...['Ngành lĩnh vực', 'Chương trình trọng tâm', 'Khâu đột phá', 'Nhóm vấn đề', 'Trụ cột'],
      ...['Work area', 'Task group'],
    ],
  },
  { fields: ['group', 'targets'], whole: ['Mục tiêu', 'Nhóm mục tiêu'] },
];

const owners: readonly HeaderSynonyms<TaskColumnField>[] = [
  {
    fields: ['lead'],
    whole: [
      'Chủ trì',
      'Đầu mối chủ trì',
      'Đầu mối thực hiện',
      'Đầu mối tham mưu',
      'Owner',
      'Lead',
      'Ai làm',
      'Đơn vị CT',
      'CQ chủ trì',
    ],
    within: [
      ...['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Cơ quan, đơn vị chủ trì', 'Chủ trì theo dõi'],
      ...['Chủ trì thực hiện', 'Cơ quan chủ trì tham mưu', 'Đơn vị đầu mối', 'Cơ quan đầu mối'],
      ...['Chủ trì tham mưu', 'Đơn vị phụ trách', 'Cơ quan phụ trách', 'Đơn vị được giao'],
      ...['Cơ quan được giao', 'Cơ quan, đơn vị được giao', 'Đơn vị chịu trách nhiệm'],
      ...['Cơ quan chịu trách nhiệm', 'Cơ quan soạn thảo', 'Đơn vị soạn thảo', 'Phân công chủ trì'],
      ...[
        'Cơ quan chủ trì soạn thảo',
        'Bộ phận phụ trách',
        'Bộ phận chủ trì',
        'Phòng, ban chủ trì',
      ],
      ...[
        'Sở, ngành chủ trì',
        'Địa phương, đơn vị chủ trì',
        'Bộ, ngành chủ trì',
        'Tổ chức chủ trì',
      ],
      ...['Lead agency', 'Leading agency', 'Lead unit', 'Responsible agency', 'Responsible unit'],
      ...['In charge', 'Implementing agency', 'Agency in charge', 'Unit in charge'],
    ],
  },
  {
    fields: ['lead', 'support'],
    whole: [
      ...['Đơn vị', 'Cơ quan', 'Cơ quan, đơn vị', 'Phân công', 'Thực hiện', 'Agency', 'Unit'],
      ...['Bộ phận', 'Phòng, ban', 'Ban, ngành', 'Sở, ngành', 'Trách nhiệm', 'Chịu trách nhiệm'],
    ],
    within: [
      ...['Đơn vị thực hiện', 'Cơ quan thực hiện', 'Cơ quan, đơn vị thực hiện', 'Cơ quan tham mưu'],
      ...['Đơn vị tham mưu', 'Phân công thực hiện', 'Trách nhiệm thực hiện', 'Bộ phận thực hiện'],
      ...['Đơn vị chuẩn bị', 'Cơ quan chuẩn bị', 'Tổ chức thực hiện', 'Phân công nhiệm vụ'],
      ...[
        'Địa phương, đơn vị thực hiện',
        'Đơn vị, cá nhân thực hiện',
        'Cơ quan, tổ chức thực hiện',
      ],
      ...['Đơn vị theo dõi', 'Cơ quan theo dõi', 'Đơn vị triển khai', 'Cơ quan triển khai'],
      ...['Đơn vị báo cáo', 'Đơn vị tổ chức', 'Nơi thực hiện'],
    ],
    isWeak: true,
  },
  {
    fields: ['support'],
    whole: ['Phối hợp', 'Support', 'Supporting', 'Partners', 'Đơn vị PH', 'CQ phối hợp'],
    within: [
      ...['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Cơ quan, đơn vị phối hợp', 'Phối hợp thực hiện'],
      ...['Đơn vị liên quan', 'Cơ quan liên quan', 'Cơ quan, đơn vị liên quan', 'Lực lượng hỗ trợ'],
      ...['Đơn vị tham gia', 'Cơ quan tham gia', 'Bộ phận phối hợp', 'Phòng, ban phối hợp'],
      ...['Các đơn vị phối hợp', 'Các cơ quan phối hợp', 'Đơn vị hỗ trợ', 'Thành phần phối hợp'],
      ...['Phối hợp tham mưu', 'Đơn vị cùng thực hiện', 'Cơ quan, địa phương phối hợp'],
      ...[
        'Sở, ngành phối hợp',
        'Bộ, ngành phối hợp',
        'Địa phương, đơn vị phối hợp',
        'Phân công phối hợp',
      ],
      ...['Coordinating', 'Co operating', 'Cooperating', 'Supporting agencies', 'Collaborating'],
      ...['Supporting units', 'Partner agencies'],
    ],
  },
  {
    fields: ['leader'],
    whole: [
      'Chỉ đạo',
      'Lãnh đạo',
      'Leader',
      'Supervisor',
      'Người chủ trì',
      'Thường trực',
      'LĐ phụ trách',
    ],
    within: [
      ...['Lãnh đạo phụ trách', 'Lãnh đạo chỉ đạo', 'Đồng chí phụ trách', 'Đồng chí chỉ đạo'],
      ...['Phân công lãnh đạo', 'Thường trực Tỉnh ủy chỉ đạo', 'Ủy viên BTV phụ trách'],
      ...['Lãnh đạo UBND tỉnh phụ trách', 'Người chịu trách nhiệm', 'Người giao việc'],
      ...['Lãnh đạo theo dõi', 'Đ/c phụ trách', 'Đ/c chỉ đạo', 'Người chỉ đạo', 'Lãnh đạo chủ trì'],
      ...['Lãnh đạo trực tiếp', 'Thường trực Huyện ủy chỉ đạo', 'Lãnh đạo cơ quan phụ trách'],
      ...['Lãnh đạo Sở phụ trách', 'Lãnh đạo UBND phụ trách', 'Phụ trách chỉ đạo', 'Lãnh đạo giao'],
      ...['Ủy viên Ban Thường vụ phụ trách', 'Thường trực phụ trách', 'Thường trực chỉ đạo'],
      ...['Cấp ủy viên phụ trách', 'Đồng chí theo dõi', 'Trách nhiệm chỉ đạo', 'Directed by'],
      ...['Supervising leader', 'Phó Chủ tịch phụ trách', 'Ban Thường vụ chỉ đạo'],
    ],
  },
  {
    fields: ['person'],
    whole: ['Chuyên viên', 'Cán bộ', 'PIC', 'Staff', 'Officer', 'Đầu mối', 'Công chức'],
    within: [
      ...[
        'Chuyên viên tham mưu',
        'Chuyên viên theo dõi',
        'Chuyên viên phụ trách',
        'Cán bộ đầu mối',
      ],
      ...['Cán bộ theo dõi', 'Cán bộ tham mưu', 'Cán bộ phụ trách', 'Cán bộ thực hiện'],
      ...[
        'Người thực hiện',
        'Người theo dõi',
        'Người tham mưu',
        'Người được giao',
        'Người đầu mối',
      ],
      ...['Công chức phụ trách', 'Công chức tham mưu', 'Công chức thực hiện', 'Đầu mối liên hệ'],
      ...['Cá nhân thực hiện', 'Chuyên viên thụ lý', 'Người nhận việc', 'Người xử lý'],
      ...['Contact person', 'Focal point', 'Assigned to', 'Person in charge', 'Responsible person'],
    ],
  },
  {
    fields: ['person', 'leader'],
    whole: ['Phụ trách'],
    within: ['Người phụ trách', 'Cá nhân phụ trách', 'Phân công phụ trách'],
  },
];

const times: readonly HeaderSynonyms<TaskColumnField>[] = [
  {
    fields: ['period'],
    whole: ['Hạn', 'Deadline', 'Due', 'Due date', 'Đến ngày', 'Đến', 'Finish', 'End', 'End date'],
    within: [
      ...['Thời gian hoàn thành', 'Thời hạn', 'Thời hạn hoàn thành', 'Hạn hoàn thành', 'Hạn xử lý'],
      ...['Thời gian trình', 'Hoàn thành trước ngày', 'Hoàn thành trước', 'Mốc hoàn thành'],
      ...['Thời hạn thực hiện', 'Ngày hết hạn', 'Hạn chót', 'Hạn cuối', 'Hạn trình', 'Hạn báo cáo'],
      ...['Hạn nộp', 'Ngày đến hạn', 'Thời gian kết thúc', 'Dự kiến hoàn thành', 'Hạn thực hiện'],
      ...['Ngày hoàn thành dự kiến', 'Bao giờ xong', 'Mốc thời gian', 'Thời gian báo cáo'],
      ...['Yêu cầu thời gian', 'Yêu cầu tiến độ', 'Thời gian ban hành', 'Thời hạn giải quyết'],
      ...['Thời gian dự kiến hoàn thành', 'Hạn giải quyết', 'Completion date', 'Completion time'],
      ...['Deadline for', 'Thời gian, tiến độ hoàn thành', 'Ngày hạn'],
    ],
  },
  {
    fields: ['period'],
    whole: [
      'Tháng',
      'Quý',
      'Tuần',
      'Lộ trình',
      'Phân kỳ',
      'Kết thúc',
      'Ngày kết thúc',
      'Ngày',
      'Ngày, tháng',
      'Time',
    ],
    within: [
      ...['Thời gian', 'Thời gian thực hiện', 'Thời điểm', 'Lộ trình thực hiện', 'Thứ, ngày'],
      ...['Thời gian tổ chức', 'Ngày thực hiện', 'Thời gian dự kiến', 'Thời gian, lộ trình'],
      ...['Timeline', 'Time frame', 'Timeframe', 'Schedule', 'Thời gian triển khai'],
    ],
    isWeak: true,
  },
  {
    fields: ['period', 'progress', 'percent'],
    whole: ['Tiến độ'],
    within: ['Tiến độ thực hiện', 'Tiến độ hoàn thành', 'Tiến độ triển khai'],
  },
  {
    fields: ['period', 'completedOn'],
    whole: ['Ngày hoàn thành', 'Thời điểm hoàn thành', 'Ngày HT', 'Hoàn thành'],
  },
  {
    fields: ['completedOn'],
    within: [
      ...['Ngày hoàn thành thực tế', 'Thời gian hoàn thành thực tế', 'Ngày thực tế hoàn thành'],
      ...['Thực tế hoàn thành', 'Ngày HT thực tế', 'Actual completion', 'Completed on'],
      ...['Ngày đã hoàn thành', 'Thời điểm hoàn thành thực tế'],
    ],
  },
  {
    fields: ['start'],
    whole: ['Bắt đầu', 'Từ ngày', 'Từ', 'Khởi công', 'Start', 'Start date', 'From'],
    within: ['Thời gian bắt đầu', 'Ngày bắt đầu', 'Ngày giao', 'Thời gian giao', 'Ngày khởi công'],
  },
];

const outcomes: readonly HeaderSynonyms<TaskColumnField>[] = [
  {
    fields: ['product'],
    whole: [
      'Output',
      'Outputs',
      'Deliverable',
      'Deliverables',
      'Product',
      'Văn bản',
      'SP',
      'Loại văn bản',
    ],
    within: [
      ...['Sản phẩm', 'Kết quả sản phẩm', 'Sản phẩm, kết quả', 'Sản phẩm đầu ra'],
      ...['Sản phẩm hoàn thành', 'Sản phẩm bàn giao', 'Kết quả đầu ra', 'Hình thức văn bản'],
      ...['Dạng sản phẩm', 'Yêu cầu kết quả', 'Sản phẩm dự kiến', 'Kết quả dự kiến', 'Hình thức'],
      ...['Kết quả cần đạt', 'Kết quả phải đạt', 'Kết quả mong đợi', 'Yêu cầu sản phẩm'],
      ...['Sản phẩm cụ thể', 'Kết quả cụ thể', 'Kết quả, sản phẩm', 'Văn bản ban hành'],
      ...['Expected output', 'Expected result', 'Kết quả yêu cầu', 'Loại hình văn bản'],
    ],
  },
  { fields: ['product', 'result'], whole: ['Kết quả', 'Results', 'Result'] },
  {
    fields: ['authority'],
    whole: ['Trình', 'Thẩm quyền', 'Nơi trình', 'Người ký', 'Cấp thẩm quyền', 'Ban hành'],
    within: [
      ...['Cấp trình', 'Cấp ban hành', 'Cấp phê duyệt', 'Cấp quyết định', 'Thẩm quyền ban hành'],
      ...['Trình cấp có thẩm quyền', 'Cơ quan ban hành', 'Cấp có thẩm quyền', 'Cơ quan phê duyệt'],
      ...['Thẩm quyền quyết định', 'Thẩm quyền phê duyệt', 'Cơ quan quyết định', 'Người phê duyệt'],
      ...['Cấp thông qua', 'Trình phê duyệt', 'Cấp xem xét', 'Approving', 'Submitted to'],
    ],
  },
  {
    fields: ['targets'],
    whole: ['Chỉ tiêu'],
    within: [
      ...['Chỉ tiêu liên quan', 'Gắn mục tiêu', 'Chỉ tiêu gắn với nhiệm vụ', 'Chỉ tiêu cần đạt'],
      ...['Mục tiêu, chỉ tiêu', 'Mục tiêu cần đạt', 'Mục tiêu cụ thể', 'Chỉ tiêu phải đạt'],
    ],
  },
  {
    fields: ['basis'],
    whole: ['Nguồn', 'Số KL TB', 'Số kết luận', 'Source', 'Basis', 'Nguồn giao', 'Theo văn bản'],
    within: [
      ...['Căn cứ', 'Căn cứ, lý do đề xuất nhiệm vụ', 'Điểm, mục trong Nghị quyết', 'Trích dẫn'],
      ...[
        'Văn bản giao',
        'Số, ký hiệu văn bản',
        'Văn bản chỉ đạo',
        'Số văn bản giao',
        'Căn cứ pháp lý',
      ],
      ...['Số, ký hiệu', 'Số ký hiệu', 'Legal basis', 'Cơ sở pháp lý', 'Nguồn gốc nhiệm vụ'],
    ],
  },
  {
    fields: ['basis', 'evidence'],
    whole: ['Số văn bản', 'Số công văn', 'Số, ngày văn bản', 'Trích yếu'],
    isWeak: true,
  },
  {
    fields: ['budget'],
    whole: ['Budget', 'Cost', 'Dự toán', 'Vốn', 'Funding'],
    within: [
      ...[
        'Kinh phí',
        'Nguồn kinh phí',
        'Nguồn lực',
        'Dự kiến kinh phí',
        'Nguồn vốn',
        'Tổng kinh phí',
      ],
      ...[
        'Dự toán kinh phí',
        'Nhu cầu kinh phí',
        'Khái toán',
        'Estimated budget',
        'Estimated cost',
      ],
    ],
  },
  {
    fields: ['note'],
    whole: ['Note', 'Notes', 'Remark', 'Remarks', 'Comments', 'GC'],
    within: ['Ghi chú', 'Ghi chú, lưu ý', 'Ý kiến khác', 'Nội dung khác', 'Lưu ý'],
  },
];

const followUp: readonly HeaderSynonyms<TaskColumnField>[] = [
  {
    fields: ['progress'],
    whole: ['Tình trạng', 'Trạng thái', 'Đánh giá', 'Status', 'Progress', 'Xếp loại', 'Hiện trạng'],
    within: [
      ...['Mức độ hoàn thành', 'Tình trạng thực hiện', 'Trạng thái thực hiện', 'Trạng thái xử lý'],
      ...['Đánh giá kết quả', 'Đánh giá tiến độ', 'Đánh giá mức độ', 'Kết quả đánh giá'],
      ...['Tình trạng hoàn thành', 'Tình trạng xử lý'],
    ],
  },
  {
    fields: ['percent'],
    whole: ['%', 'Tỷ lệ', 'Tỷ lệ %', '% HT'],
    within: [
      ...['Tỷ lệ hoàn thành', '% hoàn thành', 'Tiến độ %', 'Phần trăm hoàn thành', '% thực hiện'],
      ...['Tỷ lệ thực hiện', 'Mức độ hoàn thành %', '% khối lượng', '% tiến độ', '% complete'],
      ...['Percent complete', 'Completion rate', 'Tiến độ thực hiện %', 'Tiến độ hoàn thành %'],
    ],
  },
  {
    fields: ['result'],
    within: [
      ...['Kết quả thực hiện', 'Tình hình thực hiện', 'Kết quả đạt được', 'Kết quả chi tiết'],
      ...['Nội dung đã triển khai', 'Kết quả triển khai', 'Tình hình triển khai', 'Kết quả xử lý'],
      ...['Kết quả đến', 'Nội dung đã thực hiện', 'Đã thực hiện', 'Kết quả giải quyết'],
      ...[
        'Tiến độ, kết quả thực hiện',
        'Kết quả, tiến độ thực hiện',
        'Actual result',
        'Achievement',
      ],
      ...['Kết quả báo cáo', 'Báo cáo kết quả', 'Tình hình, kết quả thực hiện'],
    ],
  },
  {
    fields: ['difficulty'],
    whole: ['Nguyên nhân', 'Vướng mắc', 'Issues', 'Lý do', 'Tồn tại', 'Hạn chế'],
    within: [
      ...['Khó khăn', 'Khó khăn, vướng mắc', 'Tồn tại, hạn chế', 'Vướng mắc, nguyên nhân'],
      ...['Nguyên nhân chậm', 'Nguyên nhân chưa hoàn thành', 'Lý do chậm', 'Lý do chưa hoàn thành'],
      ...['Difficulties', 'Obstacles', 'Vướng mắc, khó khăn', 'Hạn chế, nguyên nhân'],
    ],
  },
  {
    fields: ['proposal'],
    whole: ['Đề xuất', 'Đề nghị', 'Recommendations', 'Proposal', 'Proposals'],
    within: [
      ...['Kiến nghị', 'Đề xuất, kiến nghị', 'Kiến nghị, đề xuất', 'Đề xuất hướng giải quyết'],
      ...['Đề xuất giải pháp', 'Giải pháp khắc phục', 'Đề xuất, kiến nghị cấp trên'],
    ],
  },
  {
    fields: ['evidence'],
    whole: ['Evidence', 'Link', 'Đường dẫn', 'Hồ sơ', 'Documents', 'Reference'],
    within: [
      ...[
        'Minh chứng',
        'Văn bản triển khai',
        'Hồ sơ minh chứng',
        'Link tài liệu',
        'Tài liệu minh chứng',
      ],
      ...['Số, ngày văn bản kết quả', 'Văn bản thực hiện', 'Văn bản kết quả', 'Văn bản hoàn thành'],
      ...['Văn bản báo cáo', 'Tài liệu kèm theo', 'Số văn bản kết quả', 'Văn bản đã ban hành'],
    ],
  },
  {
    fields: ['priority'],
    whole: ['Ưu tiên', 'Priority', 'Độ khẩn', 'Mức khẩn', 'Tính chất'],
    within: ['Mức độ ưu tiên', 'Mức ưu tiên', 'Mức độ khẩn', 'Tính chất nhiệm vụ'],
  },
];

const others: readonly HeaderSynonyms<TaskColumnField>[] = [
  { fields: ['lead'], within: ['Cơ quan trình', 'Đơn vị trình'], isWeak: true },
  {
    fields: [],
    whole: [
      ...['Đơn vị tính', 'ĐVT', 'Giai đoạn', 'Địa bàn', 'Địa điểm', 'Thành phần', 'Khối lượng'],
      ...['Hội nghị', 'Số lượng', 'Họ và tên', 'Chức vụ', 'Buổi', 'Giờ', 'Thứ', 'Điểm', 'Gia hạn'],
    ],
    within: [
      ...[
        'Thời hạn còn lại',
        'Thời gian còn lại',
        'Số ngày còn lại',
        'Số ngày quá hạn',
        'Loại thời hạn',
      ],
      ...[
        'Ngày cập nhật',
        'Người cập nhật',
        'Ngày ban hành',
        'Ngày văn bản',
        'Ngày báo cáo',
        'Thời gian gia hạn',
      ],
      ...['Độ mật', 'Phạm vi', 'Địa điểm', 'Địa bàn', 'Thành phần', 'Điểm thi đua', 'Tiêu chí'],
      ...['Cơ quan thẩm định', 'Cơ quan thẩm tra', 'Đơn vị thẩm định', 'Đơn vị thẩm tra'],
      ...['Cơ quan kiểm tra', 'Đơn vị kiểm tra', 'Nội dung kiểm tra', 'Số điện thoại', 'Ngày ký'],
    ],
  },
];

export const taskHeaders: readonly HeaderSynonyms<TaskColumnField>[] = [
  ...numbers,
  ...titles,
  ...owners,
  ...times,
  ...outcomes,
  ...followUp,
  ...others,
];
