import { foldText } from '../text/fold.ts';

/** A word of a cell as names are compared by, and what stands between it and the word before. */
export interface AgencyWord {
  /** Folded, common abbreviations spelt out, without spaces. */
  readonly key: string;
  /** Where it stands in the cell. */
  readonly start: number;
  readonly end: number;
  /** `strong` always parts two names; `weak` (comma, "và", dash) may also stand inside one. */
  readonly before: 'none' | 'weak' | 'strong';
  readonly hasComma: boolean;
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

/** The words of a cell. "và" and & are no words: they may part two names or stand inside one. */
export function readAgencyWords(cell: string): AgencyWord[] {
  const words: AgencyWord[] = [];
  const capitalsMeanNothing = isWrittenInCapitals(cell);
  let gapStart = 0;
  let hasAnd = false;
  for (const match of cell.matchAll(wordPattern)) {
    const [raw] = match;
    const gap = cell.slice(gapStart, match.index);
    gapStart = match.index + raw.length;
    const folded = foldText(raw);
    if (folded === 'va') {
      hasAnd = true;
      continue;
    }
    words.push({
      key: spellOut(raw, folded, capitalsMeanNothing),
      start: match.index,
      end: gapStart,
      before: words.length === 0 ? 'none' : gapBefore(gap, hasAnd),
      hasComma: gap.includes(','),
    });
    hasAnd = false;
  }
  return words;
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

function gapBefore(gap: string, hasAnd: boolean): AgencyWord['before'] {
  if (partsNames(gap)) return 'strong';
  return hasAnd || /[,&\-–—.:()“”"]/.test(gap) ? 'weak' : 'none';
}

/** Marks that never stand inside a name: ; / + bullets and line breaks. */
function partsNames(gap: string): boolean {
  return /[;/+•*\n\r]/.test(gap);
}
