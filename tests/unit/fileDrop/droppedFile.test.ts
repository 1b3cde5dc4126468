import { expect, test } from 'vitest';

import { decideDrop, kindOfType } from '#renderer/fileDrop/droppedFile.ts';

const inPlan = { hasPlan: true, expectsReturns: false, expectsTables: false, hasPaths: true };
const whileImporting = { ...inPlan, expectsTables: true };
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
  ['Phụ lục.xlsx', inPlan, 'table'],
  ['Phụ lục.xls', inPlan, 'table'],
  ['Phụ lục.ods', inPlan, 'table'],
  ['Phụ lục.xlsb', inPlan, 'table'],
  ['Phụ lục.CSV', inPlan, 'table'],
  ['Phụ lục.docx', whileImporting, 'table'],
  ['Kế hoạch.dauviec', whileImporting, 'workbook'],
  ['Nghị quyết.pdf', whileImporting, 'resolution'],
] as const)('%s dropped where %j is taken as a %s', (file, around, kind) => {
  expect(decideDrop([file], around)).toEqual({ does: 'open', kind });
});

test('tables are taken several at a time, one after another', () => {
  const kind = 'table';
  expect(decideDrop(['một.xlsx', 'hai.xls'], inPlan)).toEqual({ does: 'open', kind });
  expect(decideDrop(['một.csv', 'hai.docx'], whileImporting)).toEqual({ does: 'open', kind });
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
  ['noPath', ['So-Y-te.xlsx'], { ...inPlan, expectsReturns: true, hasPaths: false }],
] as const)('the reason is “%s” for %j where %j', (why, files, around) => {
  expect(decideDrop(files, around)).toMatchObject({ does: 'nothing', why, file: files[0] });
});

test.each([
  ['', 'workbook'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'resolution'],
  ['text/plain', 'resolution'],
  ['application/pdf', 'resolution'],
  ['text/html', 'resolution'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'table'],
  ['application/vnd.ms-excel', 'table'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'table'],
  ['text/csv', 'table'],
] as const)('a file of the type “%s” over the window seems to be a %s', (type, kind) => {
  expect(kindOfType(type)).toBe(kind);
});
