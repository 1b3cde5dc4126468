import type { Database } from 'better-sqlite3';

import type { Baseline, BaselineTitle } from '#shared/baselines/baseline.ts';
import type { RecordKind } from '#shared/changes/changeSet.ts';

/** A record as it was issued. */
export interface IssuedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly content: unknown;
}

/** Frozen versions of the workbook. The file itself refuses to change or remove one. */
export interface BaselineRepository {
  /** Newest first. */
  list(): Baseline[];
  find(id: number): Baseline | null;
  readRecords(id: number): IssuedRecord[];
  /** The earliest day of a version that holds a task, by its id. */
  firstIssueDays(): ReadonlyMap<string, string>;
  /** Freezes `records`; returns the id. Called inside the step that issues. */
  insert(
    title: BaselineTitle,
    frozen: { readonly at: string; readonly who: string | null; readonly step: number },
    records: Iterable<IssuedRecord>,
  ): number;
}

export function createBaselineRepository(db: Database): BaselineRepository {
  const columns = `id, name, date, document, at, who, step,
    (SELECT count(*) FROM baseline_records WHERE baseline = id AND kind = 'task'
        AND content ->> 'type' = 'task') AS tasks,
    (SELECT count(*) FROM baseline_records WHERE baseline = id AND kind = 'target') AS targets`;
  const selectAll = db.prepare<[], Baseline>(`SELECT ${columns} FROM baselines ORDER BY id DESC`);
  const selectOne = db.prepare<[number], Baseline>(`SELECT ${columns} FROM baselines WHERE id = ?`);
  const selectRecords = db.prepare<[number], IssuedRecord & { readonly content: string }>(
    'SELECT kind, record AS id, content FROM baseline_records WHERE baseline = ?',
  );
  const selectDays = db.prepare<[], { readonly task: string; readonly day: string }>(
    `SELECT record AS task, min(date) AS day
       FROM baseline_records JOIN baselines ON baselines.id = baseline
      WHERE kind = 'task' GROUP BY record`,
  );
  const insertBaseline = db.prepare(
    'INSERT INTO baselines (name, date, document, at, who, step) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertRecord = db.prepare(
    'INSERT INTO baseline_records (baseline, kind, record, content) VALUES (?, ?, ?, ?)',
  );
  return {
    list: () => selectAll.all(),
    find: (id) => selectOne.get(id) ?? null,
    readRecords: (id) =>
      selectRecords
        .all(id)
        .map(({ content, ...issued }) => ({ ...issued, content: JSON.parse(content) as unknown })),
    firstIssueDays: () => new Map(selectDays.all().map(({ task, day }) => [task, day])),
    insert({ name, date, document }, { at, who, step }, records) {
      const row = insertBaseline.run(name, date, document, at, who, step);
      const id = Number(row.lastInsertRowid);
      for (const { kind, id: record, content } of records) {
        insertRecord.run(id, kind, record, JSON.stringify(content));
      }
      return id;
    },
  };
}
