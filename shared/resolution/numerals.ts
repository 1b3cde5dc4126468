const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of a Roman numeral in capital or small letters; null for anything else ("IIX", "Đ"). */
export function readRoman(numeral: string): number | null {
  const upper = numeral.toUpperCase();
  if (upper === '' || !/^C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(upper)) return null;
  const parts = Array.from(upper, (letter) => values[letter] ?? 0);
  return parts.reduce((sum, part, at) => sum + (part < (parts[at + 1] ?? 0) ? -part : part), 0);
}

const alphabet = 'abcdđefghijklmnopqrstuvwxyz';
/** Letters that a document may leave out when it counts: most write đ, hardly any f, j, w or z. */
const optional = new Set('đfjwz');

/** Whether a list that has come to `letter` may go on with `next`. */
export function followsLetter(letter: string, next: string): boolean {
  const from = alphabet.indexOf(letter.toLowerCase());
  const to = alphabet.indexOf(next.toLowerCase());
  if (from < 0 || to <= from) return false;
  return Array.from(alphabet.slice(from + 1, to)).every((between) => optional.has(between));
}
