import { type Found, isSign, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';

const romanNumerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const digitWords = phrasebook({
  '1': ['một', 'mốt'],
  '2': ['hai'],
  '3': ['ba'],
  '4': ['bốn', 'tư'],
  '5': ['năm', 'lăm'],
  '6': ['sáu'],
  '7': ['bảy', 'bẩy'],
  '8': ['tám'],
  '9': ['chín'],
});

const tensWords = phrasebook({ ten: ['mười'], tens: ['mươi'] });

/** A number in digits; not a percentage and not glued to a decimal comma: "7,5", "60%". */
export function readDigits(phrase: Phrase, at: number): Found<number> | null {
  const { kind, letters } = tokenAt(phrase, at);
  if (kind !== 'number' || letters.length > 6 || isSign(phrase, at + 1, '%')) return null;
  return { value: Number(letters), end: at + 1 };
}

/** How many: "6", "06", "sáu", "06 (sáu)", "mười lăm". */
export function readCount(phrase: Phrase, at: number): Found<number> | null {
  const digits = readDigits(phrase, at);
  if (digits === null) return readNumberWord(phrase, at);
  const spelled = isSign(phrase, digits.end, '(') ? readNumberWord(phrase, digits.end + 1) : null;
  if (spelled === null || !isSign(phrase, spelled.end, ')')) return digits;
  return { value: digits.value, end: spelled.end + 1 };
}

/** Which month or quarter: "3", "03", "III", "ba". */
export function readOrdinal(phrase: Phrase, at: number): Found<number> | null {
  return readDigits(phrase, at) ?? readRoman(phrase, at) ?? readNumberWord(phrase, at);
}

/** I to XII in either case, also with l typed for I ("Quý lI"). */
export function readRoman(phrase: Phrase, at: number): Found<number> | null {
  const { kind, letters } = tokenAt(phrase, at);
  if (kind !== 'word') return null;
  const value = romanNumerals.indexOf(letters.replaceAll('l', 'i')) + 1;
  return value === 0 ? null : { value, end: at + 1 };
}

/** 1 to 99 in words. "năm" before digits is a year, not five. */
function readNumberWord(phrase: Phrase, at: number): Found<number> | null {
  if (lookUp(tensWords, phrase, at)?.value === 'ten') return addUnits(phrase, at + 1, 10);
  const digit = readDigitWord(phrase, at);
  if (digit === null) return null;
  const isTens = lookUp(tensWords, phrase, digit.end)?.value === 'tens';
  return isTens ? addUnits(phrase, digit.end + 1, digit.value * 10) : digit;
}

function addUnits(phrase: Phrase, at: number, tens: number): Found<number> {
  const units = readDigitWord(phrase, at);
  return units === null ? { value: tens, end: at } : { value: tens + units.value, end: units.end };
}

function readDigitWord(phrase: Phrase, at: number): Found<number> | null {
  const found = lookUp(digitWords, phrase, at);
  if (found === null || (found.value === '5' && readDigits(phrase, found.end) !== null))
    return null;
  return { value: Number(found.value), end: found.end };
}

/** A year with four digits between 1900 and 2199, so that "1500 hộ" is none. */
export function readYear(phrase: Phrase, at: number): Found<number> | null {
  const digits = readDigits(phrase, at);
  const isYear = digits !== null && digits.value >= 1900 && digits.value < 2200;
  return isYear && tokenAt(phrase, at).letters.length === 4 ? digits : null;
}

/** The year of a date with its last two digits: "15/03/20". */
export function readShortYear(phrase: Phrase, at: number): Found<number> | null {
  const digits = readDigits(phrase, at);
  if (digits === null || tokenAt(phrase, at).letters.length !== 2) return null;
  return { value: 2000 + digits.value, end: digits.end };
}
