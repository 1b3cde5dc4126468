/** What is looked for in texts, and what comes in its place. */
export interface Replacing {
  readonly find: string;
  readonly replacement: string;
  /** Whether capital and small letters differ. Tone marks always do: they make other words. */
  readonly matchesCase: boolean;
  /** Whether only whole words are found. */
  readonly wholeWords: boolean;
}

/** A piece of a text; `replacement` null: it stays as it is. */
export interface TextPiece {
  readonly text: string;
  readonly replacement: string | null;
}

/** The pieces of a text, or null when nothing is found in it. */
export type FindPieces = (text: string) => readonly TextPiece[] | null;

/** Texts are compared letter by letter as Unicode's NFC, however their marks were typed. */
export function createPieceFinder(replacing: Replacing): FindPieces {
  const find = replacing.find.normalize('NFC');
  const replacement = replacing.replacement.normalize('NFC');
  if (find === '') return () => null;
  const pattern = patternOf(find, replacing);
  return (given) => {
    const text = given.normalize('NFC');
    const pieces: TextPiece[] = [];
    let end = 0;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (index > end) pieces.push({ text: text.slice(end, index), replacement: null });
      pieces.push({ text: found, replacement: likeFound(replacement, found, find) });
      end = index + found.length;
    }
    if (pieces.length === 0) return null;
    if (end < text.length) pieces.push({ text: text.slice(end), replacement: null });
    return pieces;
  };
}

/** The text with all replacements made. */
export function joinPieces(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text, replacement }) => replacement ?? text).join('');
}

/** As in Word: what was asked for in small letters and found with a capital is replaced with one. */
function likeFound(replacement: string, found: string, find: string): string {
  const [first = ''] = found;
  const [asked = ''] = find;
  if (first === asked || first !== asked.toUpperCase()) return replacement;
  const [initial = '', ...others] = replacement;
  return initial.toUpperCase() + others.join('');
}

function patternOf(find: string, { matchesCase, wholeWords }: Replacing): RegExp {
  const letters = find.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
  const letter = String.raw`[\p{L}\p{M}\p{N}]`;
  // At a sign, as in "(TU)", a word ends anyway.
  const isLetter = new RegExp(letter, 'u');
  const begin = isLetter.test(find.at(0) ?? '') ? `(?<!${letter})` : '';
  const end = isLetter.test(find.at(-1) ?? '') ? `(?!${letter})` : '';
  const source = wholeWords ? `${begin}${letters}${end}` : letters;
  return new RegExp(source, matchesCase ? 'gu' : 'giu');
}
