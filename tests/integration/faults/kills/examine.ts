import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import Database from 'better-sqlite3';
import { expect } from 'vitest';

import { checkDatabase } from '#electron/damage/fileCheck.ts';
import { readRecordMaps, readVersion } from '#electron/versions/readVersion.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { createWorkbookOpener } from '#electron/workbook/workbookOpener.ts';

import { noon } from '../../../builders/workbooks.ts';
import { doorTools } from './doorTools.ts';
import type { LastWords, Order } from './killProcess.ts';
import { editOneCell } from './startFiles.ts';
import { works } from './works.ts';
import type { WorkName } from './works.ts';

/** How a workbook is found after a kill. */
export interface Found {
  /** Steps that were reported as saved and are not there. */
  readonly lost: number;
  /** Whether it is as after the last act that was reported, or the one after it. */
  readonly isWhole: boolean;
  readonly isSound: boolean;
}

interface Killed extends Order {
  readonly work: WorkName;
  /** A copy of the file that the work started from. */
  readonly startPath: string;
}

/** Opens the file through the real door, as the next start of the program does, and works on. */
export async function examine(killed: Killed, { done, revision }: LastWords): Promise<Found> {
  const workbook = await createWorkbookOpener(doorTools(killed))(killed.path);
  let lost: number;
  let isWhole: boolean;
  try {
    expect(workbook.access.current()).toEqual({ mode: 'edit' });
    lost = Math.max(0, revision - workbook.revision());
    isWhole = isAsAfter(workbook, killed, done);
    editOneCell(workbook, () => 0);
  } finally {
    workbook.close();
  }
  return { lost, isWhole, isSound: isSoundFile(killed.path) };
}

/** A single file again, in which SQLite and the program's own check find nothing. */
export function isSoundFile(path: string): boolean {
  expect(readdirSync(dirname(path))).toEqual(['Kế hoạch.dauviec']);
  const db = new Database(path, { readonly: true });
  const answer = db.pragma('integrity_check', { simple: true });
  db.close();
  return answer === 'ok' && checkDatabase(path).isSound;
}

/** A twin does the same from the same beginning, undisturbed. */
function isAsAfter(workbook: Workbook, { work, seed, startPath }: Killed, done: number): boolean {
  const twinPath = `${startPath}.twin`;
  copyFileSync(startPath, twinPath);
  const twin = openWorkbook(twinPath, noon, { who: () => 'Phòng Tổng hợp' });
  try {
    const start = { revision: twin.revision(), records: readRecordMaps(twin.records) };
    const act = works[work].createActs(seed);
    for (let at = 1; at <= done; at += 1) act(twin);
    const found = stateOf(workbook);
    if (!isDeepStrictEqual(found, stateOf(twin))) {
      act(twin);
      if (!isDeepStrictEqual(found, stateOf(twin))) return false;
    }
    // Each step taken back leads to the beginning: the log belongs to the records.
    const began = readVersion(workbook, { type: 'step', id: start.revision }, noBackups);
    return isDeepStrictEqual(began, start.records);
  } finally {
    twin.close();
    rmSync(twinPath);
  }
}

/** All that the file holds for a user: records, every step of the log, what was issued. */
export function stateOf(workbook: Workbook): unknown {
  const { records, log, baselines } = workbook;
  return {
    records: readRecordMaps(records),
    steps: log.list(Number.MAX_SAFE_INTEGER).map((step) => ({ step, set: log.read(step.id) })),
    issued: baselines.list().map((issued) => ({ issued, all: baselines.readRecords(issued.id) })),
    history: workbook.overview().history,
  };
}

function noBackups(): never {
  throw new Error('No backup is read here.');
}
