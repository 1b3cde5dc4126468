import { expect, test } from 'vitest';

import { decideDrop, kindOfType } from '#renderer/fileDrop/droppedFile.ts';

const inPlan = { hasPlan: true, expectsReturns: false, hasPaths: true };
const atStart = { ...inPlan, hasPlan: false };

test.each([
  ['Kế hoạch.dauviec', atStart, 'workbook'],
  ['Kế hoạch.DAUVIEC', inPlan, 'workbook'],
  ['Nghị quyết.docx', inPlan, 'resolution'],
  ['Nghị quyết.txt', inPlan, 'resolution'],
  ['Nghị quyết.PDF', inPlan, 'resolution'],
  ['Nghị quyết.html', inPlan, 'resolution'],
  ['Nghị quyết.htm', inPlan, 'resolution'],
  ['Nghị quyết.doc', inPlan, 'resolution'],
  ['Phụ lục.xlsx', inPlan, 'spreadsheet'],
  ['Phụ lục.xls', inPlan, 'spreadsheet'],
] as const)('%s dropped where %j is taken as a %s', (file, around, kind) => {
  expect(decideDrop([file], around)).toEqual({ does: 'open', kind });
});

test('tables are taken several at a time, one after another', () => {
  const kind = 'spreadsheet';
  expect(decideDrop(['một.xlsx', 'hai.xls'], inPlan)).toEqual({ does: 'open', kind });
});

test('where returned files are expected, tables and documents are such files', () => {
  const around = { ...inPlan, expectsReturns: true };
  expect(decideDrop(['một.xlsx', 'hai.xls', 'ba.docx'], around)).toEqual({ does: 'receive' });
  expect(decideDrop(['khác.dauviec'], around)).toEqual({ does: 'open', kind: 'workbook' });
});

test.each([
  ['needsPlan', ['Nghị quyết.docx'], atStart],
  ['foreign', ['ảnh.png'], inPlan],
  ['foreign', ['dauviec'], inPlan],
  ['several', ['một.dauviec', 'hai.dauviec'], inPlan],
  ['several', ['một.xlsx', 'hai.docx'], inPlan],
  ['foreign', ['cách đọc.json'], inPlan],
  ['noPath', ['một.dauviec'], { ...inPlan, hasPaths: false }],
  ['noPath', ['So-Y-te.xlsx'], { hasPlan: true, expectsReturns: true, hasPaths: false }],
] as const)('the reason is “%s” for %j where %j', (why, files, around) => {
  expect(decideDrop(files, around)).toMatchObject({ does: 'nothing', why, file: files[0] });
});

test.each([
  ['', 'workbook'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'resolution'],
  ['text/plain', 'resolution'],
  ['application/pdf', 'resolution'],
  ['text/html', 'resolution'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'spreadsheet'],
  ['application/vnd.ms-excel', 'spreadsheet'],
] as const)('a file of the type “%s” over the window seems to be a %s', (type, kind) => {
  expect(kindOfType(type)).toBe(kind);
});
