import { joinWords } from './joinWords.ts';
import { measureFlow, widestLeading, type Flow } from './lineFlow.ts';
import type { PdfLine } from './pdfPage.ts';

/** Joins the lines of a document, in reading order, into the texts of its paragraphs. */
export function joinParagraphs(lines: readonly PdfLine[]): string[] {
  const flows = new Map(
    [...Map.groupBy(lines, flowKey)].map(([key, own]): [string, Flow] => [key, measureFlow(own)]),
  );
  const paragraphs: string[] = [];
  let own: PdfLine[] = [];
  for (const line of lines) {
    const flow = flows.get(flowKey(line));
    if (flow && own.length > 0 && startsParagraph(own, line, flow)) {
      paragraphs.push(joinWords(own.map(({ text }) => text)));
      own = [];
    }
    own.push(line);
  }
  if (own.length > 0) paragraphs.push(joinWords(own.map(({ text }) => text)));
  return paragraphs;
}

function flowKey({ pageWidth, stream }: PdfLine): string {
  return `${Math.round(pageWidth)} ${stream}`;
}

/**
 * Whether a line begins a paragraph rather than goes on with the lines of one. What the page shows
 * decides in this order: rows of tables, another size, a wider gap, room left on the line before
 * (the first word would have fitted, so the break was made on purpose), the indent, the words.
 */
function startsParagraph(own: readonly PdfLine[], line: PdfLine, flow: Flow): boolean {
  const before = own.at(-1);
  if (before === undefined) return true;
  if (before.isRow || line.isRow || flowKey(before) !== flowKey(line)) return true;
  if (Math.abs(line.size / before.size - 1) > 0.12) return true;

  const goesOn = /^\p{Ll}/u.test(line.text) && !endsSentence(before.text);
  if (isGap(before, line, flow, goesOn)) return true;
  const room = flow.right - before.right - (firstWordWidth(line) + line.size * 0.25);
  const isLikely = goesOn || lacksMarks(before, line, flow);
  if (room > (isLikely ? (flow.right - flow.left) * 0.2 : 0)) return true;
  if (startsWithLabel(line.text) && (endsSentence(before.text) || isNextItem(own, line)))
    return true;
  return !goesOn && isIndented(own, before, line, flow);
}

/** A point below a point. */
function isNextItem([first]: readonly PdfLine[], line: PdfLine): boolean {
  return (
    first !== undefined &&
    startsWithLabel(first.text) &&
    Math.abs(line.left - first.left) < line.size * 0.4
  );
}

function isGap(before: PdfLine, line: PdfLine, flow: Flow, goesOn: boolean): boolean {
  const isBelow = before.page === line.page && line.baseline > before.baseline;
  if (!isBelow || flow.leading === 0) return false;
  const gap = (line.baseline - before.baseline) / flow.leading;
  return gap > (goesOn && !flow.isSpaced ? 1.6 : widestLeading);
}

/** Whether a line has not what begins the other paragraphs. */
function lacksMarks(before: PdfLine, line: PdfLine, flow: Flow): boolean {
  const isSpaceless = flow.isSpaced && before.page === line.page;
  return isSpaceless || (flow.isIndented && line.left - flow.left < line.size * 0.4);
}

function firstWordWidth({ text, left, right }: PdfLine): number {
  const word = text.split(/\s/u, 1)[0] ?? '';
  return ((right - left) * word.length) / Math.max(1, text.length);
}

/** The line before is full, so only the places where lines begin can tell. */
function isIndented(own: readonly PdfLine[], before: PdfLine, line: PdfLine, flow: Flow): boolean {
  const near = line.size * 0.4;
  const step = line.left - before.left;
  const isSecond = own.length === 1;
  if (Math.abs(step) <= near) {
    // Two indented lines are the beginnings of two paragraphs, unless the whole block is indented.
    const isApart = isSecond && before.left - flow.left > near;
    return isApart && endsSentence(before.text);
  }
  if (step < 0) return !isSecond && Math.abs(centre(line) - centre(before)) > near;
  const isHanging = isSecond && startsWithLabel(before.text);
  const isCentred =
    before.left - flow.left > near && Math.abs(centre(line) - centre(before)) <= near;
  return !isHanging && !isCentred;
}

function centre({ left, right }: PdfLine): number {
  return (left + right) / 2;
}

export function endsSentence(text: string): boolean {
  return /[.;:!?…][”"’')\]]*$/u.test(text);
}

function startsWithLabel(text: string): boolean {
  return /^(?:[-–—+*•●▪■◦○·]\s|\(?(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2})*|\p{L})[.)]\s|(?:điều|chương|phần|mục|phụ lục)\s+(?:\d|[IVX]))/iu.test(
    text,
  );
}
