const [grave, acute, tilde, hook, dot] = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const [circumflex, breve, horn] = ['\u0302', '\u0306', '\u031B'];

/** What stands behind a vowel, as combining marks. */
const marks: Readonly<Record<string, string>> = {
  ø: grave,
  ù: acute,
  õ: tilde,
  û: hook,
  ï: dot,
  â: circumflex,
  à: circumflex + grave,
  á: circumflex + acute,
  ã: circumflex + tilde,
  å: circumflex + hook,
  ä: circumflex + dot,
  ê: breve,
  è: breve + grave,
  é: breve + acute,
  ü: breve + tilde,
  ú: breve + hook,
  ë: breve + dot,
};

/** Letters of their own; ô and ö may have a mark behind them. */
const letters: Readonly<Record<string, string>> = {
  ô: `o${horn}`,
  ö: `u${horn}`,
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const markSigns = Object.keys(marks).join('');
const pair = new RegExp(`([aeouyôö])([${markSigns}])|([ôöñæóòî])`, 'giu');

/** Where a mark may belong to a vowel before it, as when a word is cut in two. */
export const vniMark = new RegExp(`^[${markSigns}]`, 'iu');

/**
 * Unicode (NFC) of a text in VNI-Windows, whose bytes stand as the Latin-1 characters of the same
 * numbers, as with the fonts VNI-Times and the like: a vowel and, behind it, a byte for its marks.
 * The case of the vowel counts ("UÛ" and "Uû" are Ủ). What is no such letter stays.
 */
export function fromVni(text: string): string {
  return text
    .replace(pair, (_, vowel: string | undefined, mark = '', single = '') => {
      const sign = vowel ?? String(single);
      const base = letters[sign.toLowerCase()] ?? sign;
      const cased = sign === sign.toLowerCase() ? base : base.toUpperCase();
      return cased + (marks[String(mark).toLowerCase()] ?? '');
    })
    .normalize('NFC');
}

/** Whether every sign beyond ASCII is part of a letter of VNI, in which only í and ì are whole. */
export function isAllVni(word: string): boolean {
  return !/[\u0080-\u00FF]/u.test(word.replace(pair, '').replace(/[íì]/giu, ''));
}
