import { expect, test } from 'vitest';

import type { RawSheet, RawValue } from '#shared/spreadsheet/rawWorkbook.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';

import { aSheet } from './builders.ts';

function inspect(sheet: RawSheet) {
  return understandSheet(sheet, { year: 2020, issued: null });
}

/** What the table is of, and what each column was taken for. */
function meaningOf(...rows: readonly (readonly RawValue[])[]): readonly (string | null)[] {
  const { kind, columns } = inspect(aSheet(rows));
  return [kind, ...Object.values(columns).map(({ field }) => field)];
}

test('a title that is not merged is no row of the header', () => {
  const sheet = aSheet([
    ['Tổng hợp công việc theo quý'],
    ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời hạn', 'Kết quả dự kiến'],
    ['1', 'Kế hoạch đầu tư công', 'Sở Kế hoạch và Đầu tư', 'Quý I', 'Quyết định'],
  ]);
  expect(inspect(sheet).headerRows).toEqual([2]);
});
