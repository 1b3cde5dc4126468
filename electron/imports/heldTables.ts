import { randomUUID } from 'node:crypto';

import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';
import { UserError } from '#shared/userError.ts';

import type { TablePlan } from './planTable.ts';
import type { Understanding } from './understandTable.ts';

/** What an import will do, and what it was worked out from. */
export interface HeldPlan extends TablePlan {
  readonly source: Understanding;
}

/** A table that was read and is not in the workbook yet. */
export interface HeldTable {
  readonly id: string;
  readonly file: string;
  readonly raw: RawWorkbook;
  /** What it was last understood as; null before it was. */
  understanding: Understanding | null;
  /** What was last shown of what would happen; null before it was. */
  plan: HeldPlan | null;
}

/** At most one at a time: a table may be as large as the workbook that it goes into. */
export interface HeldTables {
  /** In place of the one before. */
  hold(file: string, raw: RawWorkbook): HeldTable;
  /** @throws UserError `tableGone`. */
  find(id: string): HeldTable;
  release(id: string): void;
  releaseAll(): void;
}

export function createHeldTables(): HeldTables {
  let held: HeldTable | null = null;
  return {
    hold(file, raw) {
      held = { id: randomUUID(), file, raw, understanding: null, plan: null };
      return held;
    },
    find(id) {
      if (held?.id !== id) throw new UserError('tableGone');
      return held;
    },
    release(id) {
      if (held?.id === id) held = null;
    },
    releaseAll() {
      held = null;
    },
  };
}
