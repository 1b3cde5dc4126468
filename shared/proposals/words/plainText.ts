/** Tone marks on the first of two vowels and on the second are the same word: "uỷ" and "ủy". */
const toneForms: readonly (readonly [string, string])[] = [
  ...pairs('oà oá oả oã oạ', 'òa óa ỏa õa ọa'),
  ...pairs('oè oé oẻ oẽ oẹ', 'òe óe ỏe õe ọe'),
  ...pairs('uỳ uý uỷ uỹ uỵ', 'ùy úy ủy ũy ụy'),
];

const toneForm = new Map(toneForms);
const movableTone = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu;

/** Syllables that are written with i or y. */
const spellings = new Map(pairs('tỉ kĩ lí qui quí mĩ', 'tỷ kỹ lý quy quý mỹ'));
const doubtfulSpelling = /(?<!\p{L})(?:tỉ|kĩ|lí|qui|quí|mĩ)(?!\p{L})/gu;

/**
 * Text as the tables of rules write it: lower case, one place for the tone mark, one dash, one space.
 * Marks stay, because "còn" is not "con". As long as the text itself, so that places in both are the
 * same.
 */
export function plainText(text: string): string {
  const lower = text.toLowerCase();
  const plain = lower.length === text.length ? lower : lowerByLetter(text);
  return plain
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\n\r]/gu, ' ')
    .replace(/[‐-―−]/gu, '-')
    .replace(movableTone, (vowels) => toneForm.get(vowels) ?? vowels)
    .replace(doubtfulSpelling, (word) => spellings.get(word) ?? word);
}

/** Some capitals of other languages grow when they are made small; they stay as they are. */
function lowerByLetter(text: string): string {
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  }).join('');
}

function pairs(from: string, to: string): (readonly [string, string])[] {
  const targets = to.split(' ');
  return from.split(' ').map((form, index) => [form, targets[index] ?? form]);
}
