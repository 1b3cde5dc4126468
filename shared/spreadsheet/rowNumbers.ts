import { followsLetter, readRoman } from '../resolution/numerals.ts';

/**
 * How a row of a table is numbered. Rows of one style are siblings; a lower rank encloses a higher
 * one; styles of equal rank enclose each other in the order in which they come.
 */
export interface NumberStyle {
  readonly key: string;
  readonly rank: number;
}

/** Sections (A, I), then 1, 1.1 … by how many numbers they are made of, then a), -, +. */
const sectionRank = 0;
const decimalRank = 10;
const itemRank = 100;

/** What a row without a number is placed like: an unnumbered section, or a task beside 1, 2, 3. */
export const headingStyle: NumberStyle = { key: 'heading', rank: sectionRank };
export const plainStyle: NumberStyle = { key: 'decimal1', rank: decimalRank + 1 };
/** A task without a number below a heading with one. */
export const detailStyle: NumberStyle = { key: 'detail', rank: itemRank - 1 };

/** What a section with a decimal number is placed like where tasks are numbered so too: below A and I. */
export function headingLike({ key, rank }: NumberStyle): NumberStyle {
  return { key: `heading ${key}`, rank: rank - decimalRank };
}

export function isSectionStyle({ rank }: NumberStyle): boolean {
  return rank < decimalRank;
}

/** Whether the style is a decimal one: 1, 1.1, NV-001. */
export function isDecimalStyle({ rank }: NumberStyle): boolean {
  return rank >= decimalRank && rank < itemRank;
}

/**
 * Reads numbers one row after the other; null for text that is none. It remembers the capital letter
 * before, which tells the section C after B from the Roman hundred.
 */
export function createNumberReader(): (number: string) => NumberStyle | null {
  let lastCapital = '';
  let hasRoman = false;

  return (number) => {
    const text = number
      .trim()
      .replace(/^\((.*)\)$/, '$1')
      .replace(/[.:]+$/, '');
    const components = text.split('.').length;
    const [first = ''] = text.split('.');
    if (/^[-–—+•*]$/.test(text)) return { key: text, rank: itemRank };
    if (/^[a-zđ]{1,2}\)?$/.test(text)) return { key: 'letter', rank: itemRank };
    if (/^\d{1,4}\)$/.test(text)) return { key: 'item', rank: itemRank };
    if (/^\d{1,6}(\.\d{1,4})*(\.[a-zđ])?$/.test(text)) {
      return { key: `decimal${components}`, rank: decimalRank + components };
    }
    return readSectionStyle(text, first) ?? (isCode(text) ? plainStyle : null);
  };

  function readSectionStyle(text: string, first: string): NumberStyle | null {
    if (!/^\p{Lu}+\)?(\.(\d{1,3}|\p{Lu}+))*$/u.test(text)) return null;
    const capital = first.replace(')', '');
    const isRoman = readRoman(capital) !== null;
    // After H, "I" is a letter only where sections are not counted in Roman numerals as well.
    const isNext = followsLetter(lastCapital, capital) && !(capital === 'I' && hasRoman);
    const isLetter = capital.length === 1 && (!isRoman || isNext);
    if (!isLetter && !isRoman) return null;
    if (isLetter) lastCapital = capital;
    else hasRoman = true;
    const components = text.split('.').length;
    const key = `${isLetter ? 'capital' : 'roman'}${components}`;
    return { key, rank: sectionRank + (components - 1) / 10 };
  }
}

/** "NV-001", where the column of numbers holds codes. */
export function isCode(text: string): boolean {
  return /^\p{Lu}{1,4}[-. ]?\d{1,5}$/u.test(text);
}

/** "KT" above "KT.01": the letters that begin the codes of a section. */
export function beginsCode(letters: string, code: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(letters) && isCode(code) && code.startsWith(letters);
}

export interface Label {
  readonly number: string;
  readonly rest: string;
}

/** A number written in front of a title in the same cell: "I. VỀ KINH TẾ", "1.2. Rà soát", "- Lập". */
export function splitLabel(text: string): Label | null {
  const match =
    /^(\p{Lu}{1,5}|\d{1,3}(?:\.\d{1,2})*|[a-zđ](?=\)))(?:[.)]\s*(?=[^\d\s])|[/:]\s+(?=\S))([^]+)$/u.exec(
      text,
    ) ??
    /^(\p{Lu}{1,5}|\d{1,2}(?:\.\d{1,2})+)\s*[-–]\s+([^]+)$/u.exec(text) ??
    /^(\d{1,2}(?:\.\d{1,2})+)\s+([^]+)$/u.exec(text) ??
    /^([-–+•*])\s+([^]+)$/u.exec(text);
  const [, number = '', rest = ''] = match ?? [];
  return match === null || rest.trim() === '' ? null : { number, rest: rest.trim() };
}

/** Places rows in an outline by their numbers; gives the depth of each, 0 at the top. */
export function createLevelCounter(): (style: NumberStyle) => number {
  const open: NumberStyle[] = [];

  return (style) => {
    const at = open.findIndex(({ key }) => key === style.key);
    if (at >= 0) {
      open.length = at + 1;
      return at;
    }
    while ((open.at(-1)?.rank ?? -1) > style.rank) open.pop();
    open.push(style);
    return open.length - 1;
  };
}
