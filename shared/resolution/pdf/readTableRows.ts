import { columnOf, joinSegments, splitAt, type Gutter } from './findGutters.ts';
import type { PdfRow, PdfSegment } from './pdfPage.ts';

/** The rows of a table, their cells parted by tabs, from the lines that its page shows. */
export function readTableRows(
  lines: readonly PdfRow[],
  gutters: readonly Gutter[],
): readonly PdfSegment[] {
  const first = splitAt(lines, gutters)[0] ?? [];
  const isNumbered = first.every(({ text }) => text.length <= 6);
  const closest = Math.min(...lines.slice(1).map((line, at) => distance(lines[at], line)));
  const rows: PdfRow[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const begins =
      before === undefined ||
      (isNumbered
        ? columnsOf(line, gutters).has(0)
        : distance(before, line) > closest * 1.2 || opens(before, line, gutters));
    if (begins) rows.push([line]);
    else rows.at(-1)?.push(line);
  });
  return rows.map((own) => writeTableRow(own, gutters));
}

/** Cells begin together and end one by one. */
function opens(before: PdfRow, line: PdfRow, gutters: readonly Gutter[]): boolean {
  const all = gutters.length + 1;
  return columnsOf(line, gutters).size === all && columnsOf(before, gutters).size < all;
}

function columnsOf({ segments }: PdfRow, gutters: readonly Gutter[]): ReadonlySet<number> {
  return new Set(segments.map(({ left }) => columnOf(left, gutters)));
}

function distance(before: PdfRow | undefined, line: PdfRow): number {
  return line.baseline - (before?.baseline ?? line.baseline);
}

/** One row of all these lines. */
export function writeTableRow(lines: readonly PdfRow[], gutters: readonly Gutter[]): PdfSegment {
  const cells = splitAt(lines, gutters);
  const text = cells.map((cell) => cell.map((line) => line.text).join(' ')).join('\t');
  return { ...joinSegments(cells.flat(), ' '), text: text.trimEnd() };
}
