/** Width of a piece of text in pixels. */
export type MeasureText = (text: string) => number;

/**
 * How many lines a text takes in a box of this width, of which a sign in front takes `signWidth` in the
 * first line. Words are taken as unbreakable: a browser also breaks behind some hyphens, which can but
 * save a line, so nothing is ever cut off.
 */
export function countLines(
  text: string,
  width: number,
  measure: MeasureText,
  signWidth = 0,
): number {
  return text
    .split('\n')
    .reduce(
      (lines, paragraph, at) =>
        lines + countParagraph(paragraph, width, measure, at === 0 ? signWidth : 0),
      0,
    );
}

function countParagraph(
  paragraph: string,
  width: number,
  measure: MeasureText,
  signWidth: number,
): number {
  const space = measure(' ');
  let lines = 1;
  let used = signWidth;
  let isFirst = true;
  for (const word of paragraph.split(' ')) {
    const wordWidth = measure(word);
    const needed = isFirst || used === 0 ? used + wordWidth : used + space + wordWidth;
    isFirst = false;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    const isTooLong = wordWidth > width;
    if (isTooLong) lines += linesOfLongWord(word, width, measure) - 1;
    // What follows a broken word is taken to begin a line.
    used = isTooLong ? width : wordWidth;
  }
  return lines;
}

/** A word that is longer than the line: broken behind its hyphens and slashes, then anywhere. */
function linesOfLongWord(word: string, width: number, measure: MeasureText): number {
  let lines = 1;
  let used = 0;
  for (const part of word.split(/(?<=[-–/])/u)) {
    const partWidth = measure(part);
    if (used + partWidth <= width) {
      used += partWidth;
      continue;
    }
    if (used > 0) lines += 1;
    used = 0;
    if (partWidth <= width) {
      used = partWidth;
      continue;
    }
    for (const letter of part) {
      const letterWidth = measure(letter);
      if (used + letterWidth > width) {
        lines += 1;
        used = 0;
      }
      used += letterWidth;
    }
  }
  return lines;
}

/** Of one line, measured by word. */
export function textWidth(text: string, measure: MeasureText): number {
  const words = text.split(' ');
  return words.reduce((sum, word) => sum + measure(word), 0) + (words.length - 1) * measure(' ');
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
