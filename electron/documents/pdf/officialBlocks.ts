import type { AnnexClosing, AnnexHead } from '#shared/annexes/annexDocument.ts';
import type { AnnexLine } from '#shared/annexes/layout.ts';

import { drawBlock, heightOfLines } from './lines.ts';
import type { PdfPaper } from './pdfPaper.ts';

/** The larger half is that of the motto and the day, which are longer. */
const headShare = 0.44;
const aboveNumberPt = 4;
/** Room for signature and stamp. */
const signatureRoomPt = 64;
const aboveTitlePt = 12;
const belowTitlePt = 8;
const aboveClosingPt = 8;

/** Office and number on the left, motto, place and day on the right; gives where the block ends. */
export function drawHead(
  paper: PdfPaper,
  { left, right, number, date }: AnnexHead,
  top: number,
): number {
  const { left: x, width } = paper.frame;
  const first = { x, width: width * headShare, align: 'center' } as const;
  const second = { x: x + first.width, width: width - first.width, align: 'center' } as const;
  const names = Math.max(drawBlock(paper, left, top, first), drawBlock(paper, right, top, second));
  if (number === null && date === null) return names;
  return Math.max(
    drawBlock(paper, listOf(number), names + aboveNumberPt, first),
    drawBlock(paper, listOf(date), names + aboveNumberPt, second),
  );
}

export function drawTitle(paper: PdfPaper, lines: readonly AnnexLine[], top: number): number {
  const { left: x, width } = paper.frame;
  const place = { x, width, align: 'center' } as const;
  return drawBlock(paper, lines, top + aboveTitlePt, place) + belowTitlePt;
}

export function heightOfClosing(paper: PdfPaper, { recipients, signature }: AnnexClosing): number {
  const half = paper.frame.width / 2;
  const left = heightOfLines(paper, recipients ?? [], half);
  const right =
    signature === null
      ? 0
      : heightOfLines(paper, [...signature.lines, signature.name], half) + signatureRoomPt;
  return aboveClosingPt + Math.max(left, right);
}

/** Who gets it on the left, who signs on the right. */
export function drawClosing(
  paper: PdfPaper,
  { recipients, signature }: AnnexClosing,
  top: number,
): void {
  const { left: x, width } = paper.frame;
  const y = top + aboveClosingPt;
  drawBlock(paper, recipients ?? [], y, { x, width: width / 2, align: 'left' });
  if (signature === null) return;
  const right = { x: x + width / 2, width: width / 2, align: 'center' } as const;
  const below = drawBlock(paper, signature.lines, y, right);
  drawBlock(paper, [signature.name], below + signatureRoomPt, right);
}

function listOf(line: AnnexLine | null): readonly AnnexLine[] {
  return line === null ? [] : [line];
}
