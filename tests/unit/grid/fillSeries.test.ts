import { expect, test } from 'vitest';

import { continueSeries } from '#renderer/grid/fill/fillSeries.ts';

test.each<[source: string[], next: string[]]>([
  [['Quý III/2020'], ['Quý IV/2020', 'Quý I/2021']],
  [['Trước quý 4 năm 2020'], ['Trước quý 1 năm 2021']],
  [
    ['Quý I/2020', 'Quý III/2020'],
    ['Quý I/2021', 'Quý III/2021'],
  ],
  [['Tháng 11/2020'], ['Tháng 12/2020', 'Tháng 1/2021']],
  [['tháng 09 năm 2020'], ['tháng 10 năm 2020', 'tháng 11 năm 2020']],
  [['28/2/2020'], ['29/2/2020', '1/3/2020']],
  [['Trước 01/07/2020', 'Trước 08/07/2020'], ['Trước 15/07/2020']],
  [
    ['1', '3'],
    ['5', '7'],
  ],
  [
    ['1,5', '2,0'],
    ['2,5', '3,0'],
  ],
  [['Đợt 1', 'Đợt 2'], ['Đợt 3']],
  [
    ['08', '09'],
    ['10', '11'],
  ],
  [['Nghị quyết số 02'], ['Nghị quyết số 02']],
  [
    ['Sở Nội vụ', 'Sở Tài chính'],
    ['Sở Nội vụ', 'Sở Tài chính', 'Sở Nội vụ'],
  ],
  [
    ['1', 'hai'],
    ['1', 'hai'],
  ],
  [['31/2/2020'], ['31/2/2020']],
  [[''], ['']],
])('%j goes on with %j', (source, next) => {
  const series = continueSeries(source);

  expect(next.map((_, place) => series(place))).toEqual(next);
});
