import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Database } from 'better-sqlite3';

import { editTasks } from '#electron/tasks/editTasks.ts';
import { openDatabase } from '#electron/workbook/openDatabase.ts';
import type { Journal } from '#electron/workbook/openDatabase.ts';
import { openWorkbook, systemTime } from '#electron/workbook/openWorkbook.ts';

import { writeBigWorkbook } from './bigWorkbook.ts';
import { measureInTurn, ratioOf } from './measure.ts';
import type { Measured } from './measure.ts';

/** The same cells written through the door and by SQL alone, turn and turn about. */
export interface DoorCost {
  readonly door: Measured;
  /** `UPDATE` of each cell, `INSERT` of one log row and `COMMIT`, with the same pragmas. */
  readonly bare: Measured;
  /** Like `bare`, but a power cut may take it back. */
  readonly bareWithoutSync: Measured;
  readonly doorOverBare: number;
  /** What waiting for the disk costs. */
  readonly syncOverNone: number;
}

const rows = 10_000;

/** What one change set costs beyond what any program on SQLite must pay. */
export async function benchDoor(folder: string) {
  const path = join(folder, 'mười nghìn dòng.dauviec');
  await writeBigWorkbook(path, { tasks: rows, editedCells: 0 });
  const compare = (journal: Journal, cells: number, samples: number): Promise<DoorCost> =>
    compareWrites(path, { journal, cells, samples });
  return {
    oneCell: await compare('writeAhead', 1, 300),
    tenThousandCells: await compare('writeAhead', rows, 15),
    oneCellOffTheLocalDisk: await compare('rollback', 1, 100),
  };
}

async function compareWrites(
  path: string,
  { journal, cells, samples }: { journal: Journal; cells: number; samples: number },
): Promise<DoorCost> {
  const copy = (name: string): string => {
    copyFileSync(path, `${path}.${name}`);
    return `${path}.${name}`;
  };
  const door = createDoorWriter(copy('door'), journal, cells);
  const bare = createBareWriter(openDatabase(copy('bare'), journal), cells);
  const hasty = openDatabase(copy('hasty'), journal);
  hasty.pragma('synchronous = OFF');
  const bareWithoutSync = createBareWriter(hasty, cells);
  const times = await measureInTurn(samples, {
    door: door.write,
    bare: bare.write,
    bareWithoutSync: bareWithoutSync.write,
  });
  for (const { close } of [door, bare, bareWithoutSync]) close();
  return {
    ...times,
    doorOverBare: ratioOf(times.door, times.bare),
    syncOverNone: ratioOf(times.bare, times.bareWithoutSync),
  };
}

interface Writer {
  readonly write: (turn: number) => void;
  readonly close: () => void;
}

function createDoorWriter(path: string, journal: Journal, cells: number): Writer {
  const workbook = openWorkbook(path, systemTime, { journal });
  const ids = workbook.records.task.list().map(({ id }) => id);
  const notes = new Map<string, string>();
  let next = 0;
  return {
    write(turn) {
      const after = noteOf(turn);
      const edits = Array.from({ length: cells }, () => {
        const id = ids[next++ % ids.length] ?? '';
        const before = { note: notes.get(id) ?? null };
        notes.set(id, after);
        return { id, before, after: { note: after } };
      });
      editTasks(workbook, edits);
    },
    close: () => workbook.close(),
  };
}

/** What must be written in any case: each cell, and enough to take it back. */
function createBareWriter(db: Database, cells: number): Writer {
  db.exec('CREATE TABLE bare_log (id INTEGER PRIMARY KEY, at TEXT, changes TEXT) STRICT');
  const ids = db.prepare<[], string>('SELECT id FROM tasks').pluck().all();
  const begin = db.prepare('BEGIN IMMEDIATE');
  const update = db.prepare('UPDATE tasks SET note = ? WHERE id = ?');
  const insert = db.prepare('INSERT INTO bare_log (at, changes) VALUES (?, ?)');
  const commit = db.prepare('COMMIT');
  const notes = new Map<string, string>();
  let next = 0;
  return {
    write(turn) {
      const after = noteOf(turn);
      begin.run();
      const changes = Array.from({ length: cells }, () => {
        const id = ids[next++ % ids.length] ?? '';
        const before = notes.get(id) ?? null;
        notes.set(id, after);
        update.run(after, id);
        return { kind: 'task', id, before: { note: before }, after: { note: after } };
      });
      insert.run(systemTime(), JSON.stringify(changes));
      commit.run();
    },
    close: () => db.close(),
  };
}

function noteOf(turn: number): string {
  return `Lần ${turn}: đã báo cáo, chờ ý kiến của Thường trực`;
}
