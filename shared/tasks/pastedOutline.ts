import {
  createLevelCounter,
  createNumberReader,
  headingStyle,
  isDecimalStyle,
  isSectionStyle,
  plainStyle,
  splitLabel,
} from '../spreadsheet/rowNumbers.ts';
import type { NumberStyle } from '../spreadsheet/rowNumbers.ts';

/** A row as it came from the clipboard. */
export interface PastedRow {
  /** Of the column of numbers; "" when there is none. */
  readonly number: string;
  /** Of the column of codes, which sections have none in; "" when there is none. */
  readonly code: string;
  /** As it came: spaces in front of it say how deep it stands when no row has a number. */
  readonly title: string;
  /** Says no more than number and title. */
  readonly isBare: boolean;
}

export interface PastedPlace {
  readonly type: 'section' | 'task';
  /** 0 for the outermost of what was pasted. */
  readonly level: number;
  readonly title: string;
}

/** The outline of pasted rows, by their numbers (I, 1, 1.1, a) or else by how far they are indented. */
export function outlinePastedRows(rows: readonly PastedRow[]): PastedPlace[] {
  const readStyle = createNumberReader();
  const numbered = rows.map((row) => readRow(row, readStyle));
  const hasNumbers = numbered.some(({ style }) => style !== null);
  return hasNumbers ? outlineByNumbers(numbered) : outlineByIndent(rows);
}

interface NumberedRow {
  readonly title: string;
  readonly style: NumberStyle | null;
  readonly code: string;
  readonly isBare: boolean;
}

function readRow(
  { number, code, title, isBare }: PastedRow,
  readStyle: (number: string) => NumberStyle | null,
): NumberedRow {
  const words = title.trim();
  if (number.trim() !== '') return { title: words, style: readStyle(number), code, isBare };
  const label = splitLabel(words);
  const style = label === null ? null : readStyle(label.number);
  return style === null || label === null
    ? { title: words, style: null, code, isBare }
    : { title: label.rest, style, code, isBare };
}

function outlineByNumbers(rows: readonly NumberedRow[]): PastedPlace[] {
  const countLevel = createLevelCounter();
  const above: PastedPlace['type'][] = [];
  const isHeadingNumber = createHeadingTest(rows);
  return rows.map((row, index) => {
    const { title, style, isBare } = row;
    const isHeading =
      isBare &&
      (style === null
        ? isInCapitals(title)
        : isSectionStyle(style) || isHeadingNumber(row, rows[index + 1] ?? null));
    const level = countLevel(style ?? (isHeading ? headingStyle : plainStyle));
    above.length = Math.min(above.length, level);
    // A section cannot stand under a task.
    const type = isHeading && !above.includes('task') ? 'section' : 'task';
    above.push(type);
    return { type, level, title };
  });
}

/**
 * Whether a row numbered 1 or 1.1 heads what lies below it, where sections and tasks are numbered
 * alike: its title is in capitals, or it is the one without a code among rows that have codes, or
 * all rows numbered so say no more than their title while others do.
 */
function createHeadingTest(
  rows: readonly NumberedRow[],
): (row: NumberedRow, next: NumberedRow | null) => boolean {
  const hasCodes = rows.some(({ code }) => code.trim() !== '');
  const detailedKeys = new Set(
    rows.flatMap(({ style, isBare }) => (isBare || style === null ? [] : [style.key])),
  );
  return ({ style, code, title }, next) => {
    if (style === null || !isDecimalStyle(style)) return false;
    if (code.trim() !== '') return false;
    if (isInCapitals(title)) return true;
    const isDeeper = (next?.style?.rank ?? 0) > style.rank;
    if (hasCodes) return isDeeper;
    return isDeeper && detailedKeys.size > 0 && !detailedKeys.has(style.key);
  };
}

function outlineByIndent(rows: readonly PastedRow[]): PastedPlace[] {
  const open: number[] = [];
  return rows.map(({ title }) => {
    const indent = (/^[\s\u00a0]*/.exec(title)?.[0] ?? '').length;
    while (open.length > 0 && (open.at(-1) ?? 0) >= indent) open.pop();
    open.push(indent);
    return { type: 'task', level: open.length - 1, title: title.trim() };
  });
}

function isInCapitals(title: string): boolean {
  return /\p{Lu}/u.test(title) && title === title.toLocaleUpperCase('vi');
}
