import type { Database } from 'better-sqlite3';

import type { ChangeLabel, ChangeSet, RecordChange } from '#shared/changes/changeSet.ts';

import type { LoggedStep } from './undoStacks.ts';

export type LogKind = 'create' | 'do' | 'undo' | 'redo';

export interface LogEntry {
  /** Also the revision of the workbook after it. */
  readonly id: number;
  readonly at: string;
  readonly kind: LogKind;
  readonly label: ChangeLabel;
  readonly changes: number;
}

/** The append-only record of everything that was ever changed in the workbook. */
export interface ChangeLog {
  append(kind: LogKind, refersTo: number | null, changeSet: ChangeSet, at: string): number;
  read(id: number): ChangeSet;
  readLabel(id: number): ChangeLabel;
  list(limit: number): LogEntry[];
  last(): { id: number; at: string } | null;
  /** Every step since the beginning, oldest first. */
  steps(): LoggedStep[];
}

interface EntryRow extends Omit<LogEntry, 'label'> {
  readonly label: string;
}

export function createChangeLog(db: Database): ChangeLog {
  const insert = db.prepare(`
    INSERT INTO change_log (at, kind, refers_to, label, change_count, changes)
    VALUES (?, ?, ?, ?, ?, ?)`);
  const selectLabel = db.prepare<[number], { label: string }>(
    'SELECT label FROM change_log WHERE id = ?',
  );
  const selectSet = db.prepare<[number], { label: string; changes: string }>(
    'SELECT label, changes FROM change_log WHERE id = ?',
  );
  const selectNewest = db.prepare<[number], EntryRow>(`
    SELECT id, at, kind, label, change_count AS changes
      FROM change_log ORDER BY id DESC LIMIT ?`);
  const selectLast = db.prepare<[], { id: number; at: string }>(
    'SELECT id, at FROM change_log ORDER BY id DESC LIMIT 1',
  );
  const selectSteps = db.prepare<[], LoggedStep>(`
    SELECT id, kind, refers_to AS refersTo FROM change_log ORDER BY id`);

  function find<T>(row: T | undefined): T {
    if (row === undefined) throw new Error('The change log has no such entry.');
    return row;
  }

  return {
    append(kind, refersTo, { label, changes }, at) {
      const row = [kind, refersTo, JSON.stringify(label), changes.length, JSON.stringify(changes)];
      return Number(insert.run(at, ...row).lastInsertRowid);
    },
    read(id) {
      const { label, changes } = find(selectSet.get(id));
      return { label: parseLabel(label), changes: JSON.parse(changes) as RecordChange[] };
    },
    readLabel: (id) => parseLabel(find(selectLabel.get(id)).label),
    list: (limit) =>
      selectNewest.all(limit).map((row) => ({ ...row, label: parseLabel(row.label) })),
    last: () => selectLast.get() ?? null,
    steps: () => selectSteps.all(),
  };
}

function parseLabel(text: string): ChangeLabel {
  return JSON.parse(text) as ChangeLabel;
}
