import type { RowMeaning } from '../imports/mapping.ts';
import type { RawSheet } from './rawWorkbook.ts';
import { headingBullets, namedHeadingStyle } from './namedHeadings.ts';
import { createNumberWords } from './numberCells.ts';
import {
  beginsCode,
  createLevelCounter,
  createNumberReader,
  detailStyle,
  headingLike,
  headingStyle,
  isDecimalStyle,
  isSectionStyle,
  plainStyle,
  splitLabel,
  type NumberStyle,
} from './rowNumbers.ts';
import { createTimeHeadingStyles } from './timeHeadings.ts';
import type { ColumnField } from './tableColumns.ts';
import {
  createLineTest,
  filledCells,
  isBareBeside,
  type TableCell,
  type TableLayout,
  type TableRow,
} from './tableRows.ts';

/** A row of the table with its place in the outline. */
export interface OutlinedRow {
  readonly source: TableRow;
  readonly type: 'section' | 'task';
  readonly level: number;
  /** As written; null when there is none. */
  readonly number: string | null;
  readonly title: string;
  /** Its title is one line over several columns, which begins in another column than that of titles. */
  readonly isLine: boolean;
  /** Whether it is a section, or numbered like one (I, A); of A.I.1 nobody knows. */
  readonly heads: boolean;
  /** Whether the number could be understood. */
  readonly isNumberClear: boolean;
}

interface NumberedRow {
  readonly source: TableRow;
  readonly number: string | null;
  readonly title: string;
  readonly isLine: boolean;
  readonly style: NumberStyle | null;
  /** Says no more than number and title. */
  readonly isBare: boolean;
  readonly isBold: boolean;
}

/**
 * Finds sections and depths by the numbers of the rows, by merged and by bold cells. Rows that say
 * neither number nor title are left out. `meanings`: what the user says of single rows.
 */
export function outlineTasks(
  rows: readonly TableRow[],
  { merges }: Pick<RawSheet, 'merges'>,
  layout: TableLayout,
  meanings: ReadonlyMap<number, RowMeaning> = new Map(),
): OutlinedRow[] {
  const readStyle = createNumberReader();
  const numberWords = createNumberWords();
  const isMerged = createLineTest(merges, layout);
  const timeStyle = createTimeHeadingStyles();
  const read = rows
    .map((row) => readNumber(row, layout, { readStyle, numberWords, timeStyle, isMerged }))
    .filter(({ number, title }) => number !== null || title !== '');
  const bullets = headingBullets(read, (style) => style !== null && isDecimalStyle(style));
  const numbered = read.map((row, index) => {
    const { number } = row;
    if (number === null) return row;
    if (bullets.has(number)) return { ...row, style: { ...headingStyle, key: number } };
    const isLetters = row.style === null && beginsCode(number, read[index + 1]?.number ?? '');
    return isLetters ? { ...row, style: { ...headingStyle, key: 'letters' } } : row;
  });
  const heads = createHeadingTest(numbered, layout);
  const isUncoded = createUncodedTest(numbered, layout);
  const sections = numbered.map((row, index) => {
    const meaning = meanings.get(row.source.row);
    if (meaning !== undefined) return meaning === 'section';
    const next = numbered[index + 1] ?? null;
    const isHeading = row.isBare && (isMerged(row.source.row) || isHeadingOf(row, next, heads));
    return isHeading || isUncoded(index) || isSectionStyleWithoutOwner(row, layout);
  });
  const enclosing = enclosingStyles(numbered, sections);
  const countLevel = createLevelCounter();
  let isBelowHeading = false;

  return numbered.map((row, index): OutlinedRow => {
    const isSection = sections[index] === true;
    const unnumbered = isSection ? headingStyle : isBelowHeading ? detailStyle : plainStyle;
    const own = row.style ?? unnumbered;
    const style = isSection && enclosing.has(own.key) ? headingLike(own) : own;
    if (row.style !== null) isBelowHeading = isSection && isDecimalStyle(row.style);
    return {
      source: row.source,
      type: isSection ? 'section' : 'task',
      level: countLevel(style),
      number: row.number,
      title: row.title,
      isLine: row.isLine,
      heads: isSection || style.rank === headingStyle.rank,
      isNumberClear: row.number === null || row.style !== null,
    };
  });
}

interface RowReaders {
  readonly readStyle: (number: string) => NumberStyle | null;
  readonly numberWords: ReturnType<typeof createNumberWords>;
  readonly timeStyle: (title: string) => NumberStyle | null;
  readonly isMerged: (row: number) => boolean;
}

function readNumber(
  source: TableRow,
  { wordsOf, cellOf, columnOf }: TableLayout,
  { readStyle, numberWords, timeStyle, isMerged }: RowReaders,
): NumberedRow {
  const isBare = isBareBeside(source, isLabelField);
  const title = wordsOf(source, 'title') ?? '';
  const numberCell = cellOf(source, 'number');
  const number = numberCell === undefined ? '' : numberWords(numberCell);
  const titleColumn = columnOf('title')?.column;
  const isBold = source.cells.some(
    (cell) => cell?.cell.isBold === true && (cell.column.column === titleColumn || title === ''),
  );

  // A section row merged over all columns has everything in its first cell.
  const [first, ...others] = title === '' ? filledCells(source) : [];
  const isOneCell = first !== undefined && others.length === 0;
  const mayBeTitle =
    isOneCell &&
    (isBare || isMerged(source.row) || isLineBefore(first, titleColumn ?? 0) || isLineOf(first));
  const line = title !== '' || !mayBeTitle ? title : first.words;
  const ownNumber = title === '' && mayBeTitle && !looksLikeNumber(number) ? '' : number;
  const bare = isBare || (mayBeTitle && line !== '');
  if (ownNumber !== '') {
    const style = readStyle(ownNumber);
    return { source, number: ownNumber, title, isLine: false, style, isBare, isBold };
  }
  const common = { source, isLine: title === '' && line !== '', isBare: bare, isBold };
  const label = splitLabel(line);
  const style = label === null ? null : readStyle(label.number);
  return label === null || style === null
    ? { ...common, number: null, title: line, style: bare ? headingOf(line, timeStyle) : null }
    : { ...common, number: label.number, title: label.rest, style };
}

function headingOf(line: string, timeStyle: RowReaders['timeStyle']): NumberStyle | null {
  return namedHeadingStyle(line) ?? timeStyle(line);
}

/** "I. VỀ KINH TẾ", "A. …" in whatever column a merged row begins. */
function isLineOf({ column, words }: TableCell): boolean {
  return column.field !== 'lead' && /^(?:\p{Lu}|[IVXLC]{1,6})[.)]\s*\S/u.test(words);
}

/** One line in bold or in capitals, left of where the titles stand. */
function isLineBefore({ cell, column, words }: TableCell, titleColumn: number): boolean {
  return column.column < titleColumn && (cell.isBold === true || isInCapitals(words));
}

function isLabelField(field: ColumnField | null): boolean {
  return field === 'number' || field === 'code' || field === 'title';
}

function looksLikeNumber(text: string): boolean {
  return text.length <= 12 && !/\s/.test(text);
}

/**
 * Styles of numbers that sections share with the tasks right below them: a line "1. Lĩnh vực kinh tế"
 * above the tasks 3 and 4. There sections enclose tasks.
 */
function enclosingStyles(
  rows: readonly NumberedRow[],
  sections: readonly boolean[],
): ReadonlySet<string> {
  const keys = rows.flatMap(({ style }, index) => {
    const below = sections[index + 1] === false ? rows[index + 1]?.style : null;
    const isShared = sections[index] === true && style !== null && below?.key === style.key;
    return isShared && isDecimalStyle(style) ? [style.key] : [];
  });
  return new Set(keys);
}

/** I, A: a section unless somebody is made responsible for it. */
function isSectionStyleWithoutOwner(
  { style, source }: NumberedRow,
  { wordsOf }: TableLayout,
): boolean {
  return (
    style !== null &&
    isSectionStyle(style) &&
    wordsOf(source, 'lead') === null &&
    wordsOf(source, 'period') === null
  );
}

/**
 * Finds the rows without a code, in a table with codes, that are numbered so as to enclose the row with
 * one right below them: they head records and are none, whoever is named beside them.
 */
function createUncodedTest(
  rows: readonly NumberedRow[],
  { columnOf, wordsOf }: TableLayout,
): (index: number) => boolean {
  if (columnOf('code') === undefined) return () => false;
  const isCoded = (row: NumberedRow | undefined) =>
    row !== undefined && wordsOf(row.source, 'code') !== null;
  return (index) => {
    const [row, next] = [rows[index], rows[index + 1]];
    if (row?.style == null || isCoded(row) || !isCoded(next)) return false;
    return (next?.style?.rank ?? detailStyle.rank) > row.style.rank;
  };
}

interface HeadingTest {
  /** Whether rows with numbers of this style head what lies below them. */
  readonly byNumber: (style: NumberStyle) => boolean;
  /** Whether bold rows do. */
  readonly byBold: boolean;
}

/** Whether a row with nothing but number and title names what follows. */
function isHeadingOf(
  { style, number, isBold, title }: NumberedRow,
  next: NumberedRow | null,
  heads: HeadingTest,
): boolean {
  if (style === null) {
    if (number !== null || next === null || /[.;]$/.test(title)) return false;
    if (isBold && heads.byBold) return true;
    return !next.isBare && (next.style !== null || isInCapitals(title));
  }
  if (isSectionStyle(style)) return true;
  const isBelow = next !== null && (next.style?.rank ?? detailStyle.rank) > style.rank;
  const isDeeper = isBelow && (next.style !== null || !next.isBare);
  return isDeeper && heads.byNumber(style);
}

function isInCapitals(title: string): boolean {
  return title.length > 3 && title === title.toUpperCase() && /\p{L}{2}/u.test(title);
}

/**
 * Whether 1, 2, 3 (or 1.1, 1.2 …) head what lies below them: none of the rows numbered so says more
 * than its title. In tables with codes they don't: a task may have its details in its subtasks alone.
 */
function createHeadingTest(rows: readonly NumberedRow[], { columnOf }: TableLayout): HeadingTest {
  const bold = rows.filter(({ isBold }) => isBold);
  const byBold =
    bold.length > 0 && bold.length * 2 <= rows.length && bold.some((row) => row.isBare);
  if (columnOf('code') !== undefined) return { byNumber: () => false, byBold };
  const detailed = new Set(rows.filter(({ isBare }) => !isBare).map(({ style }) => style?.key));
  return { byNumber: (style) => isDecimalStyle(style) && !detailed.has(style.key), byBold };
}
