import { expect, test } from 'vitest';

import { clippedTable } from '#renderer/imports/clippedTable.ts';
import { meaningGroups } from '#renderer/imports/columnMeanings.ts';
import { countImport, takenSheets } from '#renderer/imports/importCounts.ts';
import { firstStep, nextStep } from '#renderer/imports/importSteps.ts';
import {
  countStates,
  filledTables,
  plannedFields,
  plannedLines,
} from '#renderer/imports/preview/plannedLines.ts';
import { cellProblems } from '#renderer/imports/problems/cellProblems.ts';
import { answersForAll, groupProblems } from '#renderer/imports/problems/groupProblems.ts';
import { nextProblemCell } from '#renderer/imports/problems/nextProblemCell.ts';
import type { UnderstoodSheet } from '#shared/contract/importContract.ts';
import type { PlannedRow } from '#shared/imports/importPlan.ts';
import { taskColumnFields } from '#shared/spreadsheet/headerSynonyms.ts';

import { aSheet } from '../../builders/understoodSheet.ts';

test('every field that a column of tasks can mean is offered, each once', () => {
  const offered = meaningGroups('tasks', 2020).flatMap(({ fields }) => fields);
  expect(new Set(offered).size).toBe(offered.length);
  expect(offered).toEqual(expect.arrayContaining([...taskColumnFields]));
  expect(offered).toEqual(expect.arrayContaining(['phase:2020-Q4', 'phase:2020-03']));
});

test('the window begins with the sheets only when there are several', () => {
  expect([firstStep({ sheets: 1 }), firstStep({ sheets: 4 })]).toEqual(['columns', 'sheets']);
});

test('going on passes by the problems when there are none', () => {
  expect(nextStep('columns', { problems: 0 })).toBe('preview');
  expect(nextStep('columns', { problems: 2 })).toBe('problems');
  expect(nextStep('preview', { problems: 2 })).toBeNull();
});

const tasks = aSheet({ name: 'Nhiệm vụ', records: 4, sections: 2 });
const hidden = aSheet({ name: 'Ẩn', hidden: true, records: 9 });
const cover = aSheet({ name: 'Bìa', kind: 'unknown', records: 0 });

test('tables that can be seen come in, others when they are chosen, and what is no table never', () => {
  const names = (chosen: string[] | null): string[] =>
    takenSheets([tasks, hidden, cover], chosen).map(({ name }) => name);
  expect(names(null)).toEqual(['Nhiệm vụ']);
  expect(names(['Ẩn', 'Bìa'])).toEqual(['Ẩn']);
});

test('own columns count as new unless the plan has them under that name', () => {
  const columns: UnderstoodSheet['columns'] = ['Kinh phí dự kiến', 'Nguồn', ' nguồn '].map(
    (header, index) => ({ letters: `F${index}`, field: null, header, confidence: 'low' }),
  );
  const own = [{ key: 'k', name: 'kinh phí  dự kiến', kind: 'text', choices: [] }] as const;
  expect(countImport([aSheet({ columns })], own)).toMatchObject({ newColumns: 1, tasks: 4 });
});

const unclear = (cell: string, value: string) => ({
  cell,
  code: 'period-unclear' as const,
  value,
  message: `Chưa hiểu “${value}”.`,
  choices: [{ do: 'replace', with: '30/6/2020' } as const, { do: 'keep' } as const],
});
const skipped = {
  cell: 'A9',
  code: 'row-skipped' as const,
  value: 'Tổng cộng',
  message: 'Không nhập dòng tổng cộng.',
  choices: [{ do: 'keep' } as const],
};
const doubtful = aSheet({
  problems: [skipped, unclear('E6', '31/6'), unclear('E8', '32/6'), unclear('E9', '31/6')],
});

test('problems with the same words are one, the worst kinds first', () => {
  const kinds = groupProblems([doubtful]);
  expect(kinds.map(({ code, count }) => [code, count])).toEqual([
    ['period-unclear', 3],
    ['row-skipped', 1],
  ]);
  expect(
    kinds[0]?.groups.map(({ value, places }) => [value, places.map(({ cell }) => cell)]),
  ).toEqual([
    ['31/6', ['E6', 'E9']],
    ['32/6', ['E8']],
  ]);
});

test('one answer settles all of a kind, with what was suggested or by keeping the words', () => {
  const [periods, rows] = groupProblems([doubtful]).map(answersForAll);
  expect(periods?.map(({ name, answers }) => [name, answers.map(({ value }) => value)])).toEqual([
    ['suggestAll', ['31/6', '32/6']],
    ['keepAll', ['31/6', '32/6']],
  ]);
  expect(rows).toEqual([]);
});

test('F8 goes from cell to cell in the order of the list, and round', () => {
  const kinds = groupProblems([doubtful]);
  const from = (cell: string, by: 1 | -1) =>
    nextProblemCell(kinds, { sheet: doubtful.name, cell }, by)?.cell;
  expect([from('E6', 1), from('A9', 1), from('E6', -1), from('B2', 1)]).toEqual([
    'E9',
    'E6',
    'A9',
    'E6',
  ]);
  expect(nextProblemCell([], null, 1)).toBeNull();
});

test('a cell with several problems is marked by the worst of them', () => {
  const cells = cellProblems(
    aSheet({ problems: [{ ...skipped, cell: 'E6' }, unclear('E6', '31/6')] }),
  );
  expect(cells.get('E6')).toEqual({
    tone: 'bad',
    messages: ['Không nhập dòng tổng cộng.', 'Chưa hiểu “31/6”.'],
  });
});

const planned = (row: Partial<PlannedRow>): PlannedRow => ({
  sheet: 'Phụ lục',
  row: 1,
  kind: 'task',
  level: 0,
  state: 'new',
  id: null,
  cells: {},
  before: {},
  because: null,
  ...row,
});

test('the preview shows rows of one table, or those of one state alone', () => {
  const rows = [
    planned({ kind: 'section' }),
    planned({ state: 'changed' }),
    planned({ kind: 'target' }),
  ];
  expect(filledTables(rows)).toEqual(['tasks', 'targets']);
  expect(countStates(rows, 'tasks')).toEqual({ new: 1, changed: 1, unchanged: 0, skipped: 0 });
  const ids = (state: PlannedRow['state'] | null): string[] =>
    plannedLines(rows, { table: 'tasks', state }).map(({ id }) => id);
  expect([ids(null), ids('changed'), ids('skipped')]).toEqual([['0', '1'], ['1'], []]);
});

test('columns of the preview stand in their usual order, own ones behind them', () => {
  const lines = plannedLines(
    [planned({ cells: { 'extra.Nguồn': 'NS', title: 'Việc' }, before: { lead: 'Sở Y tế' } })],
    { table: 'tasks', state: null },
  );
  expect(plannedFields(lines, ['number', 'title', 'lead'])).toEqual([
    'title',
    'lead',
    'extra.Nguồn',
  ]);
});

test.each([
  ['<p>chữ</p>', 'chữ', { text: 'chữ' }],
  ['<TABLE><tr><td>chữ</td></tr></TABLE>', 'chữ', { html: '<TABLE><tr><td>chữ</td></tr></TABLE>' }],
  ['', ' \n', null],
])('what is copied as %j with the text %j is the table %j', (html, plain, source) => {
  expect(clippedTable({ html, plain })).toEqual(source);
});
