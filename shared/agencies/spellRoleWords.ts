/** Letters that marks make of a vowel. */
const marked: Readonly<Record<string, string>> = {
  a: 'aàáảãạăằắẳẵặâầấẩẫậ',
  e: 'eèéẻẽẹêềếểễệ',
  i: 'iìíỉĩịyỳýỷỹỵ',
  o: 'oòóỏõọôồốổỗộơờớởỡợ',
  u: 'uùúủũụưừứửữự',
};

/** Words of roles that are misspelt most, and "với" behind one of them. */
const words: readonly (readonly [written: RegExp, right: string])[] = [
  [misspelt('chu tri'), 'chủ trì'],
  [misspelt('phoi hop'), 'phối hợp'],
  [misspelt('tham muu'), 'tham mưu'],
  [misspelt('thuc hien'), 'thực hiện'],
  [/(?<=phối hợp )v[oơòớ]i(?!\p{L})/giu, 'với'],
];

/** What the words have in common with all their misspellings: most cells have none. */
const mayHaveSome = /ch\p{L} tr|ph\p{L}{2} h|th\p{L}m m|th\p{L}c h/iu;

/**
 * The cell with words of roles as the dictionary writes them: "chũ trì", "phối hơp", "chu tri" lost their mark
 * or got another. Length and capitals stay, so that places in it are places in the cell.
 */
export function spellRoleWords(cell: string): string {
  if (!mayHaveSome.test(cell)) return cell;
  return words.reduce(
    (text, [written, right]) => text.replace(written, (found) => likeLetters(right, found)),
    cell,
  );
}

function misspelt(folded: string): RegExp {
  const letters = folded.replace(/[aeiou]/g, (vowel) => `[${marked[vowel] ?? vowel}]`);
  return new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'giu');
}

function likeLetters(right: string, written: string): string {
  return right.replace(/./gsu, (letter, at: number) =>
    /\p{Lu}/u.test(written.charAt(at)) ? letter.toUpperCase() : letter,
  );
}
