import { romanNumeral } from '../text/romanNumeral.ts';

/** A number as Word writes it in a format of its lists (`w:numFmt`, ST_NumberFormat of ECMA-376); unknown formats in digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperRoman':
      return toRoman(value);
    case 'lowerRoman':
      return toRoman(value).toLowerCase();
    case 'upperLetter':
      return toLetters(value);
    case 'lowerLetter':
      return toLetters(value).toLowerCase();
    default:
      return String(value);
  }
}

function toRoman(value: number): string {
  return value < 1 || value > 399 ? String(value) : romanNumeral(value);
}

/** A … Z, then AA, BB: Word repeats the letter. */
function toLetters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}
