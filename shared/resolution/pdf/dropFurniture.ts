import { usualSize } from './findRows.ts';
import type { PdfRow } from './pdfPage.ts';

export interface PageRows {
  readonly height: number;
  readonly width: number;
  readonly rows: readonly PdfRow[];
}

/** Parts of a page's height, from its edge, where headers and footers are. */
const margin = 0.14;
/** As many lines a header or footer has at most. */
const furnitureRows = 3;

/**
 * Leaves out page numbers, and what is repeated at the same place of the margin on many pages: at
 * least two and two fifths of them, since first, odd and even pages often differ. Small print at
 * the very edge needs no repetition.
 */
export function dropFurniture(pages: readonly PageRows[]): PageRows[] {
  const repeated = findRepeated(pages);
  const usual = usualSize(pages.flatMap(({ rows }) => rows.flatMap(({ segments }) => segments)));
  const isFurniture = (page: PageRows, row: PdfRow) =>
    isEdge(page, row) && (repeated.has(keyOf(page, row)) || isSmallPrint(page, row, usual));
  const withoutRepeated = pages.map((page) => ({
    ...page,
    rows: page.rows.filter((row) => !isFurniture(page, row)),
  }));
  const offsets = findOffsets(withoutRepeated);
  return withoutRepeated.map((page, at) => ({
    ...page,
    rows: page.rows.filter((row) => {
      const number = isEdge(page, row) ? readPageNumber(row) : null;
      return number === null || !offsets.has(number - at);
    }),
  }));
}

/** Among the first or last lines of the page, and within its margin. */
function isEdge({ rows, height }: PageRows, row: PdfRow): boolean {
  const at = rows.indexOf(row);
  const isFirst = at < furnitureRows && row.baseline < height * margin;
  const isLast = at >= rows.length - furnitureRows && row.baseline > height * (1 - margin);
  return isFirst || isLast;
}

/** Where no printer puts text: a twentieth of the page's height. */
function isSmallPrint({ height }: PageRows, { baseline, size }: PdfRow, usual: number): boolean {
  return Math.min(baseline, height - baseline) < height * 0.05 && size < usual * 0.85;
}

function findRepeated(pages: readonly PageRows[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = page.rows
      .filter((row) => isEdge(page, row) && readPageNumber(row) === null)
      .filter((row) => pages.length > fewPages || isSetApart(page, row))
      .map((row) => keyOf(page, row));
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length * 0.4);
  return new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])));
}

/** On so few pages the text itself may begin alike. */
const fewPages = 4;

/** Whether the line is among those at the edge that space parts from the text. */
function isSetApart({ rows, height }: PageRows, row: PdfRow): boolean {
  const fromEdge = row.baseline < height / 2 ? rows : rows.toReversed();
  const last = fromEdge.findIndex((one, at) => {
    const next = fromEdge[at + 1];
    return next !== undefined && Math.abs(next.baseline - one.baseline) > next.size * 1.5;
  });
  return fromEdge.indexOf(row) <= last;
}

/** Text without its numbers, and the edge it is at. */
function keyOf({ height }: PageRows, row: PdfRow): string {
  const edge = row.baseline < height / 2 ? row.baseline : row.baseline - height;
  return `${Math.round(edge / 6)} ${textOf(row).replace(/\d+/g, '#').replace(/\s+/gu, ' ')}`;
}

function textOf({ segments }: PdfRow): string {
  return segments.map(({ text }) => text).join(' ');
}

/** "12", "- 12 -", "Trang 12/40", "12 | 40". */
function readPageNumber(row: PdfRow): number | null {
  const match =
    /^(?:[-–—|.\s]*)(?:trang|page)?\s*(\d{1,4})(?:\s*[/|]\s*\d{1,4})?[-–—|.\s]*$/iu.exec(
      textOf(row),
    );
  return match === null ? null : Number(match[1]);
}

/**
 * How far page numbers run ahead of the count of pages from 0: 1 when they begin with the first
 * page, which is taken for granted; any other has to be seen on two pages.
 */
function findOffsets(pages: readonly PageRows[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  pages.forEach((page, at) => {
    for (const row of page.rows.filter((one) => isEdge(page, one))) {
      const number = readPageNumber(row);
      if (number !== null) counts.set(number - at, (counts.get(number - at) ?? 0) + 1);
    }
  });
  const seen = [...counts].flatMap(([offset, count]) => (count >= 2 ? [offset] : []));
  return new Set([1, ...seen]);
}
