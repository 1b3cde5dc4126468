import { foldText } from '../text/fold.ts';
import { isCapitals } from './capitals.ts';
import type { Label } from './label.ts';
import { endsLikeSentence, isPlainTitle } from './titles.ts';

interface TextLine {
  readonly text: string;
  readonly label: Label | null;
}

/**
 * Numbers of the lines without a label that are titles: short, not like a sentence, standing alone
 * above other lines. Left out are the title of the document itself and what stands with it, captions
 * that are repeated, and short lines one below another, which are a list.
 */
export function findPlainTitles(lines: readonly TextLine[]): ReadonlySet<number> {
  const documentTitles = findDocumentTitles(lines);
  const looksLikeTitle = lines.map(
    ({ text, label }, at) => label === null && !documentTitles.has(at) && isPlainTitle(text),
  );
  const isTitle = ({ text }: TextLine, at: number) =>
    looksLikeTitle[at] === true &&
    at < lines.length - 1 &&
    !isRepeated(lines, at) &&
    (isCapitals(text) || standsAlone(lines, looksLikeTitle, at));
  return new Set(lines.flatMap((line, at) => (isTitle(line, at) ? [at] : [])));
}

const documentKind =
  /^(nghi quyet|nghi dinh|quyet dinh|ke hoach|chuong trinh|chuong trinh hanh dong|de an|thong bao|ket luan|chi thi|bao cao|to trinh|huong dan|quy che|quy dinh|thong tri)$/;

/**
 * The title of the document with what stands around it (letterhead, date, "Kèm theo …"): from the
 * top of the text, or from a line such as "KẾ HOẠCH", down to the first label or sentence.
 */
function findDocumentTitles(lines: readonly TextLine[]): ReadonlySet<number> {
  const titles = new Set<number>();
  const isShort = (line: TextLine | undefined) =>
    line !== undefined &&
    (line.label === null || line.label.kind === 'bullet') &&
    !isSentence(line.text);
  lines.forEach((line, at) => {
    const isKind = isCapitals(line.text) && documentKind.test(foldText(line.text));
    const begins = at === 0 || (isKind && isShort(lines[at + 1]));
    if (isShort(line) && (begins || titles.has(at - 1))) titles.add(at);
  });
  return titles;
}

function isSentence(text: string): boolean {
  return endsLikeSentence(text) || text.endsWith(':') || text.split(/\s+/u).length > 40;
}

function isRepeated(lines: readonly TextLine[], at: number): boolean {
  const text = lines[at]?.text;
  return text === lines[at - 1]?.text || text === lines[at + 1]?.text;
}

/** Of two short lines the first may be a caption; more of them are a list. Capitals do not count. */
function standsAlone(
  lines: readonly TextLine[],
  looksLikeTitle: readonly boolean[],
  at: number,
): boolean {
  const isShort = (line: number) =>
    looksLikeTitle[line] === true && !isCapitals(lines[line]?.text ?? '');
  if (isShort(at + 1)) return false;
  return !(isShort(at - 1) && isShort(at - 2));
}
