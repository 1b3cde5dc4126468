import { beforeEach, expect, test } from 'vitest';

import { readCellSteps } from '#electron/history/readSteps.ts';
import {
  dropColumn,
  insertColumn,
  placeColumn,
  reviseColumn,
} from '#electron/tasks/editColumns.ts';
import { editTasks, insertTasks } from '#electron/tasks/editTasks.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
let workbook: Workbook;
let first = '';

beforeEach(async () => {
  workbook = await aWorkbook(folder.at('cột.dauviec'));
  const { ids } = insertTasks(workbook, { parent: null, before: null }, [{ title: 'Có sẵn' }]);
  first = ids[0] ?? '';
});

function columns(): string[] {
  return (workbook.records.plan.find('plan')?.columns ?? []).map(
    ({ name, kind, isRemoved }) => `${name} ${kind}${isRemoved === true ? ' removed' : ''}`,
  );
}

function write(key: string, before: string, after: string): void {
  editTasks(workbook, [
    { id: first, before: { extra: { [key]: before } }, after: { extra: { [key]: after } } },
  ]);
}

function cells(): unknown {
  return workbook.records.task.find(first)?.extra;
}

const number = { name: 'Kinh phí', kind: 'number', choices: [] } as const;
const text = { name: 'Nơi', kind: 'text', choices: [] } as const;

test('each edit of the columns is a step of its own, and undo takes it back', () => {
  const start = workbook.snapshot();
  const { key } = insertColumn(workbook, number);
  insertColumn(workbook, text);
  placeColumn(workbook, 'Nơi', key);
  reviseColumn(workbook, 'Nơi', { name: 'Địa bàn' });
  reviseColumn(workbook, 'Nơi', { kind: 'choice', choices: ['Ba Tri'] });
  dropColumn(workbook, key);

  expect(columns()).toEqual(['Địa bàn choice', 'Kinh phí number removed']);
  expect(workbook.log.list(6, null).map(({ label }) => label)).toEqual([
    { key: 'removeColumn', params: { name: 'Kinh phí' } },
    { key: 'changeColumn', params: { name: 'Địa bàn' } },
    { key: 'renameColumn', params: { before: 'Nơi', name: 'Địa bàn' } },
    { key: 'moveColumn', params: { name: 'Nơi' } },
    { key: 'addColumn', params: { name: 'Nơi' } },
    { key: 'addColumn', params: { name: 'Kinh phí' } },
  ]);
  for (let step = 0; step < 6; step += 1) workbook.undo();
  expect(workbook.snapshot().plan).toEqual(start.plan);
});

test('cells of two columns are written without knowing of each other', () => {
  write('Kinh phí', '', '1500');
  write('Nơi', '', 'Ba Tri');
  write('Kinh phí', '1500', '');

  expect(cells()).toEqual({ Nơi: 'Ba Tri' });
  workbook.undo();
  expect(cells()).toEqual({ 'Kinh phí': '1500', Nơi: 'Ba Tri' });
});

test('a cell that somebody has changed meanwhile is refused by its name', () => {
  const { key } = insertColumn(workbook, number);
  reviseColumn(workbook, key, { name: 'Vốn' });
  write(key, '', '1');

  expect(() => write(key, '', '2')).toThrow('NV-001 · Vốn');
  expect(cells()).toEqual({ [key]: '1' });
});

test('cells outlive their column, and come back with it', () => {
  const { key } = insertColumn(workbook, number);
  write(key, '', '1500');
  dropColumn(workbook, key);
  expect(cells()).toEqual({ [key]: '1500' });

  expect(insertColumn(workbook, number).key).toBe(key);
  expect(columns()).toEqual(['Kinh phí number']);
});

test('cells that an import has left are read as the kind of the new column', () => {
  write('Kinh phí', '', '1.500,0');
  insertColumn(workbook, number);

  expect(cells()).toEqual({ 'Kinh phí': '1500' });
  workbook.undo();
  expect(cells()).toEqual({ 'Kinh phí': '1.500,0' });
  expect(columns()).toEqual([]);
});

test('the history of a custom cell tells only of that cell', () => {
  write('Kinh phí', '', '1');
  write('Nơi', '', 'Ba Tri');
  write('Kinh phí', '1', '2');

  const steps = readCellSteps(workbook, first, 'extra.Kinh phí');

  expect(steps.map(({ before, after }) => [before, after])).toEqual([
    [{ extra: { 'Kinh phí': '1' } }, { extra: { 'Kinh phí': '2' } }],
    [{ extra: { 'Kinh phí': '' } }, { extra: { 'Kinh phí': '1' } }],
    [null, { extra: { 'Kinh phí': '' } }],
  ]);
});

test('undo goes to the cell that it changes', () => {
  write('Kinh phí', '', '1');

  expect(workbook.undo().touched).toEqual([{ id: first, fields: ['extra.Kinh phí'] }]);
});
