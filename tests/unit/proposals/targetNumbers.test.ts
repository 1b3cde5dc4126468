import { expect, test } from 'vitest';

import { proposalsOf, targetsOf } from './proposing.ts';

/** Name, value and unit of each target of a line about goals. */
function readingsOf(line: string) {
  return targetsOf(`- ${line}`).map(({ target }) => [target.name, target.value, target.unit]);
}

test.each([
  ['Công suất điện mặt trời đạt 1.250MW.', ['Công suất điện mặt trời', 1250, 'MW']],
  ['Trồng mới 300ha rừng ngập mặn.', ['Trồng mới rừng ngập mặn', 300, 'ha']],
  ['Diện tích nhà kính đạt 25.000m2.', ['Diện tích nhà kính', 25000, 'm2']],
  ['Chiều dài kè đạt 3,5km.', ['Chiều dài kè', 3.5, 'km']],
  ['Chiều cao thanh niên đạt 168 cm.', ['Chiều cao thanh niên', 168, 'cm']],
])('a unit may stand at its number: %s', (line, reading) => {
  expect(readingsOf(line)).toEqual([reading]);
});

test('a number at its unit does not stay in the next name', () => {
  expect(readingsOf('Bê tông hóa 05 tuyến, dài 2,4km, vốn xã hội hóa đạt 30%.')).toEqual([
    ['Bê tông hóa tuyến', 5, 'tuyến'],
    ['Dài', 2.4, 'km'],
    ['Vốn xã hội hóa', 30, '%'],
  ]);
});

test.each([
  ['Kết nạp 45 đồng chí.', ['Kết nạp đồng chí', 45, 'đồng chí']],
  ['Bồi dưỡng 60 đồng chí cấp ủy viên.', ['Bồi dưỡng cấp ủy viên', 60, 'đồng chí']],
  ['Lắp đặt 500 đồng hồ nước.', ['Lắp đặt đồng hồ nước', 500, 'đồng hồ']],
  ['Thu phí đạt 500 đồng/m3.', ['Thu phí', 500, 'đồng/m3']],
  ['Mỗi chi bộ có ít nhất 04 kỳ sinh hoạt mẫu.', ['Kỳ sinh hoạt mẫu mỗi chi bộ', 4, 'kỳ']],
])('not every “đồng” is money: %s', (line, reading) => {
  expect(readingsOf(line)).toEqual([reading]);
});

test.each(['nhà nước', 'doanh nghiệp nhà nước', 'vốn ngân sách nhà nước'])(
  'what “%s” reaches was not reached before',
  (words) => {
    const text = `I. NHIỆM VỤ\n- Tỷ lệ hồ sơ của ${words} đạt 90%.`;
    const targets = proposalsOf(text).filter((one) => one.kind === 'target');
    expect(targets).toMatchObject([{ target: { value: 90, unit: '%' } }]);
  },
);

test.each([
  ['Phòng, chống hiệu quả dịch Covid-19.', []],
  ['Tiêm vắc xin Covid-19 cho 92% người dân.', [92]],
])('a number behind a hyphen belongs to a name: %s', (line, values) => {
  expect(readingsOf(line).map(([, value]) => value)).toEqual(values);
});
