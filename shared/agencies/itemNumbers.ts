/** How the items of a list in one line are numbered. */
const numberings: readonly (readonly string[])[] = [
  Array.from({ length: 30 }, (_, at) => String(at + 1)),
  'a b c d đ e g h i k'.split(' '),
];

/**
 * Puts semicolons in the place of the numbers of a list in one line, "1. Sở Y tế 2. Sở Tài chính": they count
 * from the first word on and end in the same mark. The length stays. A cell with one number is left alone.
 */
export function maskItemNumbers(cell: string): string {
  const [, first = '', mark = ''] = /^\s*(1|a)([.)/])/iu.exec(cell) ?? [];
  const numbering = numberings.find(([sign]) => sign === first.toLowerCase());
  if (numbering === undefined) return cell;
  let masked = cell;
  let from = 0;
  for (const [at, sign] of numbering.entries()) {
    const item = new RegExp(`(?<![^\\s,;])${sign}\\${mark}(?=\\s*\\p{L})`, 'giu');
    item.lastIndex = from;
    const found = item.exec(cell);
    if (found === null) return at < 2 ? cell : masked;
    from = found.index + found[0].length;
    masked = masked.slice(0, found.index) + ';'.repeat(found[0].length) + masked.slice(from);
  }
  return masked;
}
