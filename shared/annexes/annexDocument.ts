import type { AnnexLayout, AnnexLine } from './layout.ts';

/**
 * Annexes with all their words in place, the same for Excel, Word and PDF. Plain data, so that another
 * process can write it.
 */
export interface AnnexDocument {
  readonly page: AnnexLayout['page'];
  readonly font: string;
  readonly annexes: readonly [Annex, ...Annex[]];
}

export interface Annex {
  /** Short, of the sheet in a workbook. */
  readonly name: string;
  /** Above the first annex; null: none. */
  readonly head: AnnexHead | null;
  /** Centred lines above the table, top to bottom. */
  readonly title: readonly AnnexLine[];
  readonly table: AnnexTable;
  /** Below the last annex; null: none. */
  readonly closing: AnnexClosing | null;
}

export type AnnexHead = Omit<AnnexLayout['head'], 'isShown'>;

/** Side by side; null: that side is empty. */
export interface AnnexClosing {
  readonly recipients: readonly AnnexLine[] | null;
  readonly signature: Pick<AnnexLayout['signature'], 'lines' | 'name'> | null;
}

export interface AnnexTable {
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly AnnexRow[];
  readonly look: AnnexLook;
}

/** Letters, section rows and the row of column numbers. */
export type AnnexLook = Pick<
  AnnexLayout['table'],
  'headerSizePt' | 'sizePt' | 'section' | 'hasColumnNumbers'
>;

export interface AnnexColumn {
  readonly header: string;
  /** Header above this and neighbouring columns; null: none. */
  readonly group: string | null;
  /** All columns together are as wide as the text of the page. */
  readonly widthMm: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** What a spreadsheet may count with: running numbers, numbers, days. Words stay words anyway. */
  readonly kind: 'text' | 'ordinal' | 'number' | 'date';
  /** Red, of the draft edition. */
  readonly isReason: boolean;
}

export interface AnnexRow {
  readonly type: 'section' | 'row';
  /** By column; '' is nothing to print. */
  readonly cells: readonly string[];
  /** From this column on, the row is one cell; null: it is not. */
  readonly mergedFrom: number | null;
}

/** Width between the margins of A4. */
export function textWidthMm({ orientation, marginsMm }: AnnexLayout['page']): number {
  return (orientation === 'landscape' ? 297 : 210) - marginsMm.left - marginsMm.right;
}

/** Whether a second header row stands above the names of columns. */
function hasGroups({ columns }: Pick<AnnexTable, 'columns'>): boolean {
  return columns.some(({ group }) => group !== null);
}

/** A cell of the header: `rows` and `columns` that it takes from its place on. */
export interface HeaderCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly isReason: boolean;
}

/** The cells of the header, one row or two, and the row of column numbers below. */
export function headerCells(table: Pick<AnnexTable, 'columns' | 'look'>): HeaderCell[] {
  const { columns, look } = table;
  const depth = hasGroups(table) ? 2 : 1;
  const cells: HeaderCell[] = [];
  for (const [index, { header: text, group, isReason }] of columns.entries()) {
    const at = { column: index, columns: 1, isReason };
    if (group === null) cells.push({ ...at, text, row: 0, rows: depth });
    else {
      if (columns[index - 1]?.group !== group) {
        const end = columns.findIndex((other, place) => place > index && other.group !== group);
        const span = (end === -1 ? columns.length : end) - index;
        cells.push({ ...at, text: group, row: 0, rows: 1, columns: span });
      }
      cells.push({ ...at, text, row: 1, rows: 1 });
    }
    if (look.hasColumnNumbers) cells.push({ ...at, text: `(${index + 1})`, row: depth, rows: 1 });
  }
  return cells;
}

/** Rows that are repeated on every page. */
export function headerDepth(table: Pick<AnnexTable, 'columns' | 'look'>): number {
  return (hasGroups(table) ? 2 : 1) + (table.look.hasColumnNumbers ? 1 : 0);
}
