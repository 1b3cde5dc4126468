import { describe, expect, test } from 'vitest';

import { opensWithVerb } from '#shared/checks/opensWithVerb.ts';

import { aCompleteTask, aPlanOf2020 } from '#tests/builders/checks.ts';

import { finds, recordsOf } from './ruleTests.ts';

test.each([
  ['title', { title: ' ' }, { title: 'Rà soát' }],
  ['verb', { title: 'Nông thôn mới' }, { title: 'Xây dựng nông thôn mới' }],
  ['product', { product: null }, { product: 'Báo cáo' }],
  ['deadline', { period: null }, { period: 'Thường xuyên' }],
  ['deadline-unclear', { period: 'đang cân nhắc' }, { period: 'Quý II/2020' }],
  ['deadline-early', { period: '31/12/2019' }, { period: '06/01/2020' }],
  ['start-late', { start: '01/10/2020' }, { start: '01/7/2020' }],
] as const)('%s tells one from the other', (rule, bad, good) => {
  expect([finds(rule, bad), finds(rule, good)]).toEqual([true, false]);
});

test.each([
  'Xây dựng đề án',
  '1. Rà soát quy hoạch',
  '- Tiếp tục đẩy mạnh giải ngân',
  'Phòng, chống dịch bệnh',
  // A verb that the tables do not know, and one that they do.
  'Chỉnh trang, nâng cấp đô thị',
  'Sở Y tế xây dựng kế hoạch',
])('“%s” says what is to be done', (title) => {
  expect(opensWithVerb(title)).toBe(true);
});

test.each(['Nông thôn mới', 'Kế hoạch tổ chức lễ', 'Công tác cán bộ', 'An toàn giao thông'])(
  '“%s” does not',
  (title) => {
    expect(opensWithVerb(title)).toBe(false);
  },
);

test('who issues is asked for only where a good part of the tasks say so', () => {
  const silent = aCompleteTask({ id: 't2', code: 'NV-002', title: 'Rà soát quy hoạch' });
  const issued = aCompleteTask({ authority: 'Ban Thường vụ Tỉnh ủy' });
  expect(recordsOf('authority', [silent])).toEqual([]);
  expect(recordsOf('authority', [issued, silent])).toEqual(['t2']);
});

test('the office can ask for it all the same', () => {
  const followUp = { checks: { authority: { isOff: false } } };
  const plan = aPlanOf2020({
    followUp: {
      dueSoonDays: 7,
      staleDays: 30,
      overload: 10,
      cutOffDay: null,
      asOf: null,
      ...followUp,
    },
  });
  expect(finds('authority', {}, { plan })).toBe(true);
});

test('steps planned by quarter are a time as well', () => {
  const phases = { '2020-Q2': { planned: 'x', weight: null, done: null } };
  expect(finds('deadline', { period: null, phases })).toBe(false);
});

describe('a deadline outside the plan', () => {
  test.each([
    ['Quý II/2020', false],
    // Reports on a year come in the first months of the next.
    ['31/3/2021', false],
    ['Tháng 6/2021', true],
    ['Tháng 12/2025', true],
  ])('%s: %s', (period, isFound) => {
    const others = Array.from({ length: 20 }, (_, index) =>
      aCompleteTask({ id: `o${index}`, code: `NV-1${index}`, title: `Rà soát quy hoạch ${index}` }),
    );
    const found = recordsOf('deadline-outside', [aCompleteTask({ period }), ...others]);
    expect(found).toEqual(isFound ? ['t1'] : []);
  });

  test('lies inside when the title names its year', () => {
    const plan = aPlanOf2020({ title: 'Chương trình giai đoạn 2020 - 2025' });
    expect(finds('deadline-outside', { period: 'Tháng 12/2025' }, { plan })).toBe(false);
  });

  test('lies inside when a good part of the plan does', () => {
    expect(finds('deadline-outside', { period: 'Tháng 12/2025' })).toBe(false);
  });
});
