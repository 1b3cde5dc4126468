import { foldText } from '../text/fold.ts';
import { maskItemNumbers } from './itemNumbers.ts';
import { maskAfterthoughts, maskBrackets } from './remarks.ts';
import { findRoleMarks } from './roleWords.ts';

/**
 * What stands between two words: nothing but space; a full stop, quotation mark or dash without spaces;
 * a dash with spaces; "và" or &; a comma; a line break; or one of ; / + and bullets, which never stand
 * inside a name.
 */
export type WordGap = 'none' | 'mark' | 'dash' | 'and' | 'comma' | 'line' | 'strong';

/** A word of a cell as names are compared by, and what stands between it and the word before. */
export interface AgencyWord {
  /** Folded, common abbreviations spelt out, without spaces. */
  readonly key: string;
  /** The same in syllables. */
  readonly syllables: readonly string[];
  /** Folded letters of an abbreviation in capitals that is not a common one; else null. */
  readonly letters: string | null;
  /** Where it stands in the cell. */
  readonly start: number;
  readonly end: number;
  readonly before: WordGap;
  /** A colon stands before it. */
  readonly isIntroduced: boolean;
  readonly isCapitalised: boolean;
  /** Written large, or in a cell that writes nothing large or everything: "sở y tế", "SỞ Y TẾ". */
  readonly mayBegin: boolean;
}

/** Abbreviations that stand for the same words in every province's agency names. */
const spelledOut: Readonly<Record<string, string>> = {
  ub: 'uy ban',
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  ubkt: 'uy ban kiem tra',
  mttq: 'mat tran to quoc',
  ubmttq: 'uy ban mat tran to quoc',
  mttqvn: 'mat tran to quoc viet nam',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  bql: 'ban quan ly',
  ql: 'quan ly',
  kcn: 'khu cong nghiep',
  ptnt: 'phat trien nong thon',
  bdbp: 'bo doi bien phong',
  chqs: 'chi huy quan su',
  dbqh: 'dai bieu quoc hoi',
  htx: 'hop tac xa',
  vp: 'van phong',
  tp: 'thanh pho',
  tx: 'thi xa',
  tu: 'tinh uy',
  hu: 'huyen uy',
  thu: 'thanh uy',
  ca: 'cong an',
  tncs: 'thanh nien cong san',
  hcm: 'ho chi minh',
  'd/c': 'dong chi',
  'v/p': 'van phong',
  'd/v': 'don vi',
};

/** These are ordinary syllables as well ("Tư pháp"), so only capitals make them abbreviations. */
const onlyInCapitals: ReadonlySet<string> = new Set(['tu', 'hu', 'thu', 'ca']);

/** "Đ/c", "Đ/v", "V/P" and numbers of documents ("123-QĐ/TU", "04/NQ-TU") are one word, and no two names. */
const wordPattern =
  /(?<![\p{L}\p{M}])(?:[Đđ]\/[CcVv]|[Vv]\/[Pp])(?![\p{L}\p{M}])|\d{1,6}(?:\/\d{1,4}){0,2}(?:[-/]\p{Lu}[\p{Lu}\p{M}\d&]*(?!\p{L}))+|[\p{L}\p{M}\p{N}]+/gu;

/** What joins names as "và" does; without their marks they are other words. */
const links: ReadonlySet<string> = new Set(['với', 'hoặc']);

/**
 * The words of a cell. "và" and & are no words: they may part two names or stand inside one. Numbers
 * of lists and remarks in brackets ("(chủ trì)") are none either.
 */
export function readAgencyWords(cell: string): AgencyWord[] {
  const words: AgencyWord[] = [];
  const capitalsMeanNothing = isWrittenInCapitals(cell);
  const masked = maskWhatIsNoName(cell);
  let gapStart = 0;
  let hasAnd = false;
  for (const match of masked.matchAll(wordPattern)) {
    const [raw] = match;
    const folded = foldText(raw);
    if (folded === 'va' || links.has(raw.toLowerCase())) {
      hasAnd = true;
      continue;
    }
    const spelled = spellOut(raw, folded, capitalsMeanNothing);
    const isLevel = isShortLevel(masked, match.index);
    const isShort = !capitalsMeanNothing && spelled === folded && (isLevel || isAllCapitals(raw));
    const isLarge = !capitalsMeanNothing && (isLevel || /^\p{Lu}/u.test(raw));
    const gap = masked.slice(gapStart, match.index);
    const before = isSlashInName(gap, raw) ? 'comma' : gapOf(gap, hasAnd);
    words.push({
      key: spelled.replaceAll(' ', ''),
      syllables: spelled.split(' '),
      letters: isShort ? folded : null,
      start: match.index,
      end: match.index + raw.length,
      before: words.length === 0 ? 'none' : before,
      isIntroduced: words.length > 0 && gap.includes(':'),
      isCapitalised: isLarge,
      mayBegin: isLarge,
    });
    gapStart = match.index + raw.length;
    hasAnd = false;
  }
  const hasCapitals = words.some(({ isCapitalised }) => isCapitalised);
  return hasCapitals ? words : words.map((word) => ({ ...word, mayBegin: true }));
}

/** Puts marks of the same length in the place of what is no part of a name. */
function maskWhatIsNoName(cell: string): string {
  const masked = maskBrackets(maskItemNumbers(cell))
    .replace(/(?<!\p{L})v\.\s?v(?!\p{L})|(?<!\p{L})vân vân(?!\p{L})/giu, (more) =>
      ';'.repeat(more.length),
    )
    .replace(
      /(^|[\n\r;:])([^\S\n\r]*)(\d{1,2}(?:[.)]|[/–-](?=\s))|[a-zđ][.)]|[-–—+*•])(?=\s|\p{L})/gu,
      (item) => (item.startsWith(':') ? ':' : ';') + ';'.repeat(item.length - 1),
    );
  const named = findRoleMarks(masked).reduce(
    (text, { start, end }) => text.slice(0, start) + ';'.repeat(end - start) + text.slice(end),
    masked,
  );
  return maskAfterthoughts(named);
}

function spellOut(raw: string, folded: string, capitalsMeanNothing: boolean): string {
  if (!onlyInCapitals.has(folded)) return spelledOut[folded] ?? folded;
  return capitalsMeanNothing || !startsInCapitals(raw) ? folded : (spelledOut[folded] ?? folded);
}

/**
 * "SỞ TƯ PHÁP": among running words in capitals, TU is as likely a syllable as an abbreviation. Words
 * that run on without any mark tell them from "VPTU, STC, SNV" and "BTC TU, UBKT TU".
 */
function isWrittenInCapitals(cell: string): boolean {
  const isUpper = cell === cell.toUpperCase() && cell.trim().split(/\s+/).length > 2;
  return isUpper && cell.split(/[^\p{L}\p{M}\s]/u).some(hasRunningWords);
}

const syllable =
  /^(?:[bcdghklmnpqrstvx]|ch|gh|gi|kh|ngh?|nh|ph|qu|th|tr)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;

/** Whether two words stand side by side that may be read aloud. */
function hasRunningWords(part: string): boolean {
  const words = foldText(part).split(' ');
  return words.some((word, at) => syllable.test(word) && syllable.test(words[at + 1] ?? ''));
}

/** "các sở/ban/ngành", "UBND các huyện/thành phố": no name begins small behind a slash. */
function isSlashInName(gap: string, word: string): boolean {
  return gap === '/' && /^\p{Ll}/u.test(word);
}

const shortLevel = /[hpx]\.\s?(?=\p{Lu})/uy;

/** "h. Ba Tri", "x. An Định": the level of a place in one small letter. */
function isShortLevel(text: string, at: number): boolean {
  shortLevel.lastIndex = at;
  return shortLevel.test(text);
}

function isAllCapitals(raw: string): boolean {
  return /^[\p{Lu}\p{M}]+$/u.test(raw.normalize('NFC'));
}

/** "TU", "ThU", but not "Thủ trưởng": at least the first two letters, of which Th may be one. */
function startsInCapitals(raw: string): boolean {
  const start = raw
    .normalize('NFC')
    .replace(/^Th(?=\p{Lu})/u, 'TH')
    .slice(0, 2);
  return start.length === 2 && start === start.toUpperCase();
}

function gapOf(gap: string, hasAnd: boolean): WordGap {
  if (/[;/+•*]/.test(gap)) return 'strong';
  if (hasAnd || gap.includes('&')) return 'and';
  if (/[\n\r]/.test(gap)) return 'line';
  if (gap.includes(',')) return 'comma';
  if (/\s[-–—]\s/.test(gap)) return 'dash';
  return /[\-–—.:()“”"]/.test(gap) ? 'mark' : 'none';
}
