import { readLegacyFont, type LegacyEncoding } from './legacyFont.ts';
import { fromTcvn3, isAllTcvn3 } from './tcvn3.ts';
import { isVietnameseSyllable } from './vietnameseSyllable.ts';
import { fromVni, isAllVni } from './vni.ts';

export interface DecodedText {
  /** Unicode, NFC. */
  readonly text: string;
  /** What it was written in; null when that cannot be told and makes no difference. */
  readonly encoding: LegacyEncoding | 'unicode' | null;
}

/** Letters that no byte stands for: such a text is Unicode already. */
const unicodeLetter =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u0323\u1EA0-\u1EF9]/u;

/**
 * The Unicode of a cell or a piece of a document, with the name of its font where that is known.
 * Neither is believed alone: styles name .VnTime over text that is Unicode, and text in TCVN3 may
 * have lost its font. `assumed`: what the texts around it are written in, which decides where the text
 * alone does not speak against it. Source of the rules: the letters of both standards, tables in
 * `tcvn3.ts` and `vni.ts`.
 */
export function decodeLegacyText(
  text: string,
  font: string | null = null,
  assumed: LegacyEncoding | null = null,
): DecodedText {
  const encoding = detectEncoding(text, font, assumed);
  const legacyFont = readLegacyFont(font);
  if (encoding === 'unicode') return { text: text.normalize('NFC'), encoding };
  // With nothing to convert the font still draws capitals.
  const converted = encoding === null ? text.normalize('NFC') : convertLegacy(text, encoding);
  const isCapitals = legacyFont?.isCapitals === true;
  return { text: isCapitals ? converted.toUpperCase() : converted, encoding };
}

export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
}

/**
 * What a text is written in, by the words that its marked letters make under each reading. A font of
 * an old encoding decides between equals; without one, one word alone is no evidence ("5 µm").
 */
export function detectEncoding(
  text: string,
  font: string | null,
  assumed: LegacyEncoding | null = null,
): DecodedText['encoding'] {
  if (isSurelyUnicode(text)) return 'unicode';
  const words = text.match(markedWord) ?? [];
  if (words.length === 0) return null;
  const asItStands = countSyllables(words, (word) => word);
  const tcvn3 = countSyllables(words.filter(isAllTcvn3), fromTcvn3);
  const vni = countSyllables(words.filter(isAllVni), fromVni);
  if (assumed !== null) {
    const own = assumed === 'tcvn3' ? tcvn3 : vni;
    if (own < asItStands) return 'unicode';
    return isUnchanged(text, assumed) ? null : assumed;
  }
  const legacyFont = readLegacyFont(font);
  if (legacyFont !== null) {
    const own = legacyFont.encoding === 'tcvn3' ? tcvn3 : vni;
    if (own > 0 && own >= asItStands) {
      return isUnchanged(text, legacyFont.encoding) ? null : legacyFont.encoding;
    }
  }
  const [best, count]: [LegacyEncoding, number] = tcvn3 >= vni ? ['tcvn3', tcvn3] : ['vni', vni];
  return count >= 2 && count > asItStands && count > words.length / 2 ? best : 'unicode';
}

/** Whether a text holds letters that no old encoding has. */
export function isSurelyUnicode(text: string): boolean {
  return unicodeLetter.test(text);
}

/** Words with a letter beyond ASCII; what either encoding has for letters may be any sign here. */
const markedWord = /[A-Za-z\u00A1-\u00FF]*[\u00A1-\u00FF][A-Za-z\u00A1-\u00FF]*/gu;

function countSyllables(words: readonly string[], read: (word: string) => string): number {
  return words.filter((word) => isVietnameseSyllable(read(word))).length;
}

function isUnchanged(text: string, encoding: LegacyEncoding): boolean {
  return convertLegacy(text, encoding) === text;
}
