import { join } from 'node:path';

import Database from 'better-sqlite3';

import { editTasks } from '#electron/tasks/editTasks.ts';
import { createAccessState, editing } from '#electron/workbook/accessState.ts';
import { openDatabase } from '#electron/workbook/openDatabase.ts';
import { openWorkbook, systemTime } from '#electron/workbook/openWorkbook.ts';
import { createWorkbook } from '#electron/workbook/workbook.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

import { measure } from './measure.ts';

/** What the engine takes without a window, and what durability costs: one run, so ratios compare. */
export async function benchEngine(path: string, folder: string) {
  const open = await measure(10, () => {
    const workbook = openWorkbook(path, systemTime);
    workbook.snapshot();
    workbook.close();
  });
  const durable = await editCells(openWorkbook(path, systemTime));
  const hasty = openDatabase(path);
  hasty.pragma('synchronous = OFF');
  const notSynced = await editCells(
    createWorkbook(hasty, path, {
      now: systemTime,
      who: () => null,
      access: createAccessState('', editing),
    }),
  );
  const bare = await writeBareRows(join(folder, 'bare.sqlite'));
  return {
    openAndReadAll: open,
    editOnDisk: durable,
    editWithoutSync: notSynced,
    bareSqliteUpdateOnDisk: bare,
    editOverBareUpdate: Math.round((durable.medianMs / bare.medianMs) * 100) / 100,
  };
}

async function editCells(workbook: Workbook) {
  const tasks = workbook.snapshot().tasks.filter(({ type }) => type === 'task');
  const notes = new Map<string, string | null>();
  const times = await measure(200, (index) => {
    const task = tasks[Math.abs(index) % tasks.length];
    if (task === undefined) return;
    const before = { note: notes.get(task.id) ?? task.note };
    const after = { note: `Ghi chú ${index}` };
    editTasks(workbook, [{ id: task.id, before, after }]);
    notes.set(task.id, after.note);
  });
  workbook.close();
  return times;
}

/** The least that any program on SQLite must pay for an update that survives a power cut. */
async function writeBareRows(path: string) {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE rows (id INTEGER PRIMARY KEY, note TEXT)');
  db.prepare('INSERT INTO rows VALUES (1, NULL)').run();
  const update = db.prepare('UPDATE rows SET note = ? WHERE id = 1');
  const times = await measure(200, (index) => update.run(`Ghi chú ${index}`));
  db.close();
  return times;
}
