import type { Phrase, Token } from './phrase.ts';

const tokenPattern = /(\p{L}[\p{L}\p{M}]*)|(\d+)|([-=\p{Pd}]{1,3}>|\/+|\n|\S)/gu;

/** Letters that stand for digits in a date read from paper: "3O/6/2O26", "l5/3". */
const mistakenDigits =
  /(?<![\p{L}\d])[\dOolI]{1,4}(?=[/.-]\s*\d)|(?<=\d[/.-])[\dOolI]{1,4}(?![\p{L}\d])|(?<![\p{L}\d])\d[\dO]{1,3}(?![\p{L}\d])/gu;

/** Signs that mean the same: every dash, wave and arrow is a hyphen, every slash a slash. */
const signForms: readonly [RegExp, string][] = [
  [/[\p{Pd}\u2212÷~→]|>$/u, '-'],
  [/[\u2044\u2215\\]|^\/+$/u, '/'],
  [/[&+]/u, '&'],
];

/** Two words typed without a space: "QII" and "quýII", "trướcngày", "hằngnăm". */
const gluedWords = [
  /^(?:q|quy|qui)(iv|i{1,3})$/,
  /^(?:truoc|den|het|trong|cuoi|dau|giua|hang|moi)(ngay|tuan|thang|quy|nam)$/,
];

const [acute, grave] = ['\u0301', '\u0300'];

/** Units of time, and the words that make a rhythm of the unit behind them, by their letters. */
const unitWords = ['tuan', 'thang', 'quy', 'qui', 'nam', 'ngay'];
const eachWords = ['hang', 'moi', 'tung'];

/**
 * Cuts a cell into words, numbers and signs (domain.md 2.3: NFD, NBSP, unusual dashes, full-width
 * signs). Words are kept as letters and tone apart, so that "qúy" and "quý", "truớc" and "trước" are
 * the same word while "ngay" and "ngày", "sáu" and "sau" are not.
 */
export function tokenise(raw: string, planYear: number, issued: string | null = null): Phrase {
  const text = raw
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(mistakenDigits, toDigits);
  const tokens: Token[] = [];
  let isMarked = false;
  for (const match of text.matchAll(tokenPattern)) {
    const [written, word, digits] = match;
    const start = match.index;
    const end = start + written.length;
    if (word !== undefined) {
      const { letters, tone, hasMarks } = takeApart(word);
      isMarked ||= hasMarks;
      const own = isVictory(word) ? word.toLowerCase() : withoutDoubles(letters);
      pushWord(tokens, { kind: 'word', letters: own, tone, start, end }, text);
    } else if (digits !== undefined) {
      tokens.push({ kind: 'number', letters: digits, tone: '', start, end });
    } else {
      tokens.push({ kind: 'sign', letters: unifySign(written), tone: '', start, end });
    }
  }
  const restored = spellOutBefore(tokens).map(restoreTone);
  return { text, tokens: restored, isMarked, planYear, issued };
}

/** Letters and tone of a word; tone marks are the five combining marks of Vietnamese. */
export function takeApart(word: string): { letters: string; tone: string; hasMarks: boolean } {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return { letters: lower, tone: '', hasMarks: false };
  const decomposed = lower.normalize('NFD');
  const letters = decomposed.replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(decomposed)?.[0] ?? '';
  return { letters, tone, hasMarks: letters !== lower };
}

/** Words of deadlines in which keys are hit twice: "thángg", "trướcc", "quuý". */
const doubledWords: ReadonlySet<string> = new Set([
  ...unitWords,
  ...eachWords,
  ...['truoc', 'den', 'het', 'trong', 'cuoi', 'dau', 'giua', 'cham', 'nhat', 'thuong', 'xuyen'],
  ...['hoan', 'thanh', 'muon', 'dinh', 'ky', 'sau', 'tu'],
]);

function withoutDoubles(letters: string): string {
  const single = letters.replace(/([a-z])\1+/g, '$1');
  return doubledWords.has(single) ? single : letters;
}

/** "trc 30/6", "tr. ngày 30/6": short for "trước", with or without a full stop. */
function spellOutBefore(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    if (isShortBefore(tokens, at)) return [{ ...token, letters: 'truoc', tone: acute }];
    return token.letters === '.' && isShortBefore(tokens, at - 1) ? [] : [token];
  });
}

/** Before a number or a unit of time; behind a number "tr" is money: "500 tr". */
function isShortBefore(tokens: readonly Token[], at: number): boolean {
  const letters = tokens[at]?.letters ?? '';
  const isMoney = letters === 'tr' && tokens[at - 1]?.kind === 'number';
  if (isMoney || !['tr', 'trc'].includes(letters)) return false;
  const next = tokens[at + 1]?.letters === '.' ? tokens[at + 2] : tokens[at + 1];
  return next?.kind === 'number' || [...unitWords, 't', 'th', 'q'].includes(next?.letters ?? '');
}

/** "Chiến thắng 30/4": of other letters than "tháng", though of the same without their marks. */
function isVictory(word: string): boolean {
  return word.normalize('NFC').toLowerCase() === 'thắng';
}

/** Of the same length; words without any digit stay ("-lo"). */
function toDigits(written: string): string {
  if (!/\d/.test(written)) return written;
  return written.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
}

function unifySign(sign: string): string {
  return signForms.find(([form]) => form.test(sign))?.[1] ?? sign;
}

/** A word as one token, or as two where a space was left out; letters are those of `text`, one by one. */
function pushWord(tokens: Token[], token: Token, text: string): void {
  const second = gluedWords.map((pattern) => pattern.exec(token.letters)?.[1]).find(Boolean);
  const cut = token.end - (second?.length ?? 0);
  if (second === undefined || token.end - token.start !== token.letters.length) {
    tokens.push(token);
    return;
  }
  const halves = [
    { start: token.start, end: cut },
    { start: cut, end: token.end },
  ];
  for (const { start, end } of halves) {
    const { letters, tone } = takeApart(text.slice(start, end));
    tokens.push({ kind: 'word', letters, tone, start, end });
  }
}

/**
 * Words that lost their tone mark or got another in a cell that has marks elsewhere, told by their
 * neighbours: "Quy II" and "thang 3" before a number and "hằng thang" behind "each" are the unit, "hăng năm"
 * before one is "hằng", "thương xuyên" is "thường xuyên"; "thàng 6" and "nằm 2025" are no words but month
 * and year.
 */
function restoreTone(token: Token, at: number, tokens: readonly Token[]): Token {
  const next = tokens[at + 1];
  if (token.tone === grave && next?.kind === 'number') {
    if (token.letters === 'thang') return { ...token, tone: acute };
    if (token.letters === 'nam' && next.letters.length === 4) return { ...token, tone: '' };
  }
  if (token.tone !== '' || token.kind !== 'word') return token;
  const isBeforeNumber = next?.kind === 'number' || /^[ivl]+$/.test(next?.letters ?? '');
  const isBehindEach = eachWords.includes(tokens[at - 1]?.letters ?? '');
  const isUnit = ['quy', 'qui', 'thang'].includes(token.letters);
  if (isUnit && (isBeforeNumber || isBehindEach)) return { ...token, tone: acute };
  const isEach = token.letters === 'hang' && unitWords.includes(next?.letters ?? '');
  const isConstant = token.letters === 'thuong' && next?.letters === 'xuyen';
  return isEach || isConstant ? { ...token, tone: grave } : token;
}
