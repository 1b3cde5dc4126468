import type { AnnexLine } from '#shared/annexes/layout.ts';
import { wrapText } from '#shared/annexes/wrapText.ts';

import { lineHeight } from './pdfPaper.ts';
import type { PdfPaper } from './pdfPaper.ts';

const spaceBeforePt = 6;
const indentPt = 28;

/** Stands for the indent while lines are broken; it is in no text. */
const blank = '\u0000';

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
  const measure = (text: string) => paper.widthOf(text, line);
  // A first word that is as wide as the indent is long leaves the other words their places.
  const rows = wrapText(`${blank}${line.text}`, width, (text) =>
    text.startsWith(blank) ? indentPt + measure(text.slice(blank.length)) : measure(text),
  );
  let y = top;
  for (const [index, row] of rows.entries()) {
    if (y + step > bottom) y = await turnPage();
    const text = index === 0 ? row.slice(blank.length) : row;
    const indent = index === 0 ? indentPt : 0;
    const gaps = text.split(' ').length - 1;
    const isFilled = index < rows.length - 1 && gaps > 0;
    const free = width - indent - measure(text);
    paper.drawText(text, left + indent, y, line, isFilled ? free / gaps : 0);
    y += step;
  }
  return y;
}
