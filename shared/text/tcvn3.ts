/** One byte a letter, as the fonts .VnTime and the like draw them; ­ is the soft hyphen U+00AD. */
const bytes = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const letters = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

const letterOf = new Map(Array.from(bytes, (byte, at) => [byte, letters.charAt(at)]));

/**
 * Unicode (NFC) of a text in TCVN 5712:1993 VN3 ("ABC"), whose bytes stand as the Latin-1 characters
 * of the same numbers, as in a spreadsheet or document with a font of the .Vn family. Characters
 * that are no letter of it stay. Capitals with a tone do not exist: a font such as .VnTimeH draws
 * small letters as capitals, see `legacyFont.ts`.
 */
export function fromTcvn3(text: string): string {
  return Array.from(text, (sign) => letterOf.get(sign) ?? sign).join('');
}

/** Whether every sign beyond ASCII is a letter of TCVN3. */
export function isAllTcvn3(word: string): boolean {
  return Array.from(word).every((sign) => sign < '\u0080' || letterOf.has(sign));
}
