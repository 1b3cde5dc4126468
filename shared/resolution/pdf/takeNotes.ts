import { usualSize } from './findRows.ts';
import type { PageRows } from './dropFurniture.ts';
import { raisedMark, type PdfRow, type PdfSegment } from './pdfPage.ts';

export interface WithNotes {
  readonly pages: readonly PageRows[];
  /** "[1] …", in the order of the document. */
  readonly notes: readonly string[];
}

const noteStart = new RegExp(
  `^(?:${raisedMark.before}(\\d{1,3})${raisedMark.behind}|(\\d{1,3})(?=\\s))\\s*`,
  'u',
);

/**
 * Takes the footnotes, set smaller at the foot of a page behind a number that is raised in the text
 * above, out of the text, and writes their marks as "[1]". Other raised numbers (m²) stay digits.
 */
export function takeNotes(pages: readonly PageRows[]): WithNotes {
  const usual = usualSize(pages.flatMap(({ rows }) => rows.flatMap(({ segments }) => segments)));
  const notes: string[] = [];
  const withoutNotes = pages.map((page) => {
    const start = findNotes(page.rows, usual);
    const own = joinNotes(page.rows.slice(start));
    notes.push(...own.map(({ number, text }) => `[${number}] ${text}`));
    // A number is the mark of its note once; elsewhere it may be an exponent.
    const numbers = new Set(own.map(({ number }) => number));
    return { ...page, rows: page.rows.slice(0, start).map((row) => writeMarks(row, numbers)) };
  });
  return { pages: withoutNotes, notes };
}

/** Where the notes of a page begin; the number of its rows when it has none. */
function findNotes(rows: readonly PdfRow[], usual: number): number {
  let start = rows.length;
  while (start > 0 && (rows[start - 1]?.size ?? usual) < usual * 0.9) start -= 1;
  const above = rows.slice(0, start).map(textOf).join(' ');
  const first = rows[start];
  const number = first === undefined ? null : readNoteNumber(textOf(first));
  const isMarked = number !== null && above.includes(markOf(number));
  return isMarked ? start : rows.length;
}

function joinNotes(rows: readonly PdfRow[]): { number: string; text: string }[] {
  const notes: { number: string; text: string }[] = [];
  for (const line of rows.map(textOf)) {
    const number = readNoteNumber(line);
    const isNext = number !== null && (notes.length === 0 || isAfter(number, notes));
    const last = notes.at(-1);
    if (isNext) notes.push({ number, text: line.replace(noteStart, '') });
    else if (last) last.text += ` ${line}`;
  }
  return notes.map(({ number, text }) => ({ number, text: withoutMarks(text) }));
}

function isAfter(number: string, notes: readonly { readonly number: string }[]): boolean {
  return Number(number) === Number(notes.at(-1)?.number) + 1;
}

function readNoteNumber(line: string): string | null {
  const match = noteStart.exec(line);
  return match?.[1] ?? match?.[2] ?? null;
}

function markOf(number: string): string {
  return raisedMark.before + number + raisedMark.behind;
}

function writeMarks(row: PdfRow, notes: Set<string>): PdfRow {
  const write = (segment: PdfSegment): PdfSegment => ({
    ...segment,
    text: segment.text.replace(anyMark, (_, unit: string | undefined, number: string) =>
      unit === undefined && notes.delete(number) ? `[${number}]` : `${unit ?? ''}${number}`,
    ),
  });
  return { ...row, segments: row.segments.map(write) };
}

/** With the unit of an area or volume before it, where that is what it belongs to. */
const anyMark = new RegExp(
  `((?<!\\p{L})[kcd]?m)?${raisedMark.before}(\\d{1,3})${raisedMark.behind}`,
  'gu',
);

function withoutMarks(text: string): string {
  return text.replace(anyMark, '$1$2');
}

function textOf({ segments }: PdfRow): string {
  return segments.map(({ text }) => text).join(' ');
}
