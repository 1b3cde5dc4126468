import type { TableHeader } from './findHeader.ts';
import type { RawSheet } from './rawWorkbook.ts';
import {
  createLevelCounter,
  createNumberReader,
  headingStyle,
  isDecimalStyle,
  isSectionStyle,
  plainStyle,
  splitLabel,
  type NumberStyle,
} from './rowNumbers.ts';
import type { TableCell, TableRow } from './tableRows.ts';

/** A row of the table with its place in the outline. */
export interface OutlinedRow {
  readonly source: TableRow;
  readonly type: 'section' | 'task';
  readonly level: number;
  /** As written; null when there is none. */
  readonly number: string | null;
  readonly title: string;
  /** Whether the number could be understood. */
  readonly isNumberClear: boolean;
}

interface NumberedRow {
  readonly source: TableRow;
  readonly number: string | null;
  readonly title: string;
  readonly style: NumberStyle | null;
  /** Says no more than number and title. */
  readonly isBare: boolean;
}

/** Finds sections and depths by the numbers of the rows. Rows that say neither are left out. */
export function outlineTasks(
  rows: readonly TableRow[],
  sheet: RawSheet,
  header: TableHeader,
): OutlinedRow[] {
  const readStyle = createNumberReader();
  const numbered = rows
    .map((row) => readNumber(row, readStyle))
    .filter(({ number, title }) => number !== null || title !== '');
  const isMerged = createMergeTest(sheet, header);
  const isHeadingStyle = createHeadingTest(numbered, header);
  const countLevel = createLevelCounter();

  return numbered.map((row, index): OutlinedRow => {
    const isSection =
      row.isBare &&
      (isMerged(row.source.row) || isHeadingOf(row, numbered[index + 1] ?? null, isHeadingStyle));
    const style = row.style ?? (isSection ? headingStyle : plainStyle);
    return {
      source: row.source,
      type: isSection || isSectionStyleWithoutOwner(row) ? 'section' : 'task',
      level: countLevel(style),
      number: row.number,
      title: row.title,
      isNumberClear: row.number === null || row.style !== null,
    };
  });
}

function readNumber(
  source: TableRow,
  readStyle: (number: string) => NumberStyle | null,
): NumberedRow {
  const wordsOf = (field: string) =>
    source.cells.find(({ column }) => column.field === field)?.words ?? '';
  const others = source.cells.filter(({ column }) => !isLabelField(column.field));
  const isBare = others.every(({ words }) => words === '');
  const title = wordsOf('title');
  const numberCell = source.cells.find(({ column }) => column.field === 'number');
  const number = numberCell === undefined ? '' : numberWords(numberCell);

  // A section row merged over all columns has everything in its first cell.
  const [first] = source.cells;
  const isOneCell = source.cells.length === 1 && isBare;
  const line = title !== '' || !isOneCell ? title : (first?.words ?? '');
  const ownNumber = title === '' && isOneCell && !looksLikeNumber(number) ? '' : number;
  if (ownNumber !== '') {
    const style = readStyle(ownNumber);
    return { source, number: ownNumber, title, style, isBare };
  }
  const label = splitLabel(line);
  const style = label === null ? null : readStyle(label.number);
  return label === null || style === null
    ? { source, number: null, title: line, style: null, isBare }
    : { source, number: label.number, title: label.rest, style, isBare };
}

function isLabelField(field: string | null): boolean {
  return field === 'number' || field === 'code' || field === 'title';
}

/** "1,1" is how a Vietnamese Excel shows the number 1.1. */
function numberWords({ cell, words }: TableCell): string {
  return typeof cell.value === 'number' ? words.replace(',', '.') : words;
}

function looksLikeNumber(text: string): boolean {
  return text.length <= 12 && !/\s/.test(text);
}

/** I, A: a section unless somebody is made responsible for it. */
function isSectionStyleWithoutOwner({ style, source }: NumberedRow): boolean {
  return (
    style !== null &&
    isSectionStyle(style) &&
    !source.cells.some(
      ({ column, words }) => words !== '' && (column.field === 'lead' || column.field === 'period'),
    )
  );
}

/** Whether a row with nothing but number and title names what follows. */
function isHeadingOf(
  { style, number }: NumberedRow,
  next: NumberedRow | null,
  isHeadingStyle: (style: NumberStyle) => boolean,
): boolean {
  if (style === null)
    return number === null && next !== null && !next.isBare && next.style !== null;
  if (isSectionStyle(style)) return true;
  const isDeeper = (next?.style?.rank ?? 0) > style.rank;
  return isDeeper && isHeadingStyle(style);
}

/**
 * Whether 1, 2, 3 (or 1.1, 1.2 …) head what lies below them: none of the rows numbered so says more
 * than its title. In tables with codes they don't: a task may have its details in its subtasks alone.
 */
function createHeadingTest(
  rows: readonly NumberedRow[],
  { columns }: TableHeader,
): (style: NumberStyle) => boolean {
  if (columns.some(({ field }) => field === 'code')) return () => false;
  const detailed = new Set(rows.filter(({ isBare }) => !isBare).map(({ style }) => style?.key));
  return (style) => isDecimalStyle(style) && !detailed.has(style.key);
}

/** Whether the title of a row is merged with cells to its right. */
function createMergeTest({ merges }: RawSheet, { columns }: TableHeader): (row: number) => boolean {
  const title = columns.find(({ field }) => field === 'title')?.column ?? 0;
  const merged = new Set<number>();
  for (const { top, bottom, left, right } of merges) {
    if (top === bottom && left <= title && right > title) merged.add(top);
  }
  return (row) => merged.has(row);
}
