/** Width of a piece of text in pixels. */
export type MeasureText = (text: string) => number;

/**
 * How many lines a text takes in a box of this width. Lines break at spaces only: a browser also
 * breaks behind some hyphens, which can but save a line, so nothing is ever cut off.
 */
export function countLines(text: string, width: number, measure: MeasureText): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += countParagraph(paragraph, width, measure);
  return lines;
}

function countParagraph(paragraph: string, width: number, measure: MeasureText): number {
  const space = measure(' ');
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const wordWidth = measure(word);
    const needed = used === 0 ? wordWidth : used + space + wordWidth;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    // A word longer than the line is broken anywhere; the last piece shares its line with what follows.
    const pieces = Math.max(1, Math.ceil(wordWidth / width));
    lines += pieces - 1;
    used = pieces > 1 ? width : wordWidth;
  }
  return lines;
}

/** Measures by word, and each word once: tables repeat their words. */
export function createTextMeasure(font: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  if (context !== null) context.font = font;
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = context?.measureText(text).width ?? text.length * 7;
      known.set(text, width);
    }
    return width;
  };
}
