import { isCapitals } from './capitals.ts';
import { endsSentence } from './pdf/joinParagraphs.ts';
import { joinWords } from './pdf/joinWords.ts';
import { createLabelReader } from './readLabel.ts';

/** In characters: lines of a page or mail are shorter, paragraphs are not all of them. */
const widestPage = 140;
/** Parts of the longest line: a line that is shorter was not broken for want of room. */
const leastFilled = 0.7;
/** As many breaks within a sentence show that a text is wrapped, if they are usual among its lines. */
const fewestBreaks = 3;
const usualBreaks = 0.3;

interface TextLine {
  /** Without the space around it. */
  readonly text: string;
  /** How far it reaches, in characters; 0 for a table row, which is not wrapped. */
  readonly length: number;
  readonly isLabelled: boolean;
}

/** How the lines of a wrapped text run. */
interface Wrapping {
  readonly longest: number;
  /** Whether lines end at one width in characters, as in mails, and not at one of a page. */
  readonly isEven: boolean;
  /** A line was broken where with the next word it would have reached as far. */
  readonly reach: number;
  /** Whether empty lines part the paragraphs. */
  readonly isSpaced: boolean;
}

/**
 * Joins the lines of a text that was wrapped at a width, as it comes from pages and mails, into its
 * paragraphs. A text that is not wrapped stays as it is.
 */
export function joinWrappedLines(text: string): string {
  const lines = readLines(text);
  const wrapping = measureWrapping(lines);
  if (wrapping === null) return text;
  const paragraphs: string[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before !== undefined && goesOn(before, line, wrapping)) paragraphs.at(-1)?.push(line.text);
    else paragraphs.push([line.text]);
  });
  return paragraphs.map((own) => joinWords(own)).join('\n');
}

function readLines(text: string): TextLine[] {
  const readLabel = createLabelReader();
  return text
    .normalize('NFC')
    .split(/\r\n|[\n\r]/u)
    .map((line) => ({
      text: line.trim(),
      length: line.trim().includes('\t') ? 0 : line.trimEnd().length,
      isLabelled: readLabel(line.trim()) !== null,
    }));
}

/** Null where the text is not wrapped. */
function measureWrapping(lines: readonly TextLine[]): Wrapping | null {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (longest > widestPage) return null;
  const full = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const isFull = line.length >= longest * leastFilled && next !== undefined && next.length > 0;
    return isFull ? [{ line, next }] : [];
  });
  const broken = full.filter(({ line, next }) => isTorn(line, next));
  if (broken.length < fewestBreaks || broken.length < full.length * usualBreaks) return null;
  const reaches = broken
    .map(({ line, next }) => reachOf(line, next))
    .toSorted((one, other) => one - other);
  // Nearly all: a title may go on in small letters below.
  const usual = reaches[Math.floor(reaches.length / 10)] ?? longest;
  const isEven = usual > longest;
  return {
    longest,
    isEven,
    reach: isEven ? longest + 1 : usual,
    isSpaced: lines.filter((line) => line.text === '').length >= fewestBreaks,
  };
}

/** How far the line would reach with the first word of the next one. */
function reachOf({ length }: TextLine, next: TextLine): number {
  return length + 1 + (next.text.split(/\s/u, 1)[0] ?? '').length;
}

/** Whether a sentence goes on: "văn hóa" above "- xã hội" does, like what begins small or with a figure. */
function isTorn(before: TextLine, line: TextLine): boolean {
  if (endsSentence(before.text)) return false;
  return (line.isLabelled ? /^[-–]\s+[\p{Ll}\d]/u : /^[\p{Ll}\d]/u).test(line.text);
}

function goesOn(before: TextLine, line: TextLine, wrapping: Wrapping): boolean {
  if (before.length === 0 || line.length === 0) return false;
  const isTitle = isCapitals(before.text);
  if (isTitle !== (isCapitals(line.text) && (isTitle || !isShort(line.text)))) return false;
  if (isTorn(before, line)) return before.length >= wrapping.longest * leastFilled;
  if (line.isLabelled || reachOf(before, line) < wrapping.reach) return false;
  // Where lines end unevenly the last one of a paragraph may look full.
  return !endsSentence(before.text) || wrapping.isEven || wrapping.isSpaced;
}

/** "III/2024.", "HĐND tỉnh": too few words for a title in capitals. */
function isShort(text: string): boolean {
  return text.split(/\s+/u).length <= 2;
}
