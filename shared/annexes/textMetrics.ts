/**
 * Advance widths of Times New Roman in thousandths of the font size, by the characters that have
 * them; a letter with marks is as wide as without. (Measured on Liberation Serif, which is made to
 * the same widths.)
 */
const charactersByWidth: Readonly<Record<number, string>> = {
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

const widths = new Map(
  Object.entries(charactersByWidth).flatMap(([width, characters]) =>
    Array.from(characters).map((character): [string, number] => [character, Number(width)]),
  ),
);

export interface Font {
  readonly sizePt: number;
  readonly isBold: boolean;
}

/** How many lines the text takes when it is wrapped at words. */
export function countLines(text: string, widthPt: number, font: Font): number {
  const lines = text.split('\n').map((line) => countWrapped(line, widthPt, font));
  return lines.reduce((sum, count) => sum + count, 0);
}

function countWrapped(line: string, widthPt: number, font: Font): number {
  const space = textWidthPt(' ', font);
  let count = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const width = textWidthPt(word, font);
    if (used > 0 && used + space + width > widthPt) {
      count += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    // A word that is wider than the cell is broken.
    while (used > widthPt) {
      count += 1;
      used -= widthPt;
    }
  }
  return count;
}

/** How wide one line of words is, in points. */
export function textWidthPt(text: string, { sizePt, isBold }: Font): number {
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, '')
    .normalize('NFC');
  let width = 0;
  for (const character of bare) width += widths.get(character) ?? usualWidth;
  return (width / 1000) * sizePt * (isBold ? boldFactor : 1);
}
