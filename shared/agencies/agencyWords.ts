import { foldText } from '../text/fold.ts';

/**
 * What stands between two words: nothing but space; a dash, full stop or quotation mark; "và" or &;
 * a comma; a line break; or one of ; / + and bullets, which never stand inside a name.
 */
export type WordGap = 'none' | 'mark' | 'and' | 'comma' | 'line' | 'strong';

/** A word of a cell as names are compared by, and what stands between it and the word before. */
export interface AgencyWord {
  /** Folded, common abbreviations spelt out, without spaces. */
  readonly key: string;
  /** Where it stands in the cell. */
  readonly start: number;
  readonly end: number;
  readonly before: WordGap;
  readonly isCapitalised: boolean;
}

/** Abbreviations that stand for the same words in every province's agency names. */
const spelledOut: Readonly<Record<string, string>> = {
  ubnd: 'uybannhandan',
  hdnd: 'hoidongnhandan',
  ubkt: 'uybankiemtra',
  mttq: 'mattrantoquoc',
  ubmttq: 'uybanmattrantoquoc',
  bql: 'banquanly',
  kcn: 'khucongnghiep',
  ptnt: 'phattriennongthon',
  bdbp: 'bodoibienphong',
  chqs: 'chihuyquansu',
  dbqh: 'daibieuquochoi',
  htx: 'hoptacxa',
  vp: 'vanphong',
  tp: 'thanhpho',
  tu: 'tinhuy',
  hu: 'huyenuy',
  thu: 'thanhuy',
  ca: 'congan',
};

/** These are ordinary syllables as well ("Tư pháp"), so only capitals make them abbreviations. */
const onlyInCapitals: ReadonlySet<string> = new Set(['tu', 'hu', 'thu', 'ca']);

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a cell. "và" and & are no words: they may part two names or stand inside one. Numbers
 * of lists and remarks in brackets ("(chủ trì)") are none either.
 */
export function readAgencyWords(cell: string): AgencyWord[] {
  const words: AgencyWord[] = [];
  const capitalsMeanNothing = isWrittenInCapitals(cell);
  const masked = maskRemarks(cell);
  let gapStart = 0;
  let hasAnd = false;
  for (const match of masked.matchAll(wordPattern)) {
    const [raw] = match;
    const folded = foldText(raw);
    if (folded === 'va') {
      hasAnd = true;
      continue;
    }
    words.push({
      key: spellOut(raw, folded, capitalsMeanNothing),
      start: match.index,
      end: match.index + raw.length,
      before: words.length === 0 ? 'none' : gapOf(masked.slice(gapStart, match.index), hasAnd),
      isCapitalised: /^\p{Lu}/u.test(raw),
    });
    gapStart = match.index + raw.length;
    hasAnd = false;
  }
  return words;
}

/** Puts marks of the same length in the place of what is no part of a name. */
function maskRemarks(cell: string): string {
  return cell
    .replace(/\([^()]*\)/gu, (remark) => '.'.repeat(remark.length))
    .replace(/(^|[\n\r;])([^\S\n\r]*)(\d{1,2}[.)]|[a-zđ][.)]|[-–—+*•])(?=\s|\p{L})/gu, (item) =>
      ';'.repeat(item.length),
    );
}

function spellOut(raw: string, folded: string, capitalsMeanNothing: boolean): string {
  if (!onlyInCapitals.has(folded)) return spelledOut[folded] ?? folded;
  return capitalsMeanNothing || !startsInCapitals(raw) ? folded : (spelledOut[folded] ?? folded);
}

/** "SỞ TƯ PHÁP": among running words in capitals, TU is as likely a syllable as an abbreviation. */
function isWrittenInCapitals(cell: string): boolean {
  return cell === cell.toUpperCase() && cell.trim().split(/\s+/).length > 2;
}

/** "TU", "ThU": at least the first two letters. */
function startsInCapitals(raw: string): boolean {
  const start = raw.normalize('NFC').replace(/^Th/, 'TH').slice(0, 2);
  return start.length === 2 && start === start.toUpperCase();
}

function gapOf(gap: string, hasAnd: boolean): WordGap {
  if (/[;/+•*]/.test(gap)) return 'strong';
  if (hasAnd || gap.includes('&')) return 'and';
  if (/[\n\r]/.test(gap)) return 'line';
  if (gap.includes(',')) return 'comma';
  return /[\-–—.:()“”"]/.test(gap) ? 'mark' : 'none';
}
