import { expect, test } from 'vitest';

import { findHeader } from '#shared/spreadsheet/findHeader.ts';
import { readOwnerPhrase } from '#shared/spreadsheet/ownerPhrases.ts';

import { aSheet } from './builders.ts';

test.each([
  ['Cơ quan được giao phối hợp', 'support'],
  ['Các phòng, ban liên quan', 'support'],
  ['Đơn vị xử lý chính', 'lead'],
  ['Phòng, ban phụ trách', 'lead'],
  ['Đơn vị chịu trách nhiệm chính', 'lead'],
  ['Đơn vị xử lý', 'work'],
  ['Đơn vị được phân công', 'work'],
  ['Đơn vị nhận việc', 'work'],
  ['Ngành theo dõi', 'work'],
  ['Đơn vị tính', null],
  ['Cơ quan ban hành', null],
  ['Số thực hiện', null],
  ['Phòng chống dịch', null],
  ['Đơn vị', null],
])('"%s" names a body that does: %s', (header, duty) => {
  expect(readOwnerPhrase(header)).toBe(duty);
});

function fieldsOf(...headers: string[]): readonly (string | null)[] {
  return findHeader(aSheet([headers]))?.columns.map(({ field }) => field) ?? [];
}

test('a header that names some body and its duty is that of owners', () => {
  expect(
    fieldsOf('STT', 'Nhiệm vụ', 'Cơ quan được giao chủ trì', 'Cơ quan được giao phối hợp', 'Hạn'),
  ).toEqual(['number', 'title', 'lead', 'support', 'period']);
  expect(fieldsOf('STT', 'Nhiệm vụ', 'Đơn vị xử lý (chính)', 'Hạn')).toEqual([
    ...['number', 'title', 'lead', 'period'],
  ]);
  expect(fieldsOf('STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Ngành theo dõi')).toEqual([
    ...['number', 'name', 'unit', 'value', 'lead'],
  ]);
});

test.each(['Phòng chuyên môn', 'Giao cho', 'Chủ đầu tư'])('"%s" leads', (header) => {
  expect(fieldsOf('TT', 'Tên dự án', header, 'Thời hạn')[2]).toBe('lead');
});
