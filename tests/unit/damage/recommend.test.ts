import { expect, test } from 'vitest';

import type { Examination } from '#shared/damage/examination.ts';
import { recommend } from '#shared/damage/recommend.ts';
import type { Recommendation } from '#shared/damage/recommend.ts';

import { aBackup, anExamination, aSalvagedTable } from '../../builders/examinations.ts';

const steps = aSalvagedTable({ table: 'steps', found: 15 });
const since = (cells: number) => aBackup({ since: { steps: 3, cells } });
const current = aBackup({ since: { steps: 0, cells: 0 } });
const unknown = aBackup({ since: null });
const lost = (rows: number) => [aSalvagedTable({ lost: rows, found: 24 - rows }), steps];
const mended = (cells: number) => [aSalvagedTable({ mended: cells }), steps];
const unsure = [aSalvagedTable({ isLostExact: false }), steps];

const cases: readonly [
  what: string,
  examination: Partial<Examination>,
  expected: Recommendation | null,
][] = [
  ['neither way is open', { backup: null, token: null }, null],
  ['nothing can be read', { token: null }, { way: 'backup', reason: 'onlyBackup' }],
  ['there is no backup', { backup: null }, { way: 'salvage', reason: 'onlySalvage' }],
  [
    'nothing was done after the backup, although all can be read',
    { backup: current },
    { way: 'backup', reason: 'backupIsCurrent' },
  ],
  [
    'the last steps may be lost, so that the backup may be old',
    { backup: current, tables: [aSalvagedTable(), { ...steps, isLostExact: false }] },
    { way: 'salvage', reason: 'nothingLost' },
  ],
  ['all can be read', { backup: since(8) }, { way: 'salvage', reason: 'nothingLost' }],
  [
    'all but the history can be read',
    { backup: since(8), tables: [aSalvagedTable(), { ...steps, found: 0, lost: 15 }] },
    { way: 'salvage', reason: 'nothingLost' },
  ],
  [
    'more rows are lost than were written after the backup',
    { backup: since(8), tables: lost(2) },
    { way: 'backup', reason: 'backupLacksLess' },
  ],
  [
    'fewer rows are lost than were written after the backup',
    { backup: since(40), tables: lost(2) },
    { way: 'salvage', reason: 'salvageLacksLess' },
  ],
  [
    'both lack the same',
    { backup: since(10), tables: lost(2) },
    { way: 'backup', reason: 'backupLacksLess' },
  ],
  [
    'a few cells are mended',
    { backup: since(8), tables: mended(2) },
    { way: 'salvage', reason: 'salvageLacksLess' },
  ],
  [
    'rows may be lost that nobody can count, and much was done after the backup',
    { backup: since(8), tables: unsure },
    { way: 'salvage', reason: 'salvageLacksLess' },
  ],
  [
    'nobody knows what was done after the backup, and all can be read',
    { backup: unknown },
    { way: 'salvage', reason: 'nothingLost' },
  ],
  [
    'nobody knows what was done after the backup, and rows are lost',
    { backup: unknown, tables: lost(2) },
    { way: 'backup', reason: 'backupIsSound' },
  ],
  [
    'nobody knows what was done after the backup, and it has fewer rows',
    { backup: unknown, tables: [aSalvagedTable({ found: 24, lost: 1, inBackup: 10 }), steps] },
    { way: 'salvage', reason: 'salvageLacksLess' },
  ],
  [
    'only how a view is set up is lost',
    { backup: since(8), tables: [...lost(0), aSalvagedTable({ table: 'views', lost: 1 })] },
    { way: 'salvage', reason: 'nothingLost' },
  ],
];

test.each(cases)('%s', (_, examination, expected) => {
  expect(recommend(anExamination(examination))).toEqual(expected);
});
