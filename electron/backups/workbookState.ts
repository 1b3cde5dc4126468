import type { Database } from 'better-sqlite3';

/** What tells two states of a workbook apart. Copies of one file share the id and part ways later. */
export interface WorkbookState {
  readonly workbookId: string;
  readonly schema: number;
  readonly revision: number;
  /** When the last step was taken; null where there was none. */
  readonly changedAt: string | null;
  readonly title: string;
}

/** Reads files of every schema: a backup is made before a migration too. */
export function readWorkbookState(db: Database): WorkbookState {
  const read = (sql: string) => db.prepare<[], string>(sql).pluck().get();
  // Schema 1 kept the steps in `change_log`.
  const steps = read(`SELECT name FROM sqlite_schema WHERE name IN ('steps', 'change_log')`);
  const last = db
    .prepare<[], { id: number; at: string }>(
      `SELECT id, at FROM ${steps ?? 'steps'} ORDER BY id DESC LIMIT 1`,
    )
    .get();
  return {
    workbookId: read(`SELECT value FROM meta WHERE key = 'workbook-id'`) ?? '',
    schema: Number(db.pragma('user_version', { simple: true })),
    revision: last?.id ?? 0,
    changedAt: last?.at ?? null,
    title: read(`SELECT title FROM plans WHERE id = 'plan'`) ?? '',
  };
}

/** Whether a backup of one state serves for the other. The title is part of the last step. */
export function isSameState(left: WorkbookState, right: WorkbookState): boolean {
  return (
    left.workbookId === right.workbookId &&
    left.schema === right.schema &&
    left.revision === right.revision &&
    left.changedAt === right.changedAt
  );
}
