import { expect, test } from 'vitest';

import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';

import { aSheet } from './builders.ts';

const context = { year: 2020, issued: null };

function targetsOf(sheet: RawSheet) {
  return understandSheet(sheet, context).rows.filter((row) => row.type === 'target');
}

const header = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2020'];

function groupsOf(rows: Parameters<typeof aSheet>[0]): string[] {
  return targetsOf(aSheet([header, ...rows])).map(({ name, group }) => `${name} < ${group ?? '∅'}`);
}

test('parts below a target without a value are parts of it, and not of the one before', () => {
  expect(
    groupsOf([
      ['I', 'KINH TẾ'],
      [1, 'GRDP bình quân', 'Triệu đồng', 44.1],
      [2, 'Cơ cấu kinh tế'],
      ['', '- Nông nghiệp', '%', 31.83],
      ['', '- Dịch vụ', '%', 45.69],
      [3, 'Thu ngân sách', 'Tỷ đồng', 5000],
      ['', '- Thu nội địa', 'Tỷ đồng', 4650],
    ]),
  ).toEqual([
    'GRDP bình quân < KINH TẾ',
    'Nông nghiệp < Cơ cấu kinh tế',
    'Dịch vụ < Cơ cấu kinh tế',
    'Thu ngân sách < KINH TẾ',
    'Thu nội địa < Thu ngân sách',
  ]);
});

test('targets with dashes right below a section belong to it', () => {
  expect(
    groupsOf([
      ['I', 'KINH TẾ'],
      [1, 'Thu ngân sách', 'Tỷ đồng', 5000],
      ['II', 'XÃ HỘI'],
      ['', '- Tỷ lệ hộ nghèo', '%', 4],
    ]),
  ).toEqual(['Thu ngân sách < KINH TẾ', 'Tỷ lệ hộ nghèo < XÃ HỘI']);
});

test('what a target is to fall by is negative in every column that says it', () => {
  const [target] = targetsOf(
    aSheet([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Trung ương giao', 'Tỉnh phấn đấu'],
      [1, 'Giảm số vụ phạm pháp hình sự', '%', 4, 5],
    ]),
  );
  expect(target).toMatchObject({ kind: 'change', value: -5, assigned: -4, stretch: -5 });
});

test('figures below a value make targets of what is called so, with the unit of the line above', () => {
  const sheet = aSheet([
    ['GIAO DỰ TOÁN THU NGÂN SÁCH'],
    ['', '', '', 'ĐVT: triệu đồng'],
    ['STT', 'Chỉ tiêu thu', 'Dự toán năm 2020', 'Ghi chú'],
    [1, 'Thuế ngoài quốc doanh', 12500],
    [2, 'Lệ phí trước bạ', 3400],
    [3, 'Thu tiền sử dụng đất', 20000],
    ['', 'Tổng cộng', 35900],
  ]);
  const shown = targetsOf(sheet).map(({ name, value, unit }) => [name, value, unit]);
  expect(shown).toEqual([
    ['Thuế ngoài quốc doanh', 12500, 'triệu đồng'],
    ['Lệ phí trước bạ', 3400, 'triệu đồng'],
    ['Thu tiền sử dụng đất', 20000, 'triệu đồng'],
  ]);
});
