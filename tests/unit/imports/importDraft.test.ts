import { expect, test } from 'vitest';

import {
  withAnswers,
  withColumn,
  withEncoding,
  withoutAnswer,
  withRows,
  withTakenSheet,
} from '#renderer/imports/importDraft.ts';
import type { ImportDraft, RowChoice } from '#renderer/imports/importDraft.ts';
import type { Answer } from '#shared/imports/answer.ts';
import type { SheetMapping } from '#shared/imports/mapping.ts';

const nothingSaid: ImportDraft = {
  mapping: { sheets: {} },
  answers: [],
  sheets: null,
  way: { kind: 'append', after: null },
};

const sheet = {
  name: 'Phụ lục',
  headerRows: [3, 4],
  columns: [
    { letters: 'A', field: 'number' },
    { letters: 'B', field: 'title' },
    { letters: 'C', field: 'lead' },
    { letters: 'D', field: 'support' },
    { letters: 'E', field: 'left-out' },
    { letters: 'F', field: null },
  ],
};

const sheetOf = (draft: ImportDraft): SheetMapping | undefined => draft.mapping.sheets['Phụ lục'];

test.each([
  ['two columns that were mixed up change places', 'C', 'support', { C: 'support', D: 'lead' }],
  [
    'the column that loses its meaning is kept as it is written',
    'F',
    'lead',
    { F: 'lead', C: null },
  ],
  ['nothing is left out because of another column', 'E', 'title', { E: 'title', B: null }],
  ['a meaning that no column has takes none away', 'F', 'note', { F: 'note' }],
  ['several columns can be left out', 'F', 'left-out', { F: 'left-out' }],
  ['several columns can be the own ones of the user', 'C', null, { C: null }],
] as const)('%s', (_, letters, field, columns) => {
  expect(sheetOf(withColumn(nothingSaid, sheet, letters, field))).toEqual({ columns });
});

test.each<[string, RowChoice, number, number, SheetMapping]>([
  ['the table begins with one row', 'start', 6, 6, { headerRows: [6], rows: {} }],
  ['a row is part of the header as well', 'header', 5, 5, { headerRows: [3, 4, 5], rows: {} }],
  ['a row of the header is none', 'task', 4, 4, { headerRows: [3], rows: { 4: 'task' } }],
  ['rows are skipped', 'skipped', 7, 8, { rows: { 7: 'skipped', 8: 'skipped' } }],
  ['rows are understood by themselves again', 'again', 7, 8, { rows: {} }],
])('%s', (_, choice, first, last, said) => {
  expect(sheetOf(withRows(nothingSaid, sheet, { first, last }, choice))).toEqual(said);
});

test('what was said of other rows and columns stays', () => {
  const before = withColumn(nothingSaid, sheet, 'F', 'note');
  const skipped = withRows(before, sheet, { first: 7, last: 9 }, 'skipped');
  expect(sheetOf(withRows(skipped, sheet, { first: 8, last: 8 }, 'again'))).toEqual({
    columns: { F: 'note' },
    rows: { 7: 'skipped', 9: 'skipped' },
  });
});

test('letting the header be found again forgets the rows that were named for it', () => {
  const moved = withRows(nothingSaid, sheet, { first: 6, last: 6 }, 'start');
  const again = withRows(moved, { ...sheet, headerRows: [6] }, { first: 6, last: 6 }, 'again');
  expect(sheetOf(again)).toEqual({ rows: {} });
});

test('the encoding is told from the text again', () => {
  const vni = withEncoding(nothingSaid, 'vni');
  expect(vni.mapping).toEqual({ sheets: {}, encoding: 'vni' });
  expect(withEncoding(vni, null).mapping).toEqual({ sheets: {} });
});

test('a later answer takes the place of the one before, and can be taken back', () => {
  const keep: Answer = { code: 'period-unclear', value: '31/6', choice: { do: 'keep' } };
  const mend: Answer = { ...keep, choice: { do: 'replace', with: '30/6' } };
  const other: Answer = { ...keep, value: '32/6' };
  const answered = withAnswers(withAnswers(nothingSaid, [keep, other]), [mend]);
  expect(answered.answers).toEqual([other, mend]);
  expect(withoutAnswer(answered, mend).answers).toEqual([other]);
});

test('choosing sheets begins with the tables that come in by themselves', () => {
  const without = withTakenSheet(nothingSaid, ['Một', 'Hai'], 'Một', false);
  expect(without.sheets).toEqual(['Hai']);
  expect(withTakenSheet(without, ['Một', 'Hai'], 'Ẩn', true).sheets).toEqual(['Hai', 'Ẩn']);
});
