import { statSync } from 'node:fs';
import { join } from 'node:path';

import { openWorkbook, systemTime } from '#electron/workbook/openWorkbook.ts';

import { writeBigWorkbook } from './bigWorkbook.ts';
import { summarise } from './measure.ts';
import { withWindow } from './openWindow.ts';
import { timeOpening, timeUndo, timeWhole, untilChecked } from './pageTimes.ts';

const tasks = 100_000;
const editedCells = 1_000_000;
const windows = 3;
const undos = 5;

/** A workbook that has grown for years: what the user waits for, and what the engine holds. */
export async function benchBigWorkbook(folder: string) {
  const path = join(folder, 'nhiều năm.dauviec');
  await writeBigWorkbook(path, { tasks, editedCells });
  const opened: Awaited<ReturnType<typeof measureWindow>>[] = [];
  for (let count = 0; count < windows; count += 1) opened.push(await measureWindow(path, folder));
  return {
    tasks,
    historyCells: editedCells,
    fileMb: Math.round(statSync(path).size / 1e6),
    /** Each time in a fresh engine, from the click to rows that can be read. */
    openToFirstRows: summarise(opened.map(({ firstRowsMs }) => firstRowsMs)),
    openToAllRows: summarise(opened.map(({ allRowsMs }) => allRowsMs)),
    /** Steps of 10,000 cells: in the engine, and from the key to the painted window. */
    undoInEngine: summarise(undoInEngine(path)),
    undoInWindow: summarise(opened.flatMap(({ undoMs }) => undoMs)),
    enginePeakMb: Math.max(...opened.map(({ peakMb }) => peakMb)),
  };
}

function measureWindow(path: string, folder: string) {
  const title = `Kế hoạch ${tasks} dòng`;
  return withWindow({ path, title }, join(folder, 'app-data'), async ({ page, enginePeakMb }) => {
    const firstRowsMs = await timeOpening(page, title);
    const allRowsMs = firstRowsMs + (await timeWhole(page));
    await untilChecked(page);
    const undoMs: number[] = [];
    for (let count = 0; count < undos; count += 1) {
      undoMs.push(await timeUndo(page, 'Control+z'));
      await timeUndo(page, 'Control+y');
    }
    return { firstRowsMs, allRowsMs, undoMs, peakMb: await enginePeakMb() };
  });
}

/** The first one too: a user undoes once. */
function undoInEngine(path: string): number[] {
  const workbook = openWorkbook(path, systemTime);
  const times = Array.from({ length: undos }, () => {
    const start = performance.now();
    workbook.undo();
    const end = performance.now();
    workbook.redo();
    return end - start;
  });
  workbook.close();
  return times;
}
