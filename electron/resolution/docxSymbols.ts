/** Signs of Wingdings and Symbol that stand in documents of offices, by their codes. */
const signs: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '☐',
  0x76: '❖',
  0xa7: '▪',
  0xa8: '☐',
  0xb7: '•',
  0xd8: '➢',
  0xe0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** The sign of a `w:sym` by its hexadecimal code; unknown ones stay at their private code point. */
export function readSymbol(code: string): string {
  if (!/^[0-9A-F]{2,4}$/iu.test(code)) return '';
  const value = parseInt(code, 16);
  const isPrivate = value >= 0xf000 && value <= 0xf0ff;
  if (!isPrivate && value > 0xff) return String.fromCodePoint(value);
  return signs[value & 0xff] ?? String.fromCodePoint(0xf000 | (value & 0xff));
}
