import { commonGaps, joinSegments, narrow, splitAt, wideGaps, type Gutter } from './findGutters.ts';
import type { PdfRow, PdfSegment } from './pdfPage.ts';
import { readTableRows, writeTableRow } from './readTableRows.ts';

/** Part of a page, from top to bottom. */
export type Region =
  | { readonly kind: 'text'; readonly rows: readonly PdfSegment[] }
  /** Read one after the other. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly PdfSegment[])[] }
  /** A line for each row of the table. */
  | { readonly kind: 'table'; readonly rows: readonly PdfSegment[] };

/**
 * Tells running text from what stands side by side: columns, letterheads, tables. `known` are the
 * gutters between columns of other pages: on its last page a second column may be short.
 */
export function findRegions(rows: readonly PdfRow[], known: readonly Gutter[] = []): Region[] {
  const regions: Region[] = [];
  let text: PdfSegment[] = [];
  const endText = () => {
    if (text.length > 0) regions.push({ kind: 'text', rows: text });
    text = [];
  };
  for (let at = 0; at < rows.length;) {
    const found = (at === 0 ? readKnown(rows, known) : null) ?? readSideBySide(rows, at);
    const row = rows[at];
    if (found !== null) {
      endText();
      regions.push(found.region);
      at = found.end;
      continue;
    }
    if (row) text.push(joinSegments(row.segments, ' '));
    at += 1;
  }
  endText();
  return regions;
}

function readSideBySide(
  rows: readonly PdfRow[],
  start: number,
): { readonly region: Region; readonly end: number } | null {
  const first = rows[start];
  if (first === undefined || !isParted(first)) return null;
  let free = wideGaps(first);
  let gutters = free;
  let end = start + 1;
  for (let at = end; at < rows.length; at += 1) {
    const row = rows[at];
    const before = rows[at - 1];
    if (!row || !before || row.baseline - before.baseline > row.size * 4) break;
    free = narrow(free, row);
    if (free.length === 0) break;
    if (!isParted(row)) continue;
    gutters = free;
    end = at + 1;
  }
  const last = trailing(rows, end, gutters);
  const inside = rows.slice(start, last);
  if (inside.filter(isParted).length < 2) return null;
  return { region: readRegion(inside, gutters), end: last };
}

/** The columns of the page before go on from the top of the page. */
function readKnown(
  rows: readonly PdfRow[],
  known: readonly Gutter[],
): { readonly region: Region; readonly end: number } | null {
  for (const gutter of known) {
    const crossing = rows.findIndex((row) => narrow([gutter], row).length === 0);
    const end = crossing < 0 ? rows.length : crossing;
    const columns = splitAt(rows.slice(0, end), [gutter]);
    if (end >= fewRows && columns.every(({ length }) => length > 0)) {
      return { region: { kind: 'columns', columns }, end };
    }
  }
  return null;
}

/** Where the columns of a page part. */
export function findGutters(regions: readonly Region[]): Gutter[] {
  return regions.flatMap((region) => {
    if (region.kind !== 'columns') return [];
    const [first = [], second = []] = region.columns;
    const from = Math.max(...first.map(({ right }) => right));
    return [{ from, to: Math.min(...second.map(({ left }) => left)) }];
  });
}

/** Whether columns may part here. A label set apart from its text by a tab is part of the line. */
function isParted(row: PdfRow): boolean {
  const [gap, ...others] = wideGaps(row);
  if (gap === undefined) return false;
  const isTab = gap.to - gap.from < row.size * 6;
  return others.length > 0 || !isTab || !isLabel(row.segments[0]?.text ?? '');
}

function isLabel(text: string): boolean {
  return /^(?:\(?(?:\p{L}|[IVXLC]+|\d{1,2}(?:\.\d{1,2})*)[.):/]|\p{Lu}\.\d{1,2}\.?|[-–—+*•●▪■◦○·\uF000-\uF0FF])$/u.test(
    text,
  );
}

/** The columns of a table or page end at different heights. */
function trailing(rows: readonly PdfRow[], end: number, gutters: readonly Gutter[]): number {
  let last = end;
  for (let row = rows[last]; row !== undefined; row = rows[last]) {
    const before = rows[last - 1];
    const isNear = before !== undefined && row.baseline - before.baseline < row.size * 1.5;
    if (!isNear || !isFree(gutters, row)) break;
    last += 1;
  }
  return last;
}

function isFree(gutters: readonly Gutter[], { segments }: PdfRow): boolean {
  return gutters.every(({ from, to }) =>
    segments.every(({ left, right }) => right <= from + 2 || left >= to - 2),
  );
}

/** With so few lines, gaps between words may line up by chance. */
const fewRows = 4;

function readRegion(rows: readonly PdfRow[], wide: readonly Gutter[]): Region {
  const common = rows.length < fewRows ? [] : commonGaps(rows);
  const gutters = common.length >= wide.length ? common : wide;
  if (gutters.length > 1) return { kind: 'table', rows: readTableRows(rows, gutters) };
  const columns = splitAt(rows, gutters);
  if (columns.every(isColumnOfText)) return { kind: 'columns', columns };
  const isLetterhead = rows.length <= 7 && !columns.every(isAligned);
  const tableRows = isLetterhead ? [writeTableRow(rows, gutters)] : readTableRows(rows, gutters);
  return { kind: 'table', rows: tableRows };
}

/** The lines of letterheads and signatures are centred: each half is one cell. */
function isAligned(lines: readonly PdfSegment[]): boolean {
  const left = lines[0]?.left ?? 0;
  return lines.every((line) => Math.abs(line.left - left) < 3);
}

/** Most lines of running text are as long as the column is wide. */
function isColumnOfText(lines: readonly PdfSegment[]): boolean {
  const left = Math.min(...lines.map((line) => line.left));
  const width = Math.max(...lines.map(({ right }) => right)) - left;
  const full = lines.filter(({ right }) => right - left > width * 0.85).length;
  return (
    lines.length >= 6 && full >= lines.length * 0.6 && lines.every(({ text }) => text.length > 3)
  );
}
