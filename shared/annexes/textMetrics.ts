/**
 * Advance widths of Times New Roman in thousandths of the font size, by the characters that have
 * them; a letter with other marks is as wide as without. (Measured on Liberation Serif, which is made to
 * the same widths.)
 */
const charactersByWidth: Readonly<Record<number, string>> = {
  // The horn of ơ and ư, where it stands by itself.
  30: '\u031b',
  180: "'",
  200: '|',
  250: ' ,.',
  278: '/:;\\ijlt',
  333: '!()-I[]`fr‘’',
  389: 'Js',
  408: '"',
  444: '?acez“”',
  480: '{}',
  529: 'ơ',
  541: '~',
  542: 'ư',
  556: 'FPS',
  564: '+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐƠ',
  776: 'Ư',
  778: '&m',
  833: '%',
  889: 'M',
  921: '@',
  944: 'W',
  1000: '—…',
};

/** Digits and most small letters. */
const usualWidth = 500;

/** Bold Vietnamese text is about so much wider. */
const boldFactor = 1.06;

/** Marks of Vietnamese letters but the horn: those below and above vowels, and the tones above both. */
const vowelMarks = ['', '\u0302', '\u0306'];
const toneMarks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** By code of the character; the others are as wide as most. */
const widths = new Uint16Array(0x2100).fill(usualWidth);
for (const [width, characters] of Object.entries(charactersByWidth)) {
  for (const character of characters) {
    for (const marks of vowelMarks.flatMap((one) => toneMarks.map((other) => one + other))) {
      const letter = `${character}${marks}`.normalize('NFC');
      if (letter.length === 1) widths[letter.charCodeAt(0)] = Number(width);
    }
  }
}
for (const mark of [...vowelMarks, ...toneMarks]) {
  // By itself it takes no room.
  if (mark !== '') widths[mark.charCodeAt(0)] = 0;
}

export interface Font {
  readonly sizePt: number;
  readonly isBold: boolean;
}

const space = ' '.charCodeAt(0);
const lineBreak = '\n'.charCodeAt(0);

/**
 * How many lines the text takes when it is wrapped at words. It walks through the letters once and makes
 * no pieces of them: an annex has a hundred thousand cells.
 */
export function countLines(text: string, widthPt: number, font: Font): number {
  const factor = letterFactor(font);
  const spaceWidth = widthOf(space) * factor;
  let count = 1;
  /** Of the line so far, and of the word that is being read. */
  let used = 0;
  let word = 0;
  for (let index = 0; index <= text.length; index += 1) {
    // Behind the last letter there is the end of a word as well.
    const code = index < text.length ? text.charCodeAt(index) : space;
    if (code !== space && code !== lineBreak) {
      word += widthOf(code) * factor;
      continue;
    }
    if (used > 0 && used + spaceWidth + word > widthPt) {
      count += 1;
      used = 0;
    }
    used += (used > 0 ? spaceWidth : 0) + word;
    word = 0;
    // A word that is wider than the cell is broken.
    while (used > widthPt) {
      count += 1;
      used -= widthPt;
    }
    if (code === lineBreak) {
      count += 1;
      used = 0;
    }
  }
  return count;
}

/** How wide one line of words is, in points. */
export function textWidthPt(text: string, font: Font): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += widthOf(text.charCodeAt(index));
  return width * letterFactor(font);
}

function widthOf(code: number): number {
  return widths[code] ?? usualWidth;
}

/** Points for a thousandth of the letters' size. */
function letterFactor({ sizePt, isBold }: Font): number {
  return (sizePt / 1000) * (isBold ? boldFactor : 1);
}
