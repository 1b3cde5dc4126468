import type { AnnexLine } from '#shared/annexes/layout.ts';
import { wrapText } from '#shared/annexes/wrapText.ts';

import { lineHeight } from './pdfPaper.ts';
import type { PdfPaper } from './pdfPaper.ts';

/** Where lines of words stand: `x` is the left edge of their frame. */
export interface LinePlace {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'center';
}

/** Below words over a drawn line, and between it and what follows. */
const ruleGapPt = 2;
const belowRulePt = 4;
const ruleThicknessPt = 0.75;

/** Height of a block of lines, in points. */
export function heightOfLines(paper: PdfPaper, lines: readonly AnnexLine[], width: number): number {
  return lines.reduce((sum, line) => {
    const rows = wrapText(line.text, width, (text) => paper.widthOf(text, line)).length;
    const rule = line.rule === undefined ? 0 : ruleGapPt + belowRulePt;
    return sum + rows * line.sizePt * lineHeight + rule;
  }, 0);
}

/** Draws a block of lines from `y` down; gives where it ends. */
export function drawBlock(
  paper: PdfPaper,
  lines: readonly AnnexLine[],
  y: number,
  place: LinePlace,
): number {
  return lines.reduce((top, line) => drawLine(paper, line, top, place), y);
}

function drawLine(paper: PdfPaper, line: AnnexLine, top: number, place: LinePlace): number {
  const rows = wrapText(line.text, place.width, (text) => paper.widthOf(text, line));
  let y = top;
  let last = { x: place.x, width: 0 };
  for (const text of rows) {
    const width = paper.widthOf(text, line);
    const x = place.x + (place.align === 'center' ? (place.width - width) / 2 : 0);
    paper.drawText(text, x, y, line);
    last = { x, width };
    y += line.sizePt * lineHeight;
    if (line.underline === true) {
      paper.drawLines([[x, y - line.sizePt * 0.12, x + width, y - line.sizePt * 0.12]], 0.6);
    }
  }
  if (line.rule === undefined) return y;
  const length = line.rule === 'full' ? last.width : last.width / 3;
  const start = place.align === 'center' ? last.x + (last.width - length) / 2 : last.x;
  paper.drawLines([[start, y + ruleGapPt, start + length, y + ruleGapPt]], ruleThicknessPt);
  return y + ruleGapPt + belowRulePt;
}
