import { isCapitals } from './capitals.ts';
import type { Label, LabelKind } from './label.ts';
import { followsLetter, readRoman } from './numerals.ts';
import { isPlaceAndDay } from './placeAndDay.ts';

type Found = Pick<Label, 'kind' | 'label' | 'rest'> & Partial<Pick<Label, 'depth' | 'isFirst'>>;

/** The last letters of the lists so far, by which "I" and "i" are told from Roman numerals. */
interface Counted {
  capital: string | null;
  letter: string | null;
  roman: number | null;
}

/**
 * Reads the labels of a text line by line, in its order. What a single letter means ("C." after
 * "B.", "V." after "IV.") depends on the lines before.
 */
export function createLabelReader(): (line: string) => Label | null {
  const counted: Counted = { capital: null, letter: null, roman: null };
  return (line) => {
    const found = isRuleBeforeDay(line)
      ? null
      : (readCell(line, counted) ?? readText(line, counted));
    if (found === null) return null;
    if (found.kind === 'capital') counted.capital = found.label;
    if (found.kind === 'letter') counted.letter = found.label;
    if (found.kind === 'roman') counted.roman = readRoman(found.label);
    return { depth: 1, isFirst: /^(0?1|I|i|A|a)$/.test(found.label), isCell: false, ...found };
  };
}

/** In papers of the Party a star under the name of the body stands beside the place and the day. */
function isRuleBeforeDay(line: string): boolean {
  return line.startsWith('*') && isPlaceAndDay(line.slice(1).trimStart());
}

function readText(line: string, counted: Counted): Found | null {
  return (
    readUnit(line) ??
    readCompound(line) ??
    readRomanOrCapital(line, counted) ??
    readNumber(line) ??
    readSmallLetter(line, counted) ??
    readBullet(line)
  );
}

/** In a table row a bare number counts as well, and "1." does not go on with the text's own list. */
function readCell(line: string, counted: Counted): (Found & { isCell: true }) | null {
  const cell = /^(\d{1,3}(?:\.\d{1,2})*|[IVX]{1,6}|[A-ZĐ]|[a-zđ]|[-+*])([.)]?)[ ]*\t(.*)$/su.exec(
    line,
  );
  if (cell === null) return null;
  const [, label = '', closing = '', rest = ''] = cell;
  if (closing !== '' && !rest.includes('\t')) return null;
  const mark = /\d/.test(label) ? '.' : /\p{L}/u.test(label) ? ')' : '';
  const found = readText(`${label}${mark} X`, counted);
  return { kind: 'number', ...found, label, rest, isCell: true };
}

const units: readonly (readonly [LabelKind, RegExp])[] = (
  [
    ['annex', 'phụ lục'],
    ['part', 'phần'],
    ['chapter', 'chương'],
    ['section', 'mục'],
    ['subsection', 'tiểu mục'],
    ['article', 'điều'],
  ] as const
).map(([kind, word]) => [
  kind,
  new RegExp(
    `^(${word}\\s+(thứ\\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:số\\s+)?(?:\\d{1,3}[a-zđ]?|[ivxlc]+|[a-zđ])))(?![\\p{L}\\d])(\\s*[.:)/–—-])?\\s*(.*)$`,
    'siu',
  ),
]);

/** "Điều 5. …", "Chương II", "PHẦN THỨ NHẤT"; not "Điều 5 Luật Đất đai quy định …". */
function readUnit(line: string): Found | null {
  for (const [kind, pattern] of units) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const [, label = '', count = '', closing, rest = ''] = match;
    if (closing === undefined && rest !== '' && !isCapitals(rest)) return null;
    return { kind, label, rest, isFirst: /^(0?1|i|a|thứ\s+nhất)$/iu.test(count) };
  }
  return null;
}

const afterDash = String.raw`(?=\s+\p{L}|\s*["“]|\p{Lu})`;
const closing = String.raw`\s*[.:)/](?!\d)|\s*[–—-]${afterDash}`;
const compound = new RegExp(
  String.raw`^((?:[IVXLC]+|[A-ZĐ]|\d{1,2})(?:\.\d{1,2})+)(?![\d,%])(${closing})?\s*(.*)$`,
  'su',
);

/** "1.1.", "I.2"; without closing punctuation a capital has to follow, unlike in "12.5 triệu". */
function readCompound(line: string): Found | null {
  const [, label = '', end, rest = ''] = compound.exec(line) ?? [];
  if (label === '' || (end === undefined && !/^["“]?\p{Lu}/u.test(rest))) return null;
  const numbers = label.split('.');
  return {
    kind: 'number',
    label,
    rest,
    depth: numbers.length,
    isFirst: Number(numbers.at(-1)) === 1,
  };
}

/** "I/- ", "1.- ". */
const doubleMark = String.raw`\s*[./][–—-](?=\s*\p{L})`;

const capitals = new RegExp(
  String.raw`^([IVXLC]{1,7}|[A-ZĐ])(?:${doubleMark}|\s*[.:)](?=\s|\p{Lu}[\p{L}\s]|$)|\s*\/(?=\s)|\s*[–—-]${afterDash}|(?=\s+\p{Lu}))\s*(.*)$`,
  'su',
);

function readRomanOrCapital(line: string, counted: Counted): Found | null {
  const [match, label = '', rest = ''] = capitals.exec(line) ?? [];
  if (match === undefined) return null;
  const isOpen = !/^\s*[.:)/–—-]/u.test(line.slice(label.length));
  if (isOpen && !isCapitals(rest)) return null;

  const isNextCapital = counted.capital !== null && followsLetter(counted.capital, label);
  const value = readRoman(label);
  const isNextRoman = value !== null && value > 1 && value === (counted.roman ?? 0) + 1;
  if (isNextCapital && !isNextRoman && !isOpen) return { kind: 'capital', label, rest };
  if (value !== null && !/^[LC]$/.test(label)) return { kind: 'roman', label, rest };
  if (label.length > 1 || isOpen) return null;
  // Elsewhere a capital with a point is an initial: "C. Mác".
  const isStart = label === 'A' || (label < 'I' && isCapitals(rest));
  return isStart ? { kind: 'capital', label, rest } : null;
}

const number = new RegExp(
  String.raw`^(\d{1,3})(?:${doubleMark}|\s*\.(?!\d)|\s*:(?!\s*\d)|\s*\/(?=\s+\p{L}|\p{Lu})|\s*[–—-]${afterDash})\s*(.*)$`,
  'su',
);

function readNumber(line: string): Found | null {
  const [, label, rest = ''] = number.exec(line) ?? [];
  if (label !== undefined) return { kind: 'number', label, rest };
  const [, item, itemRest = ''] = /^(\d{1,2})\s*\)\s*(.*)$/su.exec(line) ?? [];
  if (item !== undefined) return { kind: 'item', label: item, rest: itemRest };
  const [, aside, asideRest = ''] = /^\((\d{1,2})\)\s*(.*)$/su.exec(line) ?? [];
  return aside === undefined ? null : { kind: 'aside', label: aside, rest: asideRest };
}

function readSmallLetter(line: string, counted: Counted): Found | null {
  const [, pair, pairRest = ''] = /^([a-zđ]\.?\d{1,2})\s*[.)](?!\d)\s*(.*)$/su.exec(line) ?? [];
  if (pair !== undefined) {
    return { kind: 'letter-number', label: pair, rest: pairRest, isFirst: /\D1$/.test(pair) };
  }
  const match =
    /^([a-zđ]|[ivx]{2,5})(?:\s*\)|\.(?=\s|\p{Lu}|$)|\/(?=\s|\p{Lu}))\s*(.*)$/su.exec(line) ??
    /^\(([a-zđ]|[ivx]{2,5})\)\s*(.*)$/su.exec(line) ??
    readDashedLetter(line, counted);
  if (match === null) return null;
  const [, label = '', rest = ''] = match;
  const isNext = counted.letter !== null && followsLetter(counted.letter, label);
  const isRoman = readRoman(label) !== null && /^[ivx]+$/.test(label) && !isNext;
  return { kind: isRoman ? 'small-roman' : 'letter', label, rest };
}

/** "a- Du lịch cộng đồng: …", and then "b- "; a letter alone before a dash is none. */
function readDashedLetter(line: string, counted: Counted): RegExpExecArray | null {
  const match = /^([a-zđ])\s*[–—-]\s+(?=\p{Lu})(.*)$/su.exec(line);
  const [, label = ''] = match ?? [];
  const isNext = counted.letter !== null && followsLetter(counted.letter, label);
  return label === 'a' || isNext ? match : null;
}

/** Private-use characters are bullets of symbol fonts. */
const bullet = /^([-–—−‐+*•●▪■□◦○·‣➢►❖✓✔→◆♦§\uF000-\uF0FF])(?:\s+|(?=[\p{L}"“]))(.*)$/su;

function readBullet(line: string): Found | null {
  const [, label, rest = ''] =
    bullet.exec(line) ?? /^(o)\s+(?=\p{Lu}\p{Ll})(.*)$/su.exec(line) ?? [];
  return label === undefined || !/[\p{L}\d]/u.test(rest) ? null : { kind: 'bullet', label, rest };
}
