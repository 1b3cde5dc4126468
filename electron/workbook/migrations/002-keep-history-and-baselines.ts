import type { Migration } from '../migrate.ts';

/**
 * The change log becomes `steps`. `position` is the step that undo would take back after this one
 * and `follows` the one that it would have taken back before, 0 at the beginning: undo walks to
 * `follows`, redo to the newest step that follows. What is read for every step stands before
 * `changes`, which may be long; an undo or redo may leave them to the step that it refers to.
 * `step_records` finds the steps that touched a record. References among steps are not enforced,
 * because old ones are combined in time.
 */
export const keepHistoryAndBaselines: Migration = (db) => {
  db.exec(`
    CREATE TABLE steps (
      id INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('create', 'do', 'undo', 'redo', 'issue', 'combine')),
      refers_to INTEGER,
      follows INTEGER NOT NULL,
      position INTEGER NOT NULL,
      who TEXT,
      label TEXT NOT NULL CHECK (json_type(label) = 'object'),
      change_count INTEGER NOT NULL CHECK (change_count >= 0),
      cell_count INTEGER NOT NULL CHECK (cell_count >= 0),
      changes TEXT CHECK (json_type(changes) = 'array'),
      CHECK ((kind IN ('undo', 'redo')) = (refers_to IS NOT NULL)),
      CHECK (refers_to IS NOT NULL OR changes IS NOT NULL)
    ) STRICT;

    CREATE INDEX steps_by_follows ON steps (follows) WHERE kind = 'do';

    CREATE TABLE step_records (
      record TEXT NOT NULL,
      step INTEGER NOT NULL,
      PRIMARY KEY (record, step)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE baselines (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL CHECK (name <> ''),
      date TEXT NOT NULL CHECK (date IS date(date)),
      document TEXT,
      at TEXT NOT NULL,
      who TEXT,
      step INTEGER NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE baseline_records (
      baseline INTEGER NOT NULL REFERENCES baselines (id),
      kind TEXT NOT NULL CHECK (kind IN ('plan', 'agency', 'clause', 'task', 'target')),
      record TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_type(content) = 'object'),
      PRIMARY KEY (baseline, kind, record)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER baselines_stay_as_issued BEFORE UPDATE ON baselines
    BEGIN SELECT RAISE(ABORT, 'A baseline never changes.'); END;

    CREATE TRIGGER baselines_stay BEFORE DELETE ON baselines
    BEGIN SELECT RAISE(ABORT, 'A baseline is never removed.'); END;

    CREATE TRIGGER baseline_records_stay_as_issued BEFORE UPDATE ON baseline_records
    BEGIN SELECT RAISE(ABORT, 'A baseline never changes.'); END;

    CREATE TRIGGER baseline_records_stay BEFORE DELETE ON baseline_records
    BEGIN SELECT RAISE(ABORT, 'A baseline is never removed.'); END;
  `);
  moveChangeLog(db);
  db.exec('DROP TABLE change_log');
};

interface OldEntry {
  readonly id: number;
  readonly kind: 'create' | 'do' | 'undo' | 'redo';
  readonly refersTo: number | null;
  readonly changes: string;
}

function moveChangeLog(db: Parameters<Migration>[0]): void {
  const ids = db.prepare<[], number>('SELECT id FROM change_log ORDER BY id').pluck().all();
  const select = db.prepare<[number], OldEntry>(
    'SELECT id, kind, refers_to AS refersTo, changes FROM change_log WHERE id = ?',
  );
  const insert = db.prepare(`
    INSERT INTO steps
           (id, at, kind, refers_to, follows, position, who, label, change_count, cell_count,
            changes)
    SELECT id, at, kind, refers_to, ?, ?, NULL, label, change_count, ?, changes
      FROM change_log WHERE id = ?`);
  const insertRecords = db.prepare(`
    INSERT OR IGNORE INTO step_records
    SELECT json_extract(value, '$.id'), ? FROM json_each(?)`);
  const followed = new Map<number, number>();
  let position = 0;
  for (const entry of ids.map((id) => select.get(id)).filter((row) => row !== undefined)) {
    const { id, kind, refersTo, changes } = entry;
    const follows = position;
    if (kind === 'do') position = id;
    if (kind === 'redo') position = refersTo ?? 0;
    if (kind === 'undo') position = followed.get(refersTo ?? 0) ?? 0;
    followed.set(id, follows);
    insert.run(follows, position, countCells(changes), id);
    insertRecords.run(id, changes);
  }
}

/** Edited fields, and the filled ones of rows that came or went. */
function countCells(changes: string): number {
  const parsed = JSON.parse(changes) as { before: object | null; after: object | null }[];
  return parsed.reduce((cells, { before, after }) => {
    if (before !== null && after !== null) return cells + Object.keys(after).length;
    return cells + Object.values(after ?? before ?? {}).filter((value) => value !== null).length;
  }, 0);
}
