import { followUpHeaders, outcomeHeaders } from './outcomeHeaders.ts';
import { ownerHeaders } from './ownerHeaders.ts';

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
    whole: ['Mã', 'Mã số', 'Mã hiệu', 'Số hiệu', 'Mã NV', 'Mã việc', 'Code', 'ID'],
    within: ['Mã WBS', 'Mã nhiệm vụ', 'Mã số nhiệm vụ', 'Mã đầu việc', 'Mã công việc', 'Task code'],
  },
];

const titles: readonly HeaderSynonyms<TaskColumnField>[] = [
  {
    fields: ['title'],
    whole: [
      ...['Việc', 'Tên việc', 'Hoạt động', 'Hạng mục', 'Task', 'Tasks', 'Activity', 'Activities'],
      ...['Diễn giải', 'Đề án', 'Work', 'Work item', 'Description', 'Tên văn bản'],
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
      ...['Tên hoạt động', 'Việc cần làm', 'Task name', 'Task description'],
      ...[
        'Activity name',
        'Description of task',
        'Công việc phải làm',
        'Nhiệm vụ được giao',
        'Việc phải làm',
        'Việc cần làm',
      ],
      ...[
        'Tên đề tài',
        'Việc cần',
        'Việc phải',
        'Nhiệm vụ, giải pháp cụ thể',
        'Nội dung nhiệm vụ cụ thể',
        'Tên nội dung',
      ],
    ],
  },
  {
    fields: ['title', 'group'],
    within: [
      ...['Nội dung', 'Nhiệm vụ', 'Nội dung nhiệm vụ', 'Công việc', 'Nhiệm vụ trọng tâm'],
      ...[
        'Chương trình',
        'Nhiệm vụ, giải pháp',
        'Nội dung trọng tâm',
        'Mục tiêu, nhiệm vụ',
        'Nội dung, nhiệm vụ',
        'Nhiệm vụ và giải pháp',
        'Công việc chính',
      ],
    ],
    isWeak: true,
  },
  {
    fields: ['title', 'proposal'],
    whole: ['Giải pháp', 'Biện pháp', 'Giải pháp thực hiện', 'Biện pháp thực hiện'],
    within: ['Giải pháp khắc phục', 'Biện pháp khắc phục'],
    isWeak: true,
  },
  {
    fields: ['group'],
    whole: ['Nhóm', 'Group', 'Category', 'Field', 'Sector', 'Mảng việc', 'Khối'],
    within: [
      ...['Nhóm nhiệm vụ', 'Nhóm công việc', 'Nhóm giải pháp', 'Nhóm nội dung', 'Lĩnh vực'],
      ...['Ngành lĩnh vực', 'Chương trình trọng tâm', 'Khâu đột phá', 'Nhóm vấn đề', 'Trụ cột'],
      ...['Mảng công tác', 'Mảng công việc', 'Mảng nhiệm vụ', 'Nhóm chỉ tiêu'],
      ...['Work area', 'Task group'],
    ],
  },
  { fields: ['group', 'targets'], whole: ['Mục tiêu', 'Nhóm mục tiêu'] },
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
      ...['Deadline for', 'Thời gian, tiến độ hoàn thành', 'Ngày hạn', 'Hạn xong', 'Ngày xong'],
      ...['Kế hoạch hoàn thành', 'Ngày phải xong', 'Ngày phải hoàn thành', 'Phải hoàn thành'],
      ...['Tiến độ yêu cầu', 'Kỳ hạn'],
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
    whole: [
      ...['Ngày hoàn thành', 'Thời điểm hoàn thành', 'Ngày HT', 'Hoàn thành'],
      ...['Hoàn thành trong tháng', 'Hoàn thành trong quý', 'Hoàn thành trong tuần'],
      ...['Hoàn thành vào tháng', 'Hoàn thành vào quý', 'Hoàn thành tháng', 'Hoàn thành quý'],
      ...['Xong trong tháng', 'Xong trong quý', 'Hoàn thành vào ngày', 'Hoàn thành ngày'],
    ],
  },
  {
    fields: ['completedOn'],
    within: [
      ...['Ngày hoàn thành thực tế', 'Thời gian hoàn thành thực tế', 'Ngày thực tế hoàn thành'],
      ...['Thực tế hoàn thành', 'Ngày HT thực tế', 'Actual completion', 'Completed on'],
      ...[
        'Ngày thực hiện xong',
        'Ngày làm xong',
        'Ngày đã xong',
        'Ngày đã hoàn thành',
        'Thời điểm hoàn thành thực tế',
      ],
    ],
  },
  {
    fields: ['start'],
    whole: ['Bắt đầu', 'Từ ngày', 'Từ', 'Khởi công', 'Start', 'Start date', 'From', 'Ngày nhận'],
    within: [
      ...['Thời gian bắt đầu', 'Ngày bắt đầu', 'Ngày giao', 'Thời gian giao', 'Ngày khởi công'],
      ...['Ngày nhận việc', 'Ngày nhận nhiệm vụ', 'Ngày tiếp nhận'],
    ],
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
      ...['Cơ quan kiểm tra', 'Đơn vị kiểm tra', 'Số điện thoại', 'Ngày ký'],
    ],
  },
];

export const taskHeaders: readonly HeaderSynonyms<TaskColumnField>[] = [
  ...numbers,
  ...titles,
  ...ownerHeaders,
  ...times,
  ...outcomeHeaders,
  ...followUpHeaders,
  ...others,
];
