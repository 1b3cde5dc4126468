import type { CellEdit } from '../../grid/gridColumn.ts';

/** A row of a table of the directory. */
export interface TableLine {
  readonly id: string;
  readonly position: string;
}

/** What such a table does with its records; each is one step of undo. */
export interface RowActions<Fields> {
  /** Settles with whether the edits were taken; `typed`: the words of them. */
  readonly edit: (edits: readonly CellEdit<Fields>[], typed: string) => Promise<boolean>;
  /**
   * Edits and new records in one step, in front of a record, null behind all. Gives the ids of the new
   * ones; null when that failed.
   */
  readonly paste: (
    edits: readonly CellEdit<Fields>[],
    before: string | null,
    added: readonly Fields[],
    typed: string,
  ) => Promise<readonly string[] | null>;
  readonly move: (ids: readonly string[], before: string | null) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

/** How a table of the directory is looked at. */
export interface TableTexts {
  readonly label: string;
  readonly add: string;
  /** What a record is called before it has a name. */
  readonly newName: string;
}
