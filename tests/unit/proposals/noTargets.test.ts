import { expect, test } from 'vitest';

import { proposalsOf, targetsOf } from './proposing.ts';

/** Values of the targets of lines that stand under a heading about work. */
function valuesOf(...lines: readonly string[]) {
  return proposalsOf(['I. NHIỆM VỤ', ...lines].join('\n')).flatMap((one) =>
    one.kind === 'target' ? [one.target.value] : [],
  );
}

test('grades that follow one another are no numbers to reach', () => {
  const targets = targetsOf('- Trên 40% dịch vụ công mức độ 3, 4 có hồ sơ.');
  expect(targets.map(({ target }) => [target.name, target.value])).toEqual([
    ['Tỷ lệ dịch vụ công mức độ 3, 4 có hồ sơ', 40],
  ]);
});

test.each([
  '- Thu hồi vốn của các dự án giải ngân dưới 40%.',
  '- Kiểm điểm người đứng đầu những nơi có kết quả đạt dưới 50%.',
])('a bound of what is dealt with is no goal: %s', (line) => {
  expect(valuesOf(line)).toEqual([]);
});

test('a share of costs is no goal', () => {
  expect(valuesOf('- Hỗ trợ không quá 30% chi phí mua giống.')).toEqual([]);
});

test('the new words of an amended paper are no goals', () => {
  const text = [
    'Điều 1. Sửa đổi khoản 3 Điều 2 Nghị quyết số 08/2019/NQ-HĐND như sau:',
    '“3. Tỷ lệ huy động đạt ít nhất 40%.”',
    'Điều 2. Tỷ lệ huy động đạt ít nhất 50%.',
  ].join('\n');
  expect(
    proposalsOf(text).flatMap((one) => (one.kind === 'target' ? [one.target.value] : [])),
  ).toEqual([50]);
});

test('sentences that tell how things stand hold no goals, up to one that asks', () => {
  const report = 'Thời gian qua, cấp ủy quan tâm công tác này. Tỷ lệ hộ dùng nước sạch đạt 63%.';
  expect(valuesOf(`1. ${report}`)).toEqual([]);
  expect(valuesOf(`1. ${report} Yêu cầu phấn đấu đạt 80%.`)).toEqual([80]);
});
