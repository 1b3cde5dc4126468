import { isDitto } from '../text/isDitto.ts';
import { cellWords } from './cellWords.ts';
import type { RawCell, RawRange, RawRow } from './rawWorkbook.ts';
import type { ColumnField, TableColumn, TableHeader } from './tableColumns.ts';

/** A row below the header, its cells by what their columns mean. */
export interface TableRow {
  readonly row: number;
  /** One place for each column of the table, left to right. */
  readonly cells: readonly (TableCell | undefined)[];
}

export interface TableCell {
  readonly cell: RawCell;
  readonly column: TableColumn;
  /** '' for a cell that holds an error. */
  readonly words: string;
}

/** The columns of a table by what they mean and where they stand. */
export interface TableLayout {
  readonly header: TableHeader;
  /** The column of a field; undefined when the table has none. */
  readonly columnOf: (field: ColumnField) => TableColumn | undefined;
  /** The cell of a field in a row, when it holds words. */
  readonly cellOf: (row: TableRow, field: ColumnField) => TableCell | undefined;
  readonly wordsOf: (row: TableRow, field: ColumnField) => string | null;
  /** Place of a column of the sheet among the cells of a row; undefined outside the table. */
  readonly placeOf: (column: number) => number | undefined;
}

export function createLayout(header: TableHeader): TableLayout {
  const { columns } = header;
  const places = new Map(columns.map(({ column }, place) => [column, place]));
  const placeOfField = new Map<ColumnField, number>();
  for (const [place, { field }] of columns.entries()) {
    if (field !== null && !placeOfField.has(field)) placeOfField.set(field, place);
  }
  const numberPlaces = [...columns.keys()].filter((place) => columns[place]?.field === 'number');
  /** Of two columns of numbers, the one to the right numbers what is smaller. */
  const numberPlace = ({ cells }: TableRow) =>
    numberPlaces.findLast((place) => (cells[place]?.words ?? '') !== '');
  function cellOf(row: TableRow, field: ColumnField): TableCell | undefined {
    const place = field === 'number' ? numberPlace(row) : placeOfField.get(field);
    const cell = place === undefined ? undefined : row.cells[place];
    return cell === undefined || cell.words === '' ? undefined : cell;
  }
  return {
    header,
    columnOf: (field) => columns[placeOfField.get(field) ?? -1],
    cellOf,
    wordsOf: (row, field) => cellOf(row, field)?.words ?? null,
    placeOf: (column) => places.get(column),
  };
}

/** Puts the cells of rows under their columns. */
export function arrangeRows(rows: readonly RawRow[], layout: TableLayout): TableRow[] {
  const { columns } = layout.header;
  return rows.map(({ row, cells }) => {
    const places = new Array<TableCell | undefined>(columns.length).fill(undefined);
    for (const cell of cells) {
      const place = layout.placeOf(cell.column);
      const column = place === undefined ? undefined : columns[place];
      if (place === undefined || column === undefined) continue;
      places[place] = { cell, column, words: cellWords(cell) };
    }
    return { row, cells: places };
  });
}

/** Cells of a row that are there, left to right. */
export function filledCells({ cells }: TableRow): TableCell[] {
  return cells.filter((cell) => cell !== undefined);
}

/** Whether a row holds no words in columns other than these. */
export function isBareBeside(
  { cells }: TableRow,
  fields: (field: ColumnField | null) => boolean,
): boolean {
  return cells.every(
    (cell) => cell === undefined || cell.words === '' || fields(cell.column.field),
  );
}

/**
 * Whether one cell of a row is merged over its title and columns of other meaning to the right: a line of
 * its own. The title may be as wide as its header is, or wider by columns without one.
 */
export function createLineTest(
  merges: readonly RawRange[],
  { columnOf, header }: TableLayout,
): (row: number) => boolean {
  const subject = columnOf('title') ?? columnOf('name');
  const title = subject?.column ?? 0;
  const own = subject?.header ?? '';
  const next = header.columns.find(
    ({ column, header: text }) => column > title && text !== own && text !== '',
  );
  const merged = new Set<number>();
  for (const { top, bottom, left, right } of merges) {
    const isOver = right > title && (own === '' || right >= (next?.column ?? right));
    if (top === bottom && left <= title && isOver) merged.add(top);
  }
  return (row) => merged.has(row);
}

/** What is said once for several rows; number, code and title are each row's own. */
const sharedFields: ReadonlySet<ColumnField | null> = new Set<ColumnField>([
  ...(['group', 'targets', 'lead', 'support', 'leader', 'person'] as const),
  ...(['period', 'start', 'product', 'authority', 'basis', 'budget'] as const),
  ...(['unit', 'kind', 'parent'] as const),
]);

/** A cell that is merged downwards says the same for every row that it covers. */
export function fillMergedCells(
  rows: readonly TableRow[],
  merges: readonly RawRange[],
  layout: TableLayout,
): readonly TableRow[] {
  const shared = merges.filter(({ top, bottom, left }) => {
    const column = layout.header.columns[layout.placeOf(left) ?? -1];
    return bottom > top && column !== undefined && sharedFields.has(column.field);
  });
  if (shared.length === 0) return rows;
  const indexOf = new Map(rows.map(({ row }, index) => [row, index]));
  const filled = [...rows];
  for (const { top, bottom, left } of shared) {
    const place = layout.placeOf(left) ?? -1;
    const cell = rows[indexOf.get(top) ?? -1]?.cells[place];
    for (let row = top + 1; cell !== undefined && row <= bottom; row += 1) {
      const index = indexOf.get(row) ?? -1;
      const target = filled[index];
      if (target === undefined || target.cells[place] !== undefined) continue;
      filled[index] = { ...target, cells: target.cells.with(place, cell) };
    }
  }
  return filled;
}

/**
 * "nt", "//", "như trên" say what the row above says. In a table with codes every row is a record of its
 * own, as in the files that this program writes: there a sign is the user's.
 */
export function resolveRepeats(
  rows: readonly TableRow[],
  { columnOf }: TableLayout,
): readonly TableRow[] {
  const above: (TableCell | undefined)[] = [];
  const signs = columnOf('code') === undefined;
  return rows.map((row) => {
    let { cells } = row;
    for (let place = 0; place < row.cells.length; place += 1) {
      const cell = row.cells[place];
      if (cell === undefined || cell.words === '' || !isRepeatable(cell)) continue;
      const said = above[place];
      if (said !== undefined && isDitto(cell.words, signs)) cells = cells.with(place, said);
      else above[place] = cell;
    }
    return cells === row.cells ? row : { ...row, cells };
  });
}

function isRepeatable({ column: { field } }: TableCell): boolean {
  return sharedFields.has(field) || field === 'progress';
}
