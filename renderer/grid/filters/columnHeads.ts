/** What the head of a column shows beside its name. */
export interface HeadMark {
  readonly sort: 'ascending' | 'descending' | null;
  readonly isFiltered: boolean;
  /** What its button does, for those who can't see it. */
  readonly hint: string;
}

/** The buttons in the heads of the columns. The library draws heads once, so they listen. */
export interface ColumnHeads {
  /** Null: the column has no button. */
  readonly markOf: (field: string) => HeadMark | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (field: string) => void;
}

export interface ChangingHeads extends ColumnHeads {
  readonly change: (markOf: ColumnHeads['markOf']) => void;
}

export function createColumnHeads(open: (field: string) => void): ChangingHeads {
  let markOf: ColumnHeads['markOf'] = () => null;
  const listeners = new Set<() => void>();
  return {
    markOf: (field) => markOf(field),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    change(next) {
      markOf = next;
      for (const listener of listeners) listener();
    },
  };
}

/** The head of a column on the page; null when the column is not shown. */
export function headElement(field: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.ag-header-cell[col-id="${CSS.escape(field)}"]`);
}
