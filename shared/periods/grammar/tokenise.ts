import type { Phrase, Token } from './phrase.ts';

const tokenPattern = /(\p{L}[\p{L}\p{M}]*)|(\d+)|([-=\p{Pd}]{1,3}>|\/+|\n|\S)/gu;

/** Letters that stand for digits in a date read from paper: "3O/6/2O26", "l5/3". */
const mistakenDigits =
  /(?<![\p{L}\d])[\dOolI]{1,4}(?=[/.-]\s*\d)|(?<=\d[/.-])[\dOolI]{1,4}(?![\p{L}\d])/gu;

/** Signs that mean the same: every dash, wave and arrow is a hyphen, every slash a slash. */
const signForms: readonly [RegExp, string][] = [
  [/[\p{Pd}\u2212÷~→]|>$/u, '-'],
  [/[\u2044\u2215\\]|^\/+$/u, '/'],
  [/[&+]/u, '&'],
];

/** "QII" and "quýII", typed without a space, in two. */
const gluedQuarter = /^(?:q|quy|qui)(iv|i{1,3})$/;

const acute = '\u0301';

/**
 * Cuts a cell into words, numbers and signs (domain.md 2.3: NFD, NBSP, unusual dashes, full-width
 * signs). Words are kept as letters and tone apart, so that "qúy" and "quý", "truớc" and "trước" are
 * the same word while "ngay" and "ngày", "sáu" and "sau" are not.
 */
export function tokenise(raw: string, planYear: number): Phrase {
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
      pushWord(tokens, { kind: 'word', letters, tone, start, end });
    } else if (digits !== undefined) {
      tokens.push({ kind: 'number', letters: digits, tone: '', start, end });
    } else {
      tokens.push({ kind: 'sign', letters: unifySign(written), tone: '', start, end });
    }
  }
  return { text, tokens: tokens.map(restoreTone), isMarked, planYear };
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

/** Of the same length; words without any digit stay ("-lo"). */
function toDigits(written: string): string {
  if (!/\d/.test(written)) return written;
  return written.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
}

function unifySign(sign: string): string {
  return signForms.find(([form]) => form.test(sign))?.[1] ?? sign;
}

function pushWord(tokens: Token[], token: Token): void {
  const numeral = gluedQuarter.exec(token.letters)?.[1];
  if (numeral === undefined) {
    tokens.push(token);
    return;
  }
  const cut = token.end - numeral.length;
  tokens.push({ ...token, letters: token.letters.slice(0, -numeral.length), end: cut });
  tokens.push({ ...token, letters: numeral, tone: '', start: cut });
}

/** "Quy II" and "thang 3" in a cell that has tone marks elsewhere: before a number it is the unit. */
function restoreTone(token: Token, at: number, tokens: readonly Token[]): Token {
  if (token.tone !== '' || !['quy', 'qui', 'thang'].includes(token.letters)) return token;
  const next = tokens[at + 1];
  const isUnit = next?.kind === 'number' || /^[ivl]+$/.test(next?.letters ?? '');
  return isUnit ? { ...token, tone: acute } : token;
}
