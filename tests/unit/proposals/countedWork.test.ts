import { describe, expect, test } from 'vitest';

import { proposalsOf } from './proposing.ts';

/** Name, value and unit of each target of a line under a heading about work. */
function readingsOf(line: string) {
  return proposalsOf(`I. NHIỆM VỤ\n${line}`).flatMap((one) =>
    one.kind === 'target' ? [[one.target.name, one.target.value, one.target.unit]] : [],
  );
}

describe('work that is counted is a target', () => {
  test.each([
    ['- Hình thành 06 chuỗi liên kết.', ['Hình thành chuỗi liên kết', 6, 'chuỗi']],
    [
      '- Sửa chữa 12 nhà tình nghĩa, 20 nhà tình thương.',
      ['Sửa chữa nhà tình nghĩa', 12, 'nhà'],
      ['Nhà tình thương', 20, 'nhà'],
    ],
    ['- Tạo việc làm 250 lao động.', ['Tạo việc làm', 250, 'lao động']],
    ['- Cải tạo 30ha vườn tạp.', ['Cải tạo vườn tạp', 30, 'ha']],
    ['- Hội Nông dân xã vận động 40 căn.', ['Vận động căn', 40, 'căn']],
    [
      '- Hội xã vận động hội viên; mỗi chi hội xây dựng 01 mô hình “Tuyến đường hoa”.',
      ['Mô hình “Tuyến đường hoa” mỗi chi hội', 1, 'mô hình'],
    ],
    [
      '- Kiểm tra 03 tổ chức đảng và 05 đảng viên; giám sát 02 chi bộ.',
      ['Kiểm tra tổ chức đảng', 3, 'tổ chức đảng'],
      ['Đảng viên', 5, 'đảng viên'],
      ['Giám sát chi bộ', 2, 'chi bộ'],
    ],
  ])('%s', (line, ...readings) => {
    expect(readingsOf(line)).toEqual(readings);
  });
});

describe('a line that only states figures holds targets', () => {
  test.each([
    [
      '- Sản lượng dừa 9.200 tấn, năng suất 12,5 tấn/ha.',
      ['Sản lượng dừa', 9200, 'tấn'],
      ['Năng suất', 12.5, 'tấn/ha'],
    ],
    ['- Đàn bò 4.100 con, đàn dê 900 con.', ['Đàn bò', 4100, 'con'], ['Đàn dê', 900, 'con']],
    [
      '3. Thu, chi ngân sách: Thu trên địa bàn 2,8 tỷ đồng, chi cân đối 7,1 tỷ đồng.',
      ['Thu trên địa bàn', 2.8, 'tỷ đồng'],
      ['Chi cân đối', 7.1, 'tỷ đồng'],
    ],
  ])('%s', (line, ...readings) => {
    expect(readingsOf(line)).toEqual(readings);
  });
});

test.each([
  '- Hỗ trợ 50 hộ bị thiệt hại do hạn mặn.',
  '- Thu hồi 5 ha đất của dự án chậm tiến độ.',
  '- Kiểm tra 05 dự án chậm tiến độ.',
  '- Thành lập đoàn giám sát 05 người.',
  '- Toàn xã đã cải tạo 50 ha vườn tạp, tiếp tục chăm sóc vườn.',
  '- Xây dựng 02 nhà máy xử lý rác.',
  '- Khu công nghiệp Phú Thuận: diện tích 120 ha, vốn 500 tỷ đồng.',
  '- Giá trị hợp đồng 5 tỷ đồng trở lên phải thẩm định.',
])('numbers of running text are no targets: %s', (line) => {
  expect(readingsOf(line)).toEqual([]);
});

describe('the name of work', () => {
  test.each([
    ['- Kiểm tra việc chấp hành đối với 100% chi bộ.', 'Kiểm tra việc chấp hành đối với chi bộ'],
    ['- Tham mưu UBND huyện tổ chức kiểm tra ít nhất 40% cơ sở.', 'Tổ chức kiểm tra cơ sở'],
    ['- Đạt chỉ tiêu 100% trạm y tế có bác sĩ.', 'Tỷ lệ trạm y tế có bác sĩ'],
    ['2. Y tế: tiêm chủng mở rộng 96% trẻ em.', 'Tiêm chủng mở rộng trẻ em'],
    ['2. Văn hóa - xã hội: số hộ văn hóa đạt 96%.', 'Số hộ văn hóa'],
    ['- Bàn giao ít nhất 80% mặt bằng.', 'Bàn giao mặt bằng'],
    ['- Rà soát, cắt giảm 30% thủ tục.', 'Rà soát, cắt giảm thủ tục'],
  ])('of %s', (line, name) => {
    expect(readingsOf(line).map(([own]) => own)).toEqual([name]);
  });
});

test('a yearly change without a subject is one of what stands before', () => {
  const text = 'I. CHỈ TIÊU\n- Tỷ lệ hộ nghèo còn dưới 2%, bình quân mỗi năm giảm 0,3%.';
  const kinds = proposalsOf(text).flatMap((one) =>
    one.kind === 'target' ? [one.target.kind] : [],
  );
  expect(kinds).toEqual(['level', 'points']);
});
