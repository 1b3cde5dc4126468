import { describe, expect, test } from 'vitest';

import { proposalsOf, tasksOf } from './proposing.ts';

test('a sentence that asks for an action is a task, with the words each part comes from', () => {
  const line =
    '- Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch, hoàn thành trước ngày 30/6/2024.';
  const [task] = tasksOf(line);
  expect(task).toMatchObject({
    kind: 'task',
    clause: 'c2',
    quote: 'xây dựng kế hoạch, hoàn thành trước ngày 30/6/2024',
    title: 'Xây dựng kế hoạch, hoàn thành trước ngày 30/6/2024',
    lead: 'Sở Y tế',
    leadFrom: 'sentence',
    support: ['Sở Tài chính'],
    period: { raw: 'trước ngày 30/6/2024', due: '2024-06-29' },
    product: 'Kế hoạch',
    confidence: 'high',
  });
  const words = task?.marks.map(({ what, offset, length }) => [
    what,
    line.slice(offset, offset + length),
  ]);
  expect(words).toEqual([
    ['lead', 'Sở Y tế'],
    ['support', 'Sở Tài chính'],
    ['action', 'xây dựng kế hoạch, hoàn thành trước ngày 30/6/2024'],
    ['period', 'trước ngày 30/6/2024'],
    ['product', 'kế hoạch'],
  ]);
});

describe('what is no task', () => {
  test.each([
    ['a result', '- Các cấp ủy đã tập trung lãnh đạo thực hiện nhiều giải pháp.'],
    ['a judgement', '- Đây là nhiệm vụ hết sức quan trọng, có ý nghĩa quyết định.'],
    ['something to reach', '- Phấn đấu 100% số xã đạt chuẩn nông thôn mới.'],
    ['an agreement', '- Đồng ý chủ trương thành lập khu công nghiệp Bắc Sơn.'],
    ['what is agreed on', '- Thống nhất các chỉ tiêu chủ yếu: tăng trưởng đạt 8%.'],
    ['an announcement', '- Các cấp ủy tập trung thực hiện tốt các nhiệm vụ sau:'],
    ['a formula in capitals', 'QUYẾT ĐỊNH'],
    [
      'the end of a paper',
      '- Trên đây là Kế hoạch của Sở. Yêu cầu các phòng triển khai thực hiện.',
    ],
  ])('%s', (_, line) => {
    expect(tasksOf(line)).toEqual([]);
  });

  test.each(['MỤC ĐÍCH, YÊU CẦU', 'MỤC TIÊU', 'ĐÁNH GIÁ TÌNH HÌNH', 'KINH PHÍ THỰC HIỆN'])(
    'a sentence under %s',
    (heading) => {
      expect(proposalsOf(`I. ${heading}\n- Nâng cao chất lượng giáo dục.`)).toEqual([]);
    },
  );

  test('a caption that stands there twice', () => {
    expect(tasksOf('Thi công cống ngăn mặn.', 'Thi công cống ngăn mặn.')).toEqual([]);
  });

  test('what the paper tells before its first point', () => {
    const text =
      'Chủ tịch tỉnh chủ trì cuộc họp. Chủ tịch tỉnh giao như sau:\n1. Rà soát quy hoạch.';
    expect(proposalsOf(text).map(({ quote }) => quote)).toEqual(['Rà soát quy hoạch']);
  });

  test('but work that is given to somebody is one wherever it stands', () => {
    const text = 'I. KINH PHÍ THỰC HIỆN\nGiao Sở Tài chính cân đối, bố trí kinh phí thực hiện.';
    expect(proposalsOf(text)).toMatchObject([{ lead: 'Sở Tài chính' }]);
  });
});

describe('the lead', () => {
  test.each([
    ['Sở Xây dựng tham mưu sửa đổi quy định.', 'Sở Xây dựng'],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh tuyên truyền, vận động hội viên.',
      'Ủy ban Mặt trận Tổ quốc tỉnh',
    ],
    [
      'Các huyện ủy, thành ủy trực thuộc Tỉnh ủy xây dựng kế hoạch.',
      'Các huyện ủy, thành ủy trực thuộc Tỉnh ủy',
    ],
    ['Tỉnh ủy yêu cầu các cấp ủy tập trung lãnh đạo cơ cấu lại nông nghiệp.', 'các cấp ủy'],
    ['Sau đại hội, từng cấp ủy khẩn trương cụ thể hóa nghị quyết.', 'từng cấp ủy'],
    ['Trong quý III/2024, Ban Tuyên giáo Huyện ủy xây dựng kế hoạch.', 'Ban Tuyên giáo Huyện ủy'],
    [
      'Cán bộ được phân công theo dõi địa bàn cần đôn đốc, hỗ trợ cơ sở.',
      'Cán bộ được phân công theo dõi địa bàn',
    ],
    ['Nâng cấp đường vào khu du lịch (Sở Giao thông vận tải chủ trì).', 'Sở Giao thông vận tải'],
    ['Nâng cấp đường vào khu du lịch do Sở Giao thông vận tải chủ trì.', 'Sở Giao thông vận tải'],
    ['Phòng Tài chính - Kế hoạch: Tổng hợp, báo cáo kết quả.', 'Phòng Tài chính - Kế hoạch'],
    ['Tăng cường kiểm tra của các cơ quan quản lý.', null],
    ['Các đoàn thể các cấp đổi mới nội dung hoạt động.', 'Các đoàn thể các cấp'],
    ['Về văn hóa - xã hội, hoàn thành xóa nhà tạm.', null],
    ['Sở Giáo dục và Đào tạo triển khai kế hoạch.', 'Sở Giáo dục và Đào tạo'],
    [
      'Ban Chỉ huy Phòng, chống thiên tai tỉnh tổ chức trực ban.',
      'Ban Chỉ huy Phòng, chống thiên tai tỉnh',
    ],
    [
      'Ban Chỉ đạo các chương trình của tỉnh phân công thành viên theo dõi từng xã.',
      'Ban Chỉ đạo các chương trình của tỉnh',
    ],
    [
      'Thủ trưởng các sở, ngành; Chủ tịch UBND các huyện chịu trách nhiệm về kết quả.',
      'Thủ trưởng các sở, ngành; Chủ tịch UBND các huyện',
    ],
    ['Giao đồng chí Phó Bí thư phụ trách, chỉ đạo sắp xếp bộ máy.', 'đồng chí Phó Bí thư'],
    ['Hạt Kiểm lâm tuần tra, kiểm soát lâm sản.', 'Hạt Kiểm lâm'],
    ['Hằng quý, Tổ giúp việc báo cáo tiến độ.', 'Tổ giúp việc'],
    ['Rà soát quy hoạch rừng (Chủ trì: Chi cục Kiểm lâm; thời gian: quý II).', 'Chi cục Kiểm lâm'],
    ['Người đứng đầu cơ quan không bố trí cán bộ vi phạm.', 'Người đứng đầu cơ quan'],
  ])('of %s', (sentence, lead) => {
    expect(tasksOf(`- ${sentence}`)).toMatchObject([{ lead }]);
  });

  test('is marked in brackets, as are those who support', () => {
    const line = '- Ban Tuyên giáo (chủ trì), Trung tâm Chính trị (phối hợp) biên soạn tài liệu.';
    expect(tasksOf(line)).toMatchObject([
      { lead: 'Ban Tuyên giáo', support: ['Trung tâm Chính trị'], quote: 'biên soạn tài liệu' },
    ]);
  });

  test('is not who has to obey a decision', () => {
    const text = [
      'Điều 1. Ban hành Kế hoạch giảm nghèo.',
      'Điều 2. Chủ tịch UBND các huyện chịu trách nhiệm thi hành Quyết định này.',
      'I. NHIỆM VỤ',
      '- Đầu tư đường giao thông.',
    ].join('\n');
    expect(proposalsOf(text)).toMatchObject([{ quote: 'Đầu tư đường giao thông', lead: null }]);
  });

  test('stands in the heading above', () => {
    expect(
      tasksOf('1. Sở Nội vụ', '- Rà soát biên chế.', '- Tham mưu sắp xếp bộ máy.'),
    ).toMatchObject([
      { lead: 'Sở Nội vụ', leadFrom: 'heading' },
      { lead: 'Sở Nội vụ', leadFrom: 'heading' },
    ]);
  });

  test('stands in the words that announce the points', () => {
    const tasks = tasksOf('2. Đảng ủy Công an tỉnh lãnh đạo, chỉ đạo:', '- Tổng rà soát cơ sở.');
    expect(tasks).toMatchObject([{ lead: 'Đảng ủy Công an tỉnh', leadFrom: 'heading' }]);
  });

  test('stands alone before a colon', () => {
    const tasks = tasksOf(
      '- Sở Nội vụ:',
      '+ Rà soát biên chế.',
      '- Sở Tài chính:',
      '+ Bố trí vốn.',
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
  });

  test('stands in a line below, which holds for the points above it', () => {
    const tasks = tasksOf(
      ...['1. Phát triển công nghiệp', '- Rà soát quy hoạch.', '- Thu hút đầu tư.'],
      'Đơn vị chủ trì: Phòng A; Đơn vị phối hợp: Phòng B, Văn phòng Sở.',
      ...['2. Phát triển năng lượng', '- Hoàn thiện lưới điện.', 'Đơn vị chủ trì: Phòng B.'],
    );
    expect(tasks.map(({ lead, support, leadFrom }) => [lead, support, leadFrom])).toEqual([
      ['Phòng A', ['Phòng B', 'Văn phòng Sở'], 'line'],
      ['Phòng A', ['Phòng B', 'Văn phòng Sở'], 'line'],
      ['Phòng B', [], 'line'],
    ]);
  });

  test('is the name of the directory when it knows the words', () => {
    const agency = {
      ...{ id: 'a1', position: 'a', name: 'Ban Tổ chức Tỉnh ủy', short: null, kind: null },
      ...{ aliases: ['BTCTU', 'Ban Tổ chức'], parent: null, from: null, to: null, members: [] },
    };
    const text = 'I. NHIỆM VỤ\n- Giao Ban Tổ chức rà soát quy hoạch cán bộ.';
    expect(proposalsOf(text, [agency])).toMatchObject([{ lead: 'Ban Tổ chức Tỉnh ủy' }]);
  });
});

describe('the deadline', () => {
  test.each([
    ['Hoàn thành quy hoạch trong quý IV/2024.', 'trong quý IV/2024'],
    ['Báo cáo kết quả trước ngày 18 hằng tháng.', 'trước ngày 18 hằng tháng'],
    ['Triển khai nghị quyết ngay từ đầu năm.', 'ngay từ đầu năm'],
    ['Sắp xếp bộ máy sau khi có hướng dẫn của Trung ương.', 'sau khi có hướng dẫn của Trung ương'],
    ['Xử lý các vấn đề phát sinh để hoàn thành nhiệm vụ trong năm 2024.', 'trong năm 2024'],
    ['Ban hành Quy chế quản lý. Thời gian hoàn thành: Quý II/2024.', 'Quý II/2024'],
    ['Khởi công trong tháng 3 và hoàn thành trước ngày 31/8/2024.', 'trước ngày 31/8/2024'],
    [
      'Từ nay đến cuối năm, các cấp ủy tập trung kiểm điểm, hoàn thành trước ngày 20/12/2024.',
      'trước ngày 20/12/2024',
    ],
    ['Tăng cường đi cơ sở, ít nhất mỗi quý một lần.', undefined],
    ['Đưa nội dung này vào chương trình công tác hằng năm.', undefined],
    ['Sơ kết hằng năm, tổng kết vào cuối năm 2025.', 'vào cuối năm 2025'],
    ['Di dời các hộ vùng sạt lở trước mùa mưa lũ.', 'trước mùa mưa lũ'],
    [
      'Sau 15 ngày kể từ ngày ban hành, các đơn vị xây dựng kế hoạch.',
      'Sau 15 ngày kể từ ngày ban hành',
    ],
    ['Hoàn thành bàn giao mặt bằng (thời gian: trong tháng 8/2024).', 'trong tháng 8/2024'],
    ['Kiểm tra các chi bộ ít nhất 01 lần/năm.', undefined],
    ['Rút ngắn thời gian kiểm soát chi còn không quá 02 ngày làm việc.', undefined],
    ['Xây dựng chiến lược phát triển đến năm 2030.', undefined],
    ['Tổng kết năm 2023, xây dựng kế hoạch năm 2024.', undefined],
    ['Tổ chức sơ kết 4 năm thực hiện Nghị quyết nhiệm kỳ 2020 - 2025.', undefined],
    ['Thực hiện kiểm toán năng lượng định kỳ.', undefined],
  ])('of %s', (sentence, raw) => {
    expect(tasksOf(`- ${sentence}`).map(({ period }) => period?.raw)).toEqual([raw]);
  });
});

test.each([
  ['Hằng năm dành 2% chi thường xuyên cho khoa học.', 'dành 2% chi thường xuyên cho khoa học'],
  ['Không hợp thức hóa sai phạm.', 'Không hợp thức hóa sai phạm'],
  ['Theo chức năng, nhiệm vụ lồng ghép các nguồn vốn.', 'lồng ghép các nguồn vốn'],
  ['Về lâu dài, nghiên cứu di dân.', 'nghiên cứu di dân'],
])('the action of %s', (sentence, quote) => {
  expect(tasksOf(`- ${sentence}`).map((task) => task.quote)).toEqual([quote]);
});

describe('a point with a verb that the program does not know', () => {
  test('is a task, of low confidence', () => {
    expect(tasksOf('- Vá víu những đoạn đường hỏng quanh chợ trung tâm.')).toMatchObject([
      { lead: null, confidence: 'low' },
    ]);
  });

  test.each([
    '- Thời gian từ nay tới cuối tháng này thôi.',
    '- Khởi nghiệp trong thanh niên nông thôn được khuyến khích.',
    '- Dự án đường ven biển qua ba xã phía đông.',
    '- Đột phá về chuyển đổi số.',
    '- Vá víu đoạn đường hỏng',
  ])('but not %s', (line) => {
    expect(tasksOf(line)).toEqual([]);
  });
});

test('a heading about resources among measures holds tasks', () => {
  expect(tasksOf('1. Huy động nguồn lực', '- Bố trí vốn đối ứng.')).toHaveLength(1);
});

test('who supports is read in brackets behind the work too', () => {
  expect(
    tasksOf('- Giải phóng mặt bằng (Sở Xây dựng chủ trì; UBND các xã liên quan phối hợp).'),
  ).toMatchObject([{ lead: 'Sở Xây dựng', support: ['UBND các xã liên quan'] }]);
});

test('bodies that only work together are the owners of the work before them', () => {
  expect(
    tasksOf('- Xóa xong nhà tạm trong năm 2024; Sở Nội vụ, Công an tỉnh phối hợp thực hiện.'),
  ).toMatchObject([{ title: 'Xóa xong nhà tạm trong năm 2024', lead: 'Sở Nội vụ, Công an tỉnh' }]);
});

test('why a paper is issued is no task', () => {
  const text =
    'Thực hiện Nghị quyết Đại hội nhiệm kỳ 2020 – 2025; Ban Chấp hành ban hành Nghị quyết năm 2024 như sau:';
  expect(proposalsOf(`về phương hướng, nhiệm vụ năm 2024\n${text}\nI. MỤC TIÊU`)).toEqual([]);
});

test.each([
  ['Hoàn thành bệnh viện giai đoạn 2 trong tháng 9/2024.', 'trong tháng 9/2024'],
  ['Báo cáo Ban Thường vụ hằng tháng, trước ngày 25.', 'hằng tháng, trước ngày 25'],
  [
    'Đôn đốc; định kỳ hằng quý (trước ngày 20 của tháng cuối quý) báo cáo.',
    'định kỳ hằng quý (trước ngày 20 của tháng cuối quý)',
  ],
])('“%s” is due by its whole words', (line, raw) => {
  expect(tasksOf(`- Sở Y tế ${line.toLowerCase()}`)).toMatchObject([{ period: { raw } }]);
});

describe('a long sentence', () => {
  test('stays one task', () => {
    expect(tasksOf('- Rà soát quy hoạch; bổ sung danh mục; đề xuất giải pháp.')).toHaveLength(1);
  });

  test('is parted where a clause has an owner of its own', () => {
    const tasks = tasksOf(
      '- Đầu tư thiết bị y tế; Sở Nội vụ chủ trì rà soát biên chế, hoàn thành trước 30/9.',
    );
    expect(tasks).toMatchObject([
      { quote: 'Đầu tư thiết bị y tế', lead: null, period: null },
      { quote: 'chủ trì rà soát biên chế, hoàn thành trước 30/9', lead: 'Sở Nội vụ' },
    ]);
  });

  test('is parted where two clauses have their own days', () => {
    const tasks = tasksOf(
      '- Xây dựng kế hoạch, hoàn thành trong tháng 9/2024; báo cáo kết quả trước 15/12/2024.',
    );
    expect(tasks.map(({ period }) => period?.due)).toEqual(['2024-09-30', '2024-12-14']);
  });
});

test('a row of a table is a task by its headers', () => {
  const tasks = tasksOf(
    'TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tSản phẩm',
    '1\tXây dựng đề án\tSở Nội vụ\tSở Tài chính; Sở Tư pháp\tQuý II/2024\tĐề án',
  );
  expect(tasks).toMatchObject([
    {
      title: 'Xây dựng đề án',
      lead: 'Sở Nội vụ',
      leadFrom: 'line',
      support: ['Sở Tài chính', 'Sở Tư pháp'],
      period: { due: '2024-06-30' },
      product: 'Đề án',
    },
  ]);
});
