import type { Database } from 'better-sqlite3';

import type { RecordKind } from '#shared/changes/changeSet.ts';

/** Gives out ids and codes that count up and are never given twice, not even after undo. */
export interface Sequences {
  nextId(kind: Exclude<RecordKind, 'plan'>): string;
  /** NV-001, NV-002 … */
  nextTaskCode(): string;
  /** Keeps later ids clear of one that came back from another version of the workbook. */
  reserveId(kind: Exclude<RecordKind, 'plan'>, id: string): void;
  /** Keeps later codes clear of one that came from outside. */
  reserveTaskCode(code: string): void;
}

const idPrefix = { agency: 'a', clause: 'c', task: 't', target: 'm' } as const;

export function createSequences(db: Database): Sequences {
  const advance = db.prepare<[string], { last: number }>(`
    INSERT INTO sequences (name, last) VALUES (?, 1)
    ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last`);
  const raise = db.prepare<[string, number]>(`
    INSERT INTO sequences (name, last) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last)`);

  function next(name: string): number {
    const row = advance.get(name);
    if (row === undefined) throw new Error(`The sequence ${name} gave nothing.`);
    return row.last;
  }

  return {
    nextId: (kind) => `${idPrefix[kind]}${next(kind)}`,
    nextTaskCode: () => `NV-${String(next('task-code')).padStart(3, '0')}`,
    reserveId(kind, id) {
      const number = /^[a-z](\d{1,9})$/.exec(id)?.[1];
      if (number !== undefined) raise.run(kind, Number(number));
    },
    reserveTaskCode(code) {
      const number = /^NV-(\d{1,9})$/.exec(code)?.[1];
      if (number !== undefined) raise.run('task-code', Number(number));
    },
  };
}
