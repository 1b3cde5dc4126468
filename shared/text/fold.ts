/**
 * Text as it is compared: NFC, lower case, no tone marks or other diacritics, đ as d, white space
 * (also no-break) collapsed. "Uỷ ban  Kiểm tra" and "ủy ban kiểm tra" fold to the same words.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
