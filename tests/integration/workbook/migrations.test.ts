import { copyFileSync, readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readVersion } from '#electron/versions/readVersion.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import { migrations } from '#electron/workbook/migrations/index.ts';
import { compareRecords } from '#shared/versions/compareRecords.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
const fixtures = new URL('../../fixtures/', import.meta.url);

function openFixture(name: string) {
  const path = folder.at(name);
  copyFileSync(new URL(name, fixtures), path);
  return openWorkbook(path, noon);
}

test('there is a file of every schema before this one', () => {
  const names = readdirSync(fixtures).filter((name) => name.endsWith('.dauviec'));
  const older = migrations.slice(1).map((_, index) => `schema-${index + 1}.dauviec`);
  expect(names.sort()).toEqual(older);
});

test('a file of schema 1 keeps its history, and undo and redo go on where they were', () => {
  const workbook = openFixture('schema-1.dauviec');
  const { history } = workbook.snapshot();

  // Left behind: one row inserted and one removed were undone; so was the last edit of NV-021.
  expect(history).toEqual({
    undo: { key: 'editTask', params: { code: 'NV-014' } },
    redo: { key: 'editTask', params: { code: 'NV-021' } },
  });
  const steps = workbook.log.list(9);
  expect(steps.map(({ kind, cells }) => [kind, cells])).toMatchInlineSnapshot(`
    [
      [
        "undo",
        1,
      ],
      [
        "do",
        1,
      ],
      [
        "undo",
        7,
      ],
      [
        "redo",
        7,
      ],
      [
        "undo",
        7,
      ],
      [
        "undo",
        13,
      ],
      [
        "do",
        13,
      ],
      [
        "do",
        7,
      ],
      [
        "do",
        1,
      ],
    ]
  `);
  workbook.redo();
  expect(workbook.snapshot().history.redo).toBeNull();
  workbook.close();
});

test('a file of schema 1 can be undone to the sample as it was made', () => {
  const workbook = openFixture('schema-1.dauviec');
  while (workbook.snapshot().history.undo !== null) workbook.undo();
  expect(workbook.snapshot()).toMatchObject({ tasks: [], clauses: [] });
  while (workbook.snapshot().history.redo !== null) workbook.redo();
  expect(workbook.snapshot().tasks.find(({ code }) => code === 'NV-021')?.product).toBe('Tờ trình');
  workbook.close();
});

test.each([2, 3, 4, 5, 6])(
  'a baseline of schema %i differs in nothing from what was issued',
  (schema) => {
    const workbook = openFixture(`schema-${schema}.dauviec`);
    const [baseline] = workbook.baselines.list();
    const noBackup = () => {
      throw new Error('No backup is read here.');
    };
    const issued = readVersion(workbook, { type: 'baseline', id: baseline?.id ?? 0 }, noBackup);
    const now = readVersion(workbook, { type: 'now' }, noBackup);
    expect(compareRecords(issued, now)).toEqual([]);
    expect(compareRecords(now, issued)).toEqual([]);
    workbook.close();
  },
);
