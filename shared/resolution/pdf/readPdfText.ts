import { dropFurniture, type PageRows } from './dropFurniture.ts';
import { findGutters, findRegions, type Region } from './findRegions.ts';
import type { Gutter } from './findGutters.ts';
import { findRows } from './findRows.ts';
import { joinParagraphs } from './joinParagraphs.ts';
import type { PdfLine, PdfPage, PdfSegment } from './pdfPage.ts';
import { takeNotes } from './takeNotes.ts';

/**
 * The text of a document as its pages show it: a paragraph or row of a table a line, cells parted by
 * tabs, without headers, footers and page numbers; footnotes stand at the end behind their marks.
 */
export function readPdfText(pages: readonly PdfPage[]): string {
  const rows = pages.map(({ width, height, texts }) => ({ width, height, rows: findRows(texts) }));
  const { pages: withoutNotes, notes } = takeNotes(dropFurniture(rows));
  const gutters = withoutNotes.flatMap((page) => findGutters(findRegions(page.rows)));
  const lines = withoutNotes.flatMap((page, at) => linesOfPage(page, at, gutters.slice(0, 3)));
  return [...joinParagraphs(lines), ...notes].join('\n');
}

function linesOfPage(
  { rows, width }: PageRows,
  page: number,
  gutters: readonly Gutter[],
): PdfLine[] {
  const common = { page, pageWidth: width };
  return findRegions(rows, gutters).flatMap((region) => linesOfRegion(region, common));
}

function linesOfRegion(region: Region, common: Pick<PdfLine, 'page' | 'pageWidth'>): PdfLine[] {
  switch (region.kind) {
    case 'text':
      return region.rows.map((row) => ({ ...common, ...row, stream: 'text', isRow: false }));
    case 'table':
      return region.rows.map((row) => ({ ...common, ...row, stream: 'table', isRow: true }));
    case 'columns':
      return region.columns.flatMap((lines) =>
        moveLeft(lines).map((line) => ({ ...common, ...line, stream: 'columns', isRow: false })),
      );
  }
}

/** To the left edge of the page, so that a paragraph goes on from one column in the next. */
function moveLeft(lines: readonly PdfSegment[]): PdfSegment[] {
  const edge = Math.min(...lines.map(({ left }) => left));
  return lines.map((line) => ({ ...line, left: line.left - edge, right: line.right - edge }));
}
