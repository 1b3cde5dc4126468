import type { PdfRow, PdfSegment } from './pdfPage.ts';

/** Where two columns part: nothing is written between these. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** In parts of the font size; no space between words of a justified line is as wide. */
const widestSpace = 1.4;

/** Gaps of a line that are too wide for a space between words. */
export function wideGaps({ segments, size }: PdfRow): Gutter[] {
  return segments.flatMap(({ right }, at) => {
    const next = segments[at + 1];
    const isWide = next !== undefined && next.left - right > size * widestSpace;
    return isWide ? [{ from: right, to: next.left }] : [];
  });
}

/** What of the gutters is still free where this row is written. */
export function narrow(gutters: readonly Gutter[], { segments, size }: PdfRow): Gutter[] {
  return gutters.flatMap((gutter) => {
    const { from, to } = segments.reduce<Gutter>((free, { left, right }) => {
      if (right <= free.from || left >= free.to) return free;
      return left - free.from > free.to - right
        ? { from: free.from, to: left }
        : { from: right, to: free.to };
    }, gutter);
    return to - from >= size * 0.6 ? [{ from, to }] : [];
  });
}

/** The gaps that all rows have in common: among several rows those between words do not line up. */
export function commonGaps(rows: readonly PdfRow[]): Gutter[] {
  const gutters: Gutter[] = [];
  let covered = -Infinity;
  const segments = rows.flatMap((row) => row.segments);
  for (const { left, right, size } of segments.toSorted((one, other) => one.left - other.left)) {
    if (covered > -Infinity && left - covered >= size * 0.4)
      gutters.push({ from: covered, to: left });
    covered = Math.max(covered, right);
  }
  return gutters;
}

/** The segments of each column, those of one row joined. */
export function splitAt(
  rows: readonly PdfRow[],
  gutters: readonly Gutter[],
): (readonly PdfSegment[])[] {
  const columns: PdfSegment[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const { segments } of rows) {
    const byColumn = Map.groupBy(segments, ({ left }) => columnOf(left, gutters));
    for (const [column, own] of byColumn) columns[column]?.push(joinSegments(own, ' '));
  }
  return columns;
}

/** From 0. */
export function columnOf(left: number, gutters: readonly Gutter[]): number {
  return gutters.filter(({ from, to }) => left >= (from + to) / 2).length;
}

export function joinSegments(segments: readonly PdfSegment[], between: string): PdfSegment {
  const longest = segments.toSorted((one, other) => other.text.length - one.text.length)[0];
  if (longest === undefined) throw new Error('A line has text.');
  return {
    ...longest,
    text: segments.map(({ text }) => text).join(between),
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
}
