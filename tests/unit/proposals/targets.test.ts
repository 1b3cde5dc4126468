import { describe, expect, test } from 'vitest';

import { proposalsOf, targetsOf } from './proposing.ts';

/** Name, value, upper end, unit, kind and direction of each target. */
function readingsOf(line: string) {
  return targetsOf(`- ${line}`).map(({ target }) => [
    target.name,
    target.upper === null ? target.value : [target.value, target.upper],
    target.unit,
    target.kind,
    target.direction,
  ]);
}

describe('one target', () => {
  test.each([
    ['Tỷ lệ đô thị hóa đạt ít nhất 32%.', ['Tỷ lệ đô thị hóa', 32, '%', 'level', 'at-least']],
    ['Giảm tỷ lệ hộ nghèo xuống dưới 1,5%.', ['Tỷ lệ hộ nghèo', 1.5, '%', 'level', 'at-most']],
    [
      'Tỷ lệ học sinh bỏ học không vượt quá 0,5%.',
      ['Tỷ lệ học sinh bỏ học', 0.5, '%', 'level', 'at-most'],
    ],
    [
      'An Hòa là trung tâm sáng tạo của vùng, quy mô kinh tế số đạt trên 50% GRDP.',
      ['Quy mô kinh tế số', 50, '%', 'level', 'at-least'],
    ],
    [
      'Trở thành tỉnh khá; thu nhập bình quân đầu người đạt 90 triệu đồng.',
      ['Thu nhập bình quân đầu người', 90, 'triệu đồng', 'level', 'at-least'],
    ],
    ['Đón 120.000 lượt khách.', ['Lượt khách', 120000, 'lượt', 'level', 'at-least']],
    [
      'Vận động mỗi xã có ít nhất 02 hộ làm du lịch.',
      ['Hộ làm du lịch mỗi xã', 2, 'hộ', 'level', 'at-least'],
    ],
    ['Tỷ lệ lấp đầy đạt 60-70%.', ['Tỷ lệ lấp đầy', [60, 70], '%', 'level', 'range']],
    [
      'Tốc độ tăng trưởng GRDP từ 7,5% trở lên;',
      ['Tốc độ tăng trưởng GRDP', 7.5, '%', 'level', 'at-least'],
    ],
    [
      'Tỷ lệ hộ nghèo giảm bình quân từ 1 - 1,5%/năm.',
      ['Tỷ lệ hộ nghèo', [-1, -1.5], '%/năm', 'points', 'range'],
    ],
    ['Giá trị xuất khẩu tăng 10%/năm.', ['Giá trị xuất khẩu', 10, '%/năm', 'change', 'at-least']],
    [
      'Thu ngân sách trên địa bàn đạt 12.500,5 tỷ đồng.',
      ['Thu ngân sách trên địa bàn', 12500.5, 'tỷ đồng', 'level', 'at-least'],
    ],
    ['Trồng mới 350 ha rừng.', ['Trồng mới rừng', 350, 'ha', 'level', 'at-least']],
    [
      '100% chất thải y tế được xử lý.',
      ['Tỷ lệ chất thải y tế được xử lý', 100, '%', 'level', 'at-least'],
    ],
    [
      'Duy trì tỷ lệ che phủ rừng ở mức 55,4%.',
      ['Tỷ lệ che phủ rừng', 55.4, '%', 'level', 'equal'],
    ],
    ['Công suất bổ sung khoảng 2.989,5 MW.', ['Công suất bổ sung', 2989.5, 'MW', 'level', null]],
    [
      'Thời gian xử lý sự cố không quá 24 giờ.',
      ['Thời gian xử lý sự cố', 24, 'giờ', 'level', 'at-most'],
    ],
    [
      'Tăng tỷ lệ cán bộ có trình độ đại học từ 82% lên 98%.',
      ['Tỷ lệ cán bộ có trình độ đại học', 98, '%', 'level', 'at-least'],
    ],
    [
      'Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản đạt 75%.',
      ['Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản', 75, '%', 'level', 'at-least'],
    ],
    [
      'GRDP đạt 75 triệu đồng/người (gấp 1,5 lần năm 2020).',
      ['GRDP', 75, 'triệu đồng/người', 'level', 'at-least'],
    ],
    [
      '19/19 xã đạt chuẩn nông thôn mới.',
      ['Xã đạt chuẩn nông thôn mới', 19, 'xã', 'level', 'at-least'],
    ],
    ['Giảm tỷ suất sinh mỗi năm 0,3‰.', ['Tỷ suất sinh', -0.3, '‰', 'points', 'at-most']],
    [
      'Giảm tai nạn giao thông đạt 5% trở lên.',
      ['Tai nạn giao thông', -5, '%', 'change', 'at-most'],
    ],
    ['Toàn tỉnh có 80% số xã đạt chuẩn.', ['Tỷ lệ số xã đạt chuẩn', 80, '%', 'level', 'at-least']],
    [
      'Hình thành 02 vùng an toàn dịch bệnh.',
      ['Hình thành vùng an toàn dịch bệnh', 2, 'vùng', 'level', 'at-least'],
    ],
    ['Giá trị tăng thêm tăng 11%.', ['Giá trị tăng thêm', 11, '%', 'change', 'at-least']],
    ['Giảm ít nhất 250 hộ cận nghèo.', ['Hộ cận nghèo', -250, 'hộ', 'change', 'at-most']],
    ['Không để quá 5% hồ sơ trễ hạn.', ['Tỷ lệ hồ sơ trễ hạn', 5, '%', 'level', 'at-most']],
    ['Công nhận: ≥ 12 xã văn hóa.', ['Công nhận xã văn hóa', 12, 'xã', 'level', 'at-least']],
    [
      'Tập trung xây dựng và công nhận: ≥ 12 xã văn hóa.',
      ['Xã văn hóa', 12, 'xã', 'level', 'at-least'],
    ],
    [
      'Các xã đều đạt trên 15 tiêu chí.',
      ['Số tiêu chí mỗi xã', 15, 'tiêu chí', 'level', 'at-least'],
    ],
    ['Mỗi xã có ít nhất 02 tổ tự quản.', ['Tổ tự quản mỗi xã', 2, 'tổ', 'level', 'at-least']],
    [
      'Tăng cường thu hồi nợ, phấn đấu đến ngày 31/01/2025 giải ngân đạt 95%.',
      ['Giải ngân', 95, '%', 'level', 'at-least'],
    ],
    [
      'Tổng mức bán lẻ hàng hóa đạt 2.400 tỷ đồng.',
      ['Tổng mức bán lẻ hàng hóa', 2400, 'tỷ đồng', 'level', 'at-least'],
    ],
    [
      '95% thôn, bản có từ 1 đến 2 km đường bê tông.',
      ['Tỷ lệ thôn, bản có từ 1 đến 2 km đường bê tông', 95, '%', 'level', 'at-least'],
    ],
    [
      'Phấn đấu huyện đạt chuẩn nông thôn mới.',
      ['Phấn đấu huyện đạt chuẩn nông thôn mới', null, null, 'milestone', null],
    ],
  ])('of %s', (line, reading) => {
    expect(readingsOf(line)).toEqual([reading]);
  });
});

test('the words keep their place, and what they are measured against', () => {
  const line = '- Kéo giảm 15% số vụ bạo lực học đường so với năm 2023.';
  const [target] = targetsOf(line);
  expect(target).toMatchObject({
    kind: 'target',
    clause: 'c2',
    quote: 'Kéo giảm 15% số vụ bạo lực học đường so với năm 2023',
    start: 2,
    target: {
      kind: 'change',
      value: -15,
      direction: 'at-most',
      baselineYear: 2023,
      due: '2025-12-31',
    },
  });
});

test.each([
  ['Đến hết quý II/2025, tỷ lệ số hóa đạt 80%.', '2025-06-30'],
  ['Trước ngày 30/9/2024, 100% xã có kế hoạch.', '2024-09-29'],
  ['Đến tháng 6 năm 2024 giải ngân đạt 50%.', '2024-06-30'],
  ['Tăng từ 18% năm 2020 lên 25%.', '2025-12-31'],
])('the day of %s', (line, due) => {
  expect(targetsOf(`- ${line}`).map(({ target }) => target.due)).toEqual([due]);
});

test('words without a subject go on with what stands before', () => {
  const line = 'Tổng thu ngân sách đạt 820 tỷ đồng, bằng 105% dự toán; tổng chi đạt 900 tỷ đồng.';
  expect(readingsOf(line).map(([name, value]) => [name, value])).toEqual([
    ['Tổng thu ngân sách', 820],
    ['Tổng thu ngân sách', 105],
    ['Tổng chi', 900],
  ]);
});

describe('several targets', () => {
  test('one after another in a list', () => {
    const line =
      'Cơ cấu kinh tế: nông, lâm nghiệp 21%; công nghiệp - xây dựng 38,5%; dịch vụ 40,5%.';
    expect(readingsOf(line).map(([name, value]) => [name, value])).toEqual([
      ['Cơ cấu kinh tế: Nông, lâm nghiệp', 21],
      ['Cơ cấu kinh tế: Công nghiệp - xây dựng', 38.5],
      ['Cơ cấu kinh tế: Dịch vụ', 40.5],
    ]);
  });

  test('what stands before a structure is none of its parts', () => {
    const line =
      'Tốc độ tăng trưởng đạt 8%; cơ cấu kinh tế nông nghiệp chiếm 30%, dịch vụ chiếm 70%.';
    expect(readingsOf(line).map(([name, value]) => [name, value])).toEqual([
      ['Tốc độ tăng trưởng', 8],
      ['Cơ cấu kinh tế: Nông nghiệp', 30],
      ['Cơ cấu kinh tế: Dịch vụ', 70],
    ]);
  });

  test.each([
    ['Hình thành mới 05 Khu công nghiệp, nâng tổng số lên 12 KCN.', [5, 12]],
    ['Tỷ lệ lao động qua đào tạo đạt 68%, trong đó có bằng cấp đạt 28%.', [68, 28]],
    ['Sử dụng nước sạch đạt trên 95% (trong đó, đô thị đạt trên 99%).', [95, 99]],
    ['100% chất thải y tế và 92% chất thải rắn được xử lý.', [100, 92]],
    ['Có 9,5 bác sĩ và 29 giường bệnh trên 1 vạn dân.', [9.5, 29]],
    ['100% xã đạt 4 tiêu chí cứng.', [100]],
  ])('in %s', (line, values) => {
    expect(readingsOf(line).map(([, value]) => value)).toEqual(values);
  });
});

describe('two values of one target', () => {
  test.each([
    ['Thu nội địa: Trung ương giao 9.870 tỷ đồng, tỉnh phấn đấu đạt 10.300 tỷ đồng.', 9870, 10300],
    [
      'Tổng chi 10.160,896 tỷ đồng; chỉ tiêu địa phương phấn đấu 10.312,096 tỷ đồng.',
      10160.896,
      10312.096,
    ],
    ['Thu ngân sách đạt 8.500 tỷ đồng (Trung ương giao 7.900 tỷ đồng).', 7900, 8500],
  ])('of %s', (line, assigned, stretch) => {
    expect(targetsOf(`- ${line}`)).toMatchObject([
      { target: { value: stretch, assigned, stretch } },
    ]);
  });
});

describe('a number that is nothing to reach', () => {
  test.each([
    ['a report', 'Đã có 86 xã đạt chuẩn nông thôn mới.'],
    ['a document', 'Thực hiện Nghị quyết số 35-NQ/TU ngày 29/12/2025.'],
    ['a congress', 'Hoàn thành mục tiêu Đại hội lần thứ 13, nhiệm kỳ 2020 - 2025.'],
    ['a project', 'Khởi công cầu Rạch Miễu 2 và đường vành đai 3.'],
    ['a programme', 'Thực hiện 3 khâu đột phá, 5 nhiệm vụ trọng tâm.'],
    ['a cost', 'Tổng mức đầu tư 120 tỷ đồng.'],
    ['a detail in brackets', 'Đưa vào vận hành các dự án (gồm 166 dự án; 02 nhà máy).'],
  ])('%s', (_, line) => {
    expect(targetsOf(`- ${line}`)).toEqual([]);
  });

  test('under a heading that reports', () => {
    expect(proposalsOf('I. KẾT QUẢ ĐẠT ĐƯỢC\n- Tỷ lệ hộ nghèo còn 4%.')).toEqual([]);
  });
});

test('what a paper tells before its first point is nothing to reach', () => {
  const text = 'Các hồ chứa còn dưới 40% dung tích. Chủ tịch tỉnh giao như sau:\n1. Rà soát hồ.';
  expect(proposalsOf(text).filter((one) => one.kind === 'target')).toEqual([]);
});

test('how often work is done is nothing to reach', () => {
  const text = 'I. NHIỆM VỤ\n- Các chi bộ mỗi năm kiểm tra ít nhất 01 lần.';
  expect(proposalsOf(text).filter((one) => one.kind === 'target')).toEqual([]);
});

test('among tasks only what the words call a goal is a target', () => {
  const text = 'I. NHIỆM VỤ\n- Đầu tư 05 trạm bơm.\n- Giải ngân vốn đầu tư công đạt trên 95%.';
  const targets = proposalsOf(text).filter((one) => one.kind === 'target');
  expect(targets.map(({ target }) => target.value)).toEqual([95]);
});

test('a row of a table is a target by its headers', () => {
  const targets = targetsOf(
    'TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch 2024',
    '1\tTỷ lệ hộ nghèo\t%\tDưới 1,5',
    '2\tSản lượng lương thực\ttấn\t62.000',
  );
  expect(
    targets.map(({ target }) => [
      target.name,
      target.value,
      target.unit,
      target.direction,
      target.due,
    ]),
  ).toEqual([
    ['Tỷ lệ hộ nghèo', 1.5, '%', 'at-most', '2024-12-31'],
    ['Sản lượng lương thực', 62000, 'tấn', 'at-least', '2024-12-31'],
  ]);
});

test.each(['KH 2024', 'Mục tiêu đến năm 2024', 'Đến năm 2024'])(
  'the column “%s” holds what is to be reached',
  (header) => {
    const targets = targetsOf(
      `TT\tTên chỉ tiêu\tĐVT\tTH 2023\t${header}`,
      '1\tTỷ lệ hộ nghèo\t%\t3,4\t< 2,5',
    );
    expect(targets).toMatchObject([{ target: { value: 2.5, direction: 'at-most', unit: '%' } }]);
  },
);

describe('several targets of one sentence', () => {
  test.each([
    [
      'Đạt 15,2 bác sỹ và 44 giường bệnh/1 vạn dân.',
      ['Bác sỹ/1 vạn dân', 15.2, 'bác sỹ/1 vạn dân', 'level', 'at-least'],
      ['Giường bệnh/1 vạn dân', 44, 'giường bệnh/1 vạn dân', 'level', 'at-least'],
    ],
    [
      'Có 12 bác sĩ, 35 giường bệnh/10.000 dân.',
      ['Bác sĩ/10.000 dân', 12, 'bác sĩ/10.000 dân', 'level', 'at-least'],
      ['Giường bệnh/10.000 dân', 35, 'giường bệnh/10.000 dân', 'level', 'at-least'],
    ],
    [
      'Có 20 thôn kiểu mẫu, 14 bác sĩ/1 vạn dân.',
      ['Thôn kiểu mẫu', 20, 'thôn', 'level', 'at-least'],
      ['Bác sĩ/1 vạn dân', 14, 'bác sĩ/1 vạn dân', 'level', 'at-least'],
    ],
    [
      'Có 5 xã và 3 phường đạt chuẩn.',
      ['Xã', 5, 'xã', 'level', 'at-least'],
      ['Phường đạt chuẩn', 3, 'phường', 'level', 'at-least'],
    ],
    [
      'Tỷ lệ hộ nghèo giảm bình quân 1-1,5%/năm, riêng vùng miền núi giảm 2-3%.',
      ['Tỷ lệ hộ nghèo', [-1, -1.5], '%/năm', 'points', 'range'],
      ['Tỷ lệ hộ nghèo vùng miền núi', [-2, -3], '%', 'points', 'range'],
    ],
    [
      'Tỷ lệ lao động qua đào tạo đạt 70%. Riêng khu vực nông thôn đạt 55%.',
      ['Tỷ lệ lao động qua đào tạo', 70, '%', 'level', 'at-least'],
      ['Tỷ lệ lao động qua đào tạo khu vực nông thôn', 55, '%', 'level', 'at-least'],
    ],
    [
      'Thu ngân sách đạt 5.000 tỷ đồng, riêng thu nội địa đạt 4.200 tỷ đồng.',
      ['Thu ngân sách', 5000, 'tỷ đồng', 'level', 'at-least'],
      ['Thu nội địa', 4200, 'tỷ đồng', 'level', 'at-least'],
    ],
    [
      'Xây dựng 248 trường nội trú, khởi công 100% trước ngày khai giảng năm học 2026-2027.',
      ['Xây dựng trường nội trú', 248, 'trường', 'level', 'at-least'],
      ['Khởi công xây dựng trường nội trú', 100, '%', 'level', 'at-least'],
    ],
  ])('%s', (line, ...readings) => {
    expect(readingsOf(line)).toEqual(readings);
  });
});

test.each([
  ['Khởi công 100% trường học trước ngày 05/9/2024.', 'Khởi công trường học', '2024-09-04'],
  ['Giải ngân 95% chậm nhất trong quý IV/2024.', 'Giải ngân', '2024-12-31'],
  ['Hoàn thành 100% hồ sơ trước 30/6/2025.', 'Hoàn thành hồ sơ', '2025-06-29'],
  ['Hoàn thành 100% hồ sơ trước tháng 6 năm 2025.', 'Hoàn thành hồ sơ', '2025-05-31'],
])('by when belongs to no name: %s', (line, name, due) => {
  expect(targetsOf(`- ${line}`).map(({ target }) => [target.name, target.due])).toEqual([
    [name, due],
  ]);
});

test.each([
  ['90% trẻ em được khám sàng lọc trước 6 tuổi.', 'Tỷ lệ trẻ em được khám sàng lọc trước 6 tuổi'],
  ['Trả lời 85% phản ánh trước 48 giờ.', 'Trả lời phản ánh trước 48 giờ'],
])('an age or a time limit belongs to the name: %s', (line, name) => {
  expect(targetsOf(`- ${line}`).map(({ target }) => target.name)).toEqual([name]);
});
