import { looksLikeOwner } from './cellKinds.ts';
import { splitLabel } from './rowNumbers.ts';
import { isPhase } from './tableColumns.ts';
import type { TableCell, TableLayout, TableRow } from './tableRows.ts';

/** Rows after those that only go on with the row above were added to it. */
export interface JoinedRows {
  readonly rows: readonly TableRow[];
  readonly joined: readonly { readonly row: TableRow; readonly to: number }[];
}

interface RowTests {
  /** The user says that the row stands for itself. */
  readonly isOwn: (row: number) => boolean;
  /** The title of a row above is merged down over this one. */
  readonly isCovered: (row: number) => boolean;
  /** It is one line over several columns. */
  readonly isLine: (row: number) => boolean;
}

/**
 * Joins rows that go on with the one above: a title that spills over two rows, further owners or
 * products in rows of their own.
 *
 * A row goes on when it has no number and its title begins in the middle of a sentence, or when it has
 * neither number nor title. A row that only marks times or holds figures is not joined.
 */
export function joinRows(
  rows: readonly TableRow[],
  layout: TableLayout,
  { isOwn, isCovered, isLine }: RowTests,
): JoinedRows {
  const result: TableRow[] = [];
  const joined: { row: TableRow; to: number }[] = [];
  const isNumbered = layout.columnOf('number') !== undefined;
  for (const row of rows) {
    const above = result.at(-1);
    const mayLackTitle = isNumbered || isCovered(row.row);
    const isSame = above !== undefined && goesOn(row, above, layout, { isNumbered, mayLackTitle });
    if (above === undefined || isOwn(row.row) || isLine(row.row) || !isSame) {
      result.push(row);
      continue;
    }
    result[result.length - 1] = joinTwo(above, row);
    joined.push({ row, to: above.row });
  }
  return { rows: joined.length === 0 ? rows : result, joined };
}

function goesOn(
  row: TableRow,
  above: TableRow,
  layout: TableLayout,
  { isNumbered, mayLackTitle }: { readonly isNumbered: boolean; readonly mayLackTitle: boolean },
): boolean {
  const { wordsOf, header } = layout;
  if (wordsOf(row, 'number') !== null || wordsOf(row, 'code') !== null) return false;
  const name = header.kind === 'tasks' ? 'title' : 'name';
  const title = wordsOf(row, name);
  const titleAbove = wordsOf(above, name);
  if (titleAbove === null) return false;
  if (title === null) return mayLackTitle && !isHeading(above) && addsWords(row);
  if (splitLabel(title) !== null || isComplete(row, layout)) return false;
  if (!isNumbered && hasMore(row, name)) return false;
  return /^\p{Ll}/u.test(title) || (breaksOff(titleAbove) && !isHeading(above));
}

/** Whoever has an owner and a deadline of its own is a task, however it is written. */
function isComplete(row: TableRow, { wordsOf }: TableLayout): boolean {
  return looksLikeOwner(wordsOf(row, 'lead') ?? '') && wordsOf(row, 'period') !== null;
}

/** A section is one line; what follows is a row of its own. */
function isHeading(row: TableRow): boolean {
  return row.cells.every(
    (cell) =>
      cell === undefined ||
      cell.words === '' ||
      ['number', 'code', 'title', 'name'].includes(cell.column.field ?? ''),
  );
}

function hasMore({ cells }: TableRow, name: string): boolean {
  return cells.some(
    (cell) => cell !== undefined && cell.words !== '' && cell.column.field !== name,
  );
}

/** Words of fields that can have more than one line. */
function addsWords({ cells }: TableRow): boolean {
  const filled = cells.filter((cell) => cell !== undefined && cell.words !== '');
  return (
    filled.length > 0 &&
    filled.every((cell) => {
      const field = cell?.column.field ?? null;
      return (
        !isPhase(field) &&
        field !== 'owner' &&
        typeof cell?.cell.value === 'string' &&
        /\p{L}{2}/u.test(cell.words)
      );
    })
  );
}

/** The last word or sign cannot end a sentence. */
function breaksOff(words: string): boolean {
  return /(?:,|;|[-–]|(?<!\p{L})(?:và|của|với|cho|các|theo|về|trong|từ|đến|là|để|do|tại|trên|những|thực hiện|xây dựng))$/u.test(
    words,
  );
}

function joinTwo(above: TableRow, row: TableRow): TableRow {
  const cells = above.cells.map((cell, place) => {
    const more = row.cells[place];
    if (more === undefined || more.words === '' || more.cell === cell?.cell) return cell;
    return cell === undefined || cell.words === '' ? more : joinCells(cell, more);
  });
  return { ...above, cells };
}

function joinCells(cell: TableCell, more: TableCell): TableCell {
  const { field } = cell.column;
  const isBroken = breaksOff(cell.words) || /^\p{Ll}/u.test(more.words);
  const isList = field === 'lead' || field === 'support' ? looksLikeOwner(more.words) : !isBroken;
  const isSentence = field === 'title' || field === 'name' || !isList;
  const words = `${cell.words}${isSentence ? ' ' : '\n'}${more.words}`;
  return { ...cell, words };
}
