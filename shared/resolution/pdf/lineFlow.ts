import type { PdfLine } from './pdfPage.ts';

/** What the lines of one width have in common; lengths in points. */
export interface Flow {
  /** Where most lines begin that are not indented. */
  readonly left: number;
  /** As far as lines may go. */
  readonly right: number;
  /** From baseline to baseline inside a paragraph. */
  readonly leading: number;
  /** Paragraphs are set apart by space, or by their first lines: what is not so goes on. */
  readonly isSpaced: boolean;
  readonly isIndented: boolean;
}

/** A gap between lines that is wider than the leading by this factor parts paragraphs. */
export const widestLeading = 1.15;

/** Measures how lines run that belong to the same columns of pages of the same width. */
export function measureFlow(lines: readonly PdfLine[]): Flow {
  const left = edgeOf(
    lines.map((line) => line.left),
    'least',
  );
  const gaps = gapsOf(lines);
  const leading = gaps[Math.floor(gaps.length / 4)] ?? 0;
  const indented = lines.filter((line) => isIndent(line.left - left, line)).length;
  return {
    left,
    right: rightEdge(lines, left),
    leading,
    isSpaced: isUsual(gaps.filter((gap) => gap > leading * widestLeading).length, gaps.length),
    isIndented: isUsual(indented, lines.length),
  };
}

function isIndent(distance: number, { size }: PdfLine): boolean {
  return distance > size && distance < size * 5;
}

/** Often enough to be a habit, not so often that it says nothing. */
function isUsual(count: number, all: number): boolean {
  return count >= Math.max(3, all * 0.08) && count <= all * 0.8;
}

/** The outermost place that at least two lines share, within three points. */
function edgeOf(places: readonly number[], which: 'least' | 'most'): number {
  const sorted = places.toSorted((one, other) => (which === 'least' ? one - other : other - one));
  const shared = sorted.find((place, at) => Math.abs((sorted[at + 1] ?? Infinity) - place) <= 3);
  return shared ?? sorted[0] ?? 0;
}

/**
 * Where three lines end together the text is set to that edge. Otherwise lines are ragged, or there
 * are too few of them to tell: then the page's margins are taken to be alike.
 */
function rightEdge(lines: readonly PdfLine[], left: number): number {
  const places = lines.map((line) => line.right);
  const furthest = Math.max(...places);
  const shared = edgeOf(places, 'most');
  const pageWidth = lines[0]?.stream === 'text' ? lines[0].pageWidth : 0;
  const isFar = (place: number) => place - left > (pageWidth - left) * 0.6;
  const together = places.filter((place) => Math.abs(place - shared) <= 3).length;
  if (together >= 3 && isFar(shared)) return shared;
  const near = places.filter((place) => furthest - place < (furthest - left) * 0.12).length;
  if (near >= 3 && isFar(furthest)) return furthest;
  return Math.max(furthest, pageWidth - left);
}

/** From line to line on a page, the closest first. */
function gapsOf(lines: readonly PdfLine[]): number[] {
  return lines
    .flatMap((line, at) => {
      const next = lines[at + 1];
      const gap = next?.page === line.page ? next.baseline - line.baseline : 0;
      return gap > 0 && gap < line.size * 4 ? [gap] : [];
    })
    .toSorted((one, other) => one - other);
}
