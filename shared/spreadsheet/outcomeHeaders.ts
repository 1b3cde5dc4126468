import type { HeaderSynonyms, TaskColumnField } from './headerSynonyms.ts';

/** What comes out of it, and by whose decision. */
export const outcomeHeaders: readonly HeaderSynonyms<TaskColumnField>[] = [
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
      'Đầu ra',
      'Loại văn bản',
    ],
    within: [
      ...['Sản phẩm', 'Kết quả sản phẩm', 'Sản phẩm, kết quả', 'Sản phẩm đầu ra'],
      ...['Sản phẩm hoàn thành', 'Sản phẩm bàn giao', 'Kết quả đầu ra', 'Hình thức văn bản'],
      ...['Dạng sản phẩm', 'Yêu cầu kết quả', 'Sản phẩm dự kiến', 'Kết quả dự kiến', 'Hình thức'],
      ...['Kết quả cần', 'Kết quả phải', 'Kết quả mong đợi', 'Yêu cầu sản phẩm'],
      ...['Sản phẩm cụ thể', 'Kết quả cụ thể', 'Kết quả, sản phẩm', 'Văn bản ban hành'],
      ...['Dự kiến kết quả', 'Dự kiến sản phẩm', 'Yêu cầu cần đạt', 'Yêu cầu phải đạt'],
      ...['Expected output', 'Expected result', 'Kết quả yêu cầu', 'Loại hình văn bản'],
    ],
  },
  { fields: ['product', 'result'], whole: ['Kết quả', 'Kết quả hoàn thành', 'Results', 'Result'] },
  {
    fields: ['authority'],
    whole: ['Trình', 'Thẩm quyền', 'Nơi trình', 'Người ký', 'Cấp thẩm quyền', 'Ban hành'],
    within: [
      ...['Cấp trình', 'Cấp ban hành', 'Cấp phê duyệt', 'Cấp quyết định', 'Thẩm quyền ban hành'],
      ...['Trình cấp có thẩm quyền', 'Cơ quan ban hành', 'Cấp có thẩm quyền', 'Cơ quan phê duyệt'],
      ...['Thẩm quyền quyết định', 'Thẩm quyền phê duyệt', 'Cơ quan quyết định', 'Người phê duyệt'],
      ...[
        'Trình cấp',
        'Cấp ký',
        'Cấp thông qua',
        'Trình phê duyệt',
        'Cấp xem xét',
        'Approving',
        'Submitted to',
      ],
    ],
  },
  {
    fields: ['targets'],
    whole: ['Chỉ tiêu'],
    within: [
      ...[
        'Chỉ tiêu liên quan',
        'Chỉ tiêu cụ thể',
        'Gắn mục tiêu',
        'Chỉ tiêu gắn với nhiệm vụ',
        'Chỉ tiêu cần đạt',
      ],
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
      ...['Nguồn giao', 'Trích nội dung', 'Nội dung trong Nghị quyết'],
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
      ...['Tổng mức đầu tư', 'Kế hoạch vốn', 'Tổng vốn', 'Vốn đầu tư', 'Mức vốn'],
    ],
  },
  {
    fields: ['note'],
    whole: ['Note', 'Notes', 'Remark', 'Remarks', 'Comments', 'GC'],
    within: ['Ghi chú', 'Ghi chú, lưu ý', 'Ý kiến khác', 'Nội dung khác', 'Lưu ý'],
  },
  // What leaders said of it, beside what is to be done.
  {
    fields: ['note'],
    within: ['Ý kiến chỉ đạo', 'Ý kiến lãnh đạo', 'Ý kiến của lãnh đạo', 'Bút phê'],
    isWeak: true,
  },
];

/** How far it is. */
export const followUpHeaders: readonly HeaderSynonyms<TaskColumnField>[] = [
  {
    fields: ['progress'],
    whole: ['Tình trạng', 'Trạng thái', 'Đánh giá', 'Status', 'Progress', 'Xếp loại', 'Hiện trạng'],
    within: [
      ...['Mức độ hoàn thành', 'Tình trạng thực hiện', 'Trạng thái thực hiện', 'Trạng thái xử lý'],
      ...['Đánh giá kết quả', 'Đánh giá tiến độ', 'Đánh giá mức độ', 'Kết quả đánh giá'],
      ...['Tiến độ đến', 'Tiến độ hiện tại', 'Tình trạng hoàn thành', 'Tình trạng xử lý'],
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
      ...[
        'Kết quả đến',
        'Kết quả thực tế',
        'Nội dung đã thực hiện',
        'Đã thực hiện',
        'Kết quả giải quyết',
      ],
      ...[
        'Tiến độ, kết quả thực hiện',
        'Kết quả, tiến độ thực hiện',
        'Actual result',
        'Achievement',
      ],
      ...['Kết quả báo cáo', 'Báo cáo kết quả', 'Tình hình, kết quả thực hiện'],
      ...['Tình hình, tiến độ'],
      ...[
        'Nội dung đã làm',
        'Nội dung kết quả',
        'Nội dung đã hoàn thành',
        'Công việc đã làm',
        'Việc đã làm',
      ],
      ...['Công việc đã thực hiện', 'Nhiệm vụ đã thực hiện', 'Đã làm', 'Đã triển khai'],
    ],
  },
  {
    fields: ['difficulty'],
    whole: ['Nguyên nhân', 'Vướng mắc', 'Issues', 'Lý do', 'Tồn tại', 'Hạn chế'],
    within: [
      ...['Tồn tại, nguyên nhân', 'Tồn tại, vướng mắc', 'Tồn tại, khó khăn', 'Còn vướng'],
      ...['Khó khăn', 'Khó khăn, vướng mắc', 'Tồn tại, hạn chế', 'Vướng mắc, nguyên nhân'],
      ...['Nguyên nhân chậm', 'Nguyên nhân chưa hoàn thành', 'Lý do chậm', 'Lý do chưa hoàn thành'],
      ...['Difficulties', 'Obstacles', 'Vướng mắc, khó khăn', 'Hạn chế, nguyên nhân'],
      ...['Nguyên nhân, lý do', 'Lý do, nguyên nhân'],
      ...['Hạn chế, khuyết điểm', 'Hạn chế, tồn tại', 'Hạn chế, yếu kém', 'Khuyết điểm'],
    ],
  },
  {
    fields: ['proposal'],
    whole: ['Đề xuất', 'Đề nghị', 'Recommendations', 'Proposal', 'Proposals'],
    within: [
      ...['Kiến nghị', 'Đề xuất, kiến nghị', 'Kiến nghị, đề xuất', 'Đề xuất hướng giải quyết'],
      ...['Đề xuất giải pháp', 'Đề xuất, kiến nghị cấp trên'],
      ...['Giải pháp tiếp theo', 'Giải pháp thời gian tới', 'Hướng xử lý', 'Hướng giải quyết'],
      ...['Hướng khắc phục', 'Hướng tháo gỡ', 'Biện pháp tháo gỡ', 'Giải pháp tháo gỡ'],
      ...['Ý kiến đề xuất', 'Ý kiến, đề xuất', 'Ý kiến kiến nghị'],
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
      ...['Tài liệu chứng minh', 'Hồ sơ chứng minh', 'Văn bản chứng minh'],
      ...['Số, ngày văn bản kết quả', 'Văn bản thực hiện', 'Văn bản kết quả', 'Văn bản hoàn thành'],
      ...[
        'Số, ký hiệu văn bản kết quả',
        'Văn bản báo cáo',
        'Tài liệu kèm theo',
        'Số văn bản kết quả',
        'Văn bản đã ban hành',
      ],
    ],
  },
  {
    fields: ['priority'],
    whole: ['Ưu tiên', 'Độ ưu tiên', 'Priority', 'Độ khẩn', 'Mức khẩn', 'Tính chất'],
    within: [
      'Mức độ quan trọng',
      'Mức quan trọng',
      'Mức độ ưu tiên',
      'Mức ưu tiên',
      'Mức độ khẩn',
      'Tính chất nhiệm vụ',
    ],
  },
];
