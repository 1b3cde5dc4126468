/**
 * Words that headers shorten, folded. Without vowels they can be nothing else, so that most stand for
 * their words wherever they are; those that mean several things go by what stands beside them.
 */
const abbreviations: readonly (readonly [short: RegExp, words: string])[] = [
  [/\b(?:dv|d vi)(?=(?:ct|ph)?\b)/g, 'don vi '],
  [/\b(?:cq|c quan)(?=(?:ct|ph)?\b)/g, 'co quan '],
  // "CT" alone may be a target, a programme or a building.
  [/\b(don vi|co quan) +ct\b/g, '$1 chu tri'],
  [/\b(?:ph|p hop)\b/g, 'phoi hop'],
  [/\bcbcc\b/g, 'can bo cong chuc'],
  // "Số LĐ" counts workers.
  [/^ld\b/g, 'lanh dao'],
  [/\buv\b/g, 'uy vien'],
  [/\bbtv\b/g, 'ban thuong vu'],
  [/^(?:tg|t gian)\b/g, 'thoi gian'],
  [/^t han\b/g, 'thoi han'],
  [/\b(?:sp|s pham)\b/g, 'san pham'],
  [/\bvb\b/g, 'van ban'],
  [/\bkp\b/g, 'kinh phi'],
  [/\bkq(?=(?:th)?\b)/g, 'ket qua '],
  [/\bnd\b/g, 'noi dung'],
  // At the beginning "HT" may be a form, and "TH" is a column of figures.
  [/(?<= )ht\b/g, 'hoan thanh'],
  [/(?<= )th\b(?! \d)/g, 'thuc hien'],
  // Letters are numbered as "CV" too.
  [
    /\bcv(?= (?:vp |phong |ban )?(?:theo doi|phu trach|tham muu|thuc hien|xu ly|thu ly)\b)/g,
    'chuyen vien',
  ],
  [/\btl(?= (?:hoan thanh|thuc hien|dat)\b)/g, 'ty le'],
  [/\btl(?= (?:chung minh|minh chung|kem theo)\b)/g, 'tai lieu'],
];

/** A word that cannot be read aloud. */
const short = /(?:^| )(?:[b-df-hj-np-tv-xz]+|uv)(?: |$)/;

/** A folded header with its abbreviations in full: "dv ph" is "don vi phoi hop". */
export function expandAbbreviations(folded: string): string {
  if (!short.test(folded)) return folded;
  const words = abbreviations.reduce((text, [from, to]) => text.replace(from, to), folded);
  return words.replace(/ {2,}/g, ' ').trim();
}
