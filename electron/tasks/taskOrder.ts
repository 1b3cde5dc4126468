import type { Database } from 'better-sqlite3';

/** How the rows of the table of tasks stand, for when there are too many to read them all. */
export interface TaskOrder {
  count(): number;
  /** The ids of the first rows in reading order, like `arrangeOutline` puts them. */
  firstIds(limit: number): string[];
  /** Like `hasNestedSections`. */
  hasNestedSections(): boolean;
}

/**
 * SQLite sorts by paths of positions, ids where they are the same: a space sorts before every letter
 * of both, so a row stands before those below it, and these before its next sibling. What is to be
 * placed is taken in that order as well, so that it ends with the limit, however many rows there are.
 */
export function createTaskOrder(db: Database): TaskOrder {
  const selectIds = db
    .prepare<[number], string>(
      `WITH RECURSIVE placed (id, path) AS (
         SELECT id, position || ' ' || id FROM tasks WHERE parent IS NULL
         UNION ALL
         SELECT tasks.id, placed.path || ' ' || tasks.position || ' ' || tasks.id
           FROM placed JOIN tasks ON tasks.parent = placed.id
          ORDER BY 2 LIMIT ?
       )
       SELECT id FROM placed`,
    )
    .pluck();
  const selectCount = db.prepare<[], number>('SELECT count(*) FROM tasks').pluck();
  const selectNested = db
    .prepare<[], number>(
      `SELECT EXISTS (
         SELECT 1 FROM tasks AS inside JOIN tasks AS outside ON inside.parent = outside.id
          WHERE inside.type = 'section' AND outside.type = 'section')`,
    )
    .pluck();
  return {
    count: () => selectCount.get() ?? 0,
    firstIds: (limit) => selectIds.all(limit),
    hasNestedSections: () => selectNested.get() === 1,
  };
}
