import fc from 'fast-check';

import type { BackupTools } from '#electron/backups/makeBackup.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';
import { goToVersion } from '#electron/versions/goToVersion.ts';
import { readVersion } from '#electron/versions/readVersion.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { importTable } from '../../../builders/importTable.ts';
import { randomSteps, takeRandomStep } from '../../../builders/randomSteps.ts';
import { createRandom } from '../../../builders/soak.ts';
import { aSheet } from '../../../unit/spreadsheet/builders.ts';
import { aSmallFile, anOldFile, editOneCell, lastOldStep, oldRule } from './startFiles.ts';

/** What a process is doing when it is killed. */
export const workNames = ['edits', 'import', 'backup', 'compaction', 'restore'] as const;

export type WorkName = (typeof workNames)[number];

/** The same number every time, below a bound. */
type Random = (below: number) => number;

export interface Work {
  /** Makes the closed file that it starts from. */
  readonly prepare: (path: string) => Promise<void>;
  /** Goes on beside the next act, or ends before it where it is awaited; changes nothing itself. */
  readonly besides?: (workbook: Workbook, tools: BackupTools) => Promise<unknown>;
  /** Whether `besides` is to end before the act. */
  readonly isBackedUpFirst?: boolean;
  /** The kill comes within so many acts: a twin has to do them all again. */
  readonly actsAtMost: number;
  /** About how long a commit takes, in milliseconds. */
  readonly commitMs: number;
  /** The next thing to do, one commit at most: the same one for the same seed and workbook. */
  readonly createActs: (seed: number) => (workbook: Workbook) => void;
}

export const works: Record<WorkName, Work> = {
  edits: { prepare: aSmallFile, createActs: createEdits, actsAtMost: 20, commitMs: 2 },
  import: {
    prepare: aSmallFile,
    besides: (workbook, tools) => workbook.backUp('import', tools),
    isBackedUpFirst: true,
    createActs: createImports,
    actsAtMost: 2,
    commitMs: 200,
  },
  backup: {
    prepare: anOldFile,
    besides: (workbook, tools) => workbook.backUp('schedule', tools, { force: true }),
    createActs: createInserts,
    actsAtMost: 3,
    commitMs: 5,
  },
  compaction: {
    prepare: anOldFile,
    createActs: createCombinations,
    actsAtMost: 20,
    commitMs: 6,
  },
  restore: {
    prepare: anOldFile,
    besides: (workbook, tools) => workbook.backUp('restore', tools),
    isBackedUpFirst: true,
    createActs: createRestores,
    actsAtMost: 3,
    commitMs: 20,
  },
};

function createEdits(seed: number): (workbook: Workbook) => void {
  const steps = fc.sample(randomSteps, { seed, numRuns: 40 }).flat();
  let next = 0;
  return (workbook) => {
    const step = steps[next++ % steps.length];
    if (step !== undefined) takeRandomStep(workbook, step);
  };
}

const importedRows = 600;

function createImports(): (workbook: Workbook) => void {
  const rows = Array.from({ length: importedRows }, (_, at) => [at + 1, `Việc ${at}`, 'Sở Y tế']);
  const raw = { sheets: [aSheet([['TT', 'Nội dung', 'Chủ trì'], ...rows])] };
  return (workbook) => importTable(workbook, raw);
}

function createInserts(): (workbook: Workbook) => void {
  const rows = Array.from({ length: 20 }, (_, at) => ({ title: `Việc ${at} `.repeat(200) }));
  return (workbook) => void insertTasks(workbook, { parent: null, before: null }, rows);
}

/** By turns a combination of old steps and an edit. */
function createCombinations(seed: number): (workbook: Workbook) => void {
  const random = createRandom(seed);
  let isEdit = false;
  return (workbook) => {
    if (isEdit) editOneCell(workbook, random);
    else workbook.combineOldSteps(oldRule);
    isEdit = !isEdit;
  };
}

/** Back to the version that was issued, and to steps before and after it. */
function createRestores(seed: number): (workbook: Workbook) => void {
  const random: Random = createRandom(seed);
  const label = { key: 'goToStep', params: { at: '' } } as const;
  return (workbook) => {
    const step = { type: 'step', id: 1 + random(lastOldStep) } as const;
    const version = random(4) === 0 ? ({ type: 'baseline', id: 1 } as const) : step;
    goToVersion(workbook, readVersion(workbook, version, noBackups), label);
  };
}

function noBackups(): never {
  throw new Error('No backup is read here.');
}
