import { raisedMark, type PdfRow, type PdfText } from './pdfPage.ts';

/** In parts of the font size: where columns may part, and where words do. */
const narrowestGutter = 0.5;
const narrowestSpace = 0.15;

/** The lines of a page from top to bottom, each cut where columns may part. */
export function findRows(texts: readonly PdfText[]): PdfRow[] {
  const shown = texts.filter(({ text }) => text !== '');
  const usual = usualSize(shown);
  const isSmallNumber = ({ text, size }: PdfText) => size < usual * 0.75 && /^\d{1,3}$/.test(text);
  const rows = groupByBaseline(shown.filter((text) => !isSmallNumber(text)));
  const alone: PdfText[] = [];
  for (const number of shown.filter(isSmallNumber)) {
    const row = rows.find((one) => isRaisedIn(number, one));
    if (row === undefined) alone.push(number);
    else row.push({ ...number, text: `${raisedMark.before}${number.text}${raisedMark.behind}` });
  }
  return [...rows, ...groupByBaseline(alone)]
    .map(toRow)
    .filter(({ segments }) => segments.length > 0)
    .toSorted((one, other) => one.baseline - other.baseline);
}

/** The size that most letters have. */
export function usualSize(texts: readonly PdfText[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of texts) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

function groupByBaseline(texts: readonly PdfText[]): PdfText[][] {
  const rows: PdfText[][] = [];
  for (const text of texts.toSorted((one, other) => one.baseline - other.baseline)) {
    const last = rows.at(-1);
    const before = last?.[0];
    const near = Math.min(text.size, before?.size ?? 0) * 0.35;
    if (last && before && text.baseline - before.baseline < near) last.push(text);
    else rows.push([text]);
  }
  return rows;
}

function isRaisedIn(number: PdfText, row: readonly PdfText[]): boolean {
  return row.some(({ baseline, size, left, right }) => {
    const raise = (baseline - number.baseline) / size;
    const distance = Math.min(Math.abs(number.left - right), Math.abs(left - number.right));
    return raise > 0.1 && raise < 0.75 && distance < size * 0.5;
  });
}

function toRow(texts: readonly PdfText[]): PdfRow {
  const segments: PdfText[] = [];
  let isSpaced = false;
  for (const text of texts.toSorted((one, other) => one.left - other.left)) {
    if (text.text.trim() === '') {
      isSpaced = true;
      continue;
    }
    const before = segments.at(-1);
    const gap = (text.left - (before?.right ?? 0)) / Math.max(text.size, before?.size ?? 0);
    if (before === undefined || gap > narrowestGutter) segments.push(text);
    else segments[segments.length - 1] = join(before, text, isSpaced || gap > narrowestSpace);
    isSpaced = false;
  }
  const trimmed = segments.map((one) => ({ ...one, text: one.text.trim() }));
  const widest = trimmed.toSorted((one, other) => other.text.length - one.text.length)[0];
  return { baseline: widest?.baseline ?? 0, size: widest?.size ?? 0, segments: trimmed };
}

function join(before: PdfText, text: PdfText, isSpaced: boolean): PdfText {
  const space = isSpaced && !/\s$/u.test(before.text) ? ' ' : '';
  const larger = text.text.trim().length > before.text.trim().length ? text : before;
  return {
    ...larger,
    text: before.text + space + text.text,
    left: before.left,
    right: Math.max(before.right, text.right),
  };
}
