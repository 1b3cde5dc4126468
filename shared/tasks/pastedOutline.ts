import {
  createLevelCounter,
  createNumberReader,
  headingStyle,
  isSectionStyle,
  plainStyle,
  splitLabel,
} from '../spreadsheet/rowNumbers.ts';
import type { NumberStyle } from '../spreadsheet/rowNumbers.ts';

/** A row as it came from the clipboard. */
export interface PastedRow {
  /** Of the column of numbers; "" when there is none. */
  readonly number: string;
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
  readonly isBare: boolean;
}

function readRow(
  { number, title, isBare }: PastedRow,
  readStyle: (number: string) => NumberStyle | null,
): NumberedRow {
  const words = title.trim();
  if (number.trim() !== '') return { title: words, style: readStyle(number), isBare };
  const label = splitLabel(words);
  const style = label === null ? null : readStyle(label.number);
  return style === null || label === null
    ? { title: words, style: null, isBare }
    : { title: label.rest, style, isBare };
}

function outlineByNumbers(rows: readonly NumberedRow[]): PastedPlace[] {
  const countLevel = createLevelCounter();
  const above: PastedPlace['type'][] = [];
  return rows.map(({ title, style, isBare }) => {
    const isHeading =
      style === null ? isBare && isInCapitals(title) : isSectionStyle(style) && isBare;
    const level = countLevel(style ?? (isHeading ? headingStyle : plainStyle));
    above.length = Math.min(above.length, level);
    // A section cannot stand under a task.
    const type = isHeading && !above.includes('task') ? 'section' : 'task';
    above.push(type);
    return { type, level, title };
  });
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
