import { expect, test } from 'vitest';

import { suggestPeriods } from '#shared/periods/suggestPeriods.ts';

const plan = { year: 2026, issued: '2026-03-10' };

test.each([
  ['31/6/2026', ['30/6/2026']],
  ['30/2', []],
  ['30/4/2026 - 31/6/2026', ['30/4/2026 - 30/6/2026']],
  ['29/2/2027', ['28/2/2027']],
  ['Trước ngày 31 tháng 11 năm 2026', ['Trước ngày 30 tháng 11 năm 2026']],
  ['06/30/2026', ['30/06/2026']],
  ['15/13/2026', ['15/12/2026', '15/3/2026']],
  ['15/51/2026', ['15/5/2026']],
  ['51/6/2026', ['15/6/2026', '5/6/2026', '1/6/2026']],
  ['30/62026', ['30/6/2026']],
  ['30062026', ['30/06/2026']],
  ['30/6/206', ['30/6/2026']],
  ['30/6/20266', ['30/6/2026']],
])('a mistyped day in “%s” is put right', (text, suggestions) => {
  expect(suggestPeriods(text, plan)).toEqual(suggestions);
});

test.each([
  ['Quý V/2026', ['Quý IV/2026', 'Quý III/2026']],
  ['Quý 5', ['Quý 4']],
  ['Tháng 13/2026', ['Tháng 12/2026', 'Tháng 3/2026']],
  ['Thường xuyn', ['Thường xuyên']],
  ['Hằg quý', ['Hằng quý']],
])('“%s” is near a period that there is', (text, suggestions) => {
  expect(suggestPeriods(text, plan)).toEqual(suggestions);
});

test('a day before the resolution was issued may be meant in another year', () => {
  expect(suggestPeriods('15/5/2025', plan)).toEqual(['15/5/2026']);
  expect(suggestPeriods('15/1', plan)).toEqual(['15/1/2027']);
  expect(suggestPeriods('Quý I', { year: 2026, issued: '2026-04-02' })).toEqual(['Quý I/2027']);
});

test.each(['Quý II/2026', 'Thường xuyên', 'Khi có yêu cầu', 'Sở Tài chính', '', 'x'])(
  'nothing is suggested for “%s”',
  (text) => {
    expect(suggestPeriods(text, plan)).toEqual([]);
  },
);
