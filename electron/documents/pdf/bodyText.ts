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

/** `keepNext`: on one page with what comes after it. */
type BodyLine = AnnexLine & { readonly keepNext?: boolean };

/**
 * Justified paragraphs, the first line drawn in; gives where they end.
 * @param followedByPt Height of what the last one is kept with.
 */
export async function drawParagraphs(
  paper: PdfPaper,
  lines: readonly BodyLine[],
  top: number,
  turnPage: TurnPage,
  followedByPt = 0,
): Promise<number> {
  let y = top;
  for (const [index, line] of lines.entries()) {
    const isKept = lines[index - 1]?.keepNext === true;
    const height = isKept ? 0 : heightKept(paper, lines.slice(index), followedByPt);
    if (y + height > paper.frame.bottom && y > paper.frame.top) y = await turnPage();
    y = await drawParagraph(paper, line, y + spaceBeforePt, turnPage);
  }
  return y;
}

/** Of the paragraphs at the beginning that no page may part; 0: the first one is free. */
function heightKept(paper: PdfPaper, lines: readonly BodyLine[], followedByPt: number): number {
  const last = lines.findIndex(({ keepNext }) => keepNext !== true);
  if (last === 0) return 0;
  const kept = last === -1 ? lines : lines.slice(0, last + 1);
  const heights = kept.map(
    (line) => spaceBeforePt + rowsOf(paper, line).length * line.sizePt * lineHeight,
  );
  return heights.reduce((sum, height) => sum + height, last === -1 ? followedByPt : 0);
}

async function drawParagraph(
  paper: PdfPaper,
  line: AnnexLine,
  top: number,
  turnPage: TurnPage,
): Promise<number> {
  const { left, width, bottom } = paper.frame;
  const step = line.sizePt * lineHeight;
  let y = top;
  const rows = rowsOf(paper, line);
  for (const [index, row] of rows.entries()) {
    if (y + step > bottom) y = await turnPage();
    const text = index === 0 ? row.slice(blank.length) : row;
    const indent = index === 0 ? indentPt : 0;
    const gaps = text.split(' ').length - 1;
    const isFilled = index < rows.length - 1 && gaps > 0;
    const free = width - indent - paper.widthOf(text, line);
    paper.drawText(text, left + indent, y, line, isFilled ? free / gaps : 0);
    y += step;
  }
  return y;
}

/** The first begins with `blank`, as wide as the indent is long. */
function rowsOf(paper: PdfPaper, line: AnnexLine): string[] {
  const measure = (text: string) => paper.widthOf(text, line);
  return wrapText(`${blank}${line.text}`, paper.frame.width, (text) =>
    text.startsWith(blank) ? indentPt + measure(text.slice(blank.length)) : measure(text),
  );
}
