import type { Database } from 'better-sqlite3';

import type { RecordKind } from '#shared/changes/changeSet.ts';

/** Gives out ids and codes that count up and are never given twice, not even after undo. */
export interface Sequences extends GivenOut {
  /** What comes next, without taking it: for a plan of what may be done later. */
  lookAhead(): SequencesAhead;
  /** Takes everything that was given out ahead. */
  take(ahead: SequencesAhead): void;
}

/** The same ids and codes as the sequences give next, as long as they give none themselves. */
export interface SequencesAhead extends GivenOut {
  /** The last number of each sequence that was given out. */
  readonly lasts: ReadonlyMap<string, number>;
}

export interface GivenOut {
  nextId(kind: Exclude<RecordKind, 'plan'>): string;
  /** NV-001, NV-002 … */
  nextTaskCode(): string;
  /** Keeps later ids clear of one that came back from another version of the workbook. */
  reserveId(kind: Exclude<RecordKind, 'plan'>, id: string): void;
  /** Keeps later codes clear of one that came from outside. */
  reserveTaskCode(code: string): void;
}

/** The letter that ids of a kind begin with. */
export const idPrefixes = {
  agency: 'a',
  succession: 's',
  leader: 'l',
  charge: 'p',
  clause: 'c',
  task: 't',
  target: 'm',
  remark: 'r',
  waiver: 'w',
} as const satisfies Record<Exclude<RecordKind, 'plan'>, string>;

export function createSequences(db: Database): Sequences {
  const advance = db.prepare<[string], { last: number }>(`
    INSERT INTO sequences (name, last) VALUES (?, 1)
    ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last`);
  const raise = db.prepare<[string, number]>(`
    INSERT INTO sequences (name, last) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last)`);

  const selectLast = db
    .prepare<[string], number>('SELECT last FROM sequences WHERE name = ?')
    .pluck();

  function next(name: string): number {
    const row = advance.get(name);
    if (row === undefined) throw new Error(`The sequence ${name} gave nothing.`);
    return row.last;
  }

  function lookAhead(): SequencesAhead {
    const lasts = new Map<string, number>();
    const lastOf = (name: string): number => lasts.get(name) ?? selectLast.get(name) ?? 0;
    function raiseTo(name: string, last: number): void {
      lasts.set(name, Math.max(lastOf(name), last));
    }
    function nextAhead(name: string): number {
      raiseTo(name, lastOf(name) + 1);
      return lastOf(name);
    }
    return { lasts, ...giveOut(nextAhead, raiseTo) };
  }

  return {
    ...giveOut(next, (name, last) => raise.run(name, last)),
    lookAhead,
    take({ lasts }) {
      for (const [name, last] of lasts) raise.run(name, last);
    },
  };
}

function giveOut(
  next: (name: string) => number,
  raise: (name: string, last: number) => void,
): GivenOut {
  return {
    nextId: (kind) => `${idPrefixes[kind]}${next(kind)}`,
    nextTaskCode: () => `NV-${String(next('task-code')).padStart(3, '0')}`,
    reserveId(kind, id) {
      const number = /^[a-z](\d{1,9})$/.exec(id)?.[1];
      if (number !== undefined) raise(kind, Number(number));
    },
    reserveTaskCode(code) {
      const number = /^NV-(\d{1,9})$/.exec(code)?.[1];
      if (number !== undefined) raise('task-code', Number(number));
    },
  };
}
