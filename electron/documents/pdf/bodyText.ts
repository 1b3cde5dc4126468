import type { AnnexLine } from '#shared/annexes/layout.ts';
import { wrapText } from '#shared/annexes/wrapText.ts';

import { lineHeight } from './pdfPaper.ts';
import type { PdfPaper } from './pdfPaper.ts';

const spaceBeforePt = 6;
/** The first line is drawn in by so many blanks that no line is broken at: about 10 mm. */
const indent = '\u00a0'.repeat(8);

/** Turns to a new page; gives where it begins. */
export type TurnPage = () => Promise<number>;

/** Justified paragraphs, the first line drawn in; gives where they end. */
export async function drawParagraphs(
  paper: PdfPaper,
  lines: readonly AnnexLine[],
  top: number,
  turnPage: TurnPage,
): Promise<number> {
  let y = top;
  for (const line of lines) y = await drawParagraph(paper, line, y + spaceBeforePt, turnPage);
  return y;
}

async function drawParagraph(
  paper: PdfPaper,
  line: AnnexLine,
  top: number,
  turnPage: TurnPage,
): Promise<number> {
  const { left, width, bottom } = paper.frame;
  const step = line.sizePt * lineHeight;
  const rows = wrapText(indent + line.text, width, (text) => paper.widthOf(text, line));
  let y = top;
  for (const [index, text] of rows.entries()) {
    if (y + step > bottom) y = await turnPage();
    const gaps = text.split(' ').length - 1;
    const isFilled = index < rows.length - 1 && gaps > 0;
    const free = width - paper.widthOf(text, line);
    paper.drawText(text, left, y, line, isFilled ? free / gaps : 0);
    y += step;
  }
  return y;
}
