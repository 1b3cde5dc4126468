/** Width of a piece of one line, in the unit of the line. */
export type MeasureText = (text: string) => number;

/**
 * Breaks text at spaces into lines of at most this width. "\n" ends a line; a word that is wider than a
 * line is broken where it is full. There is always at least one line.
 */
export function wrapText(text: string, width: number, measure: MeasureText): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width, measure));
}

function wrapLine(text: string, width: number, measure: MeasureText): string[] {
  const space = measure(' ');
  const lines: string[] = [];
  let line: string | null = null;
  let used = 0;
  for (const word of text.split(' ')) {
    const wordWidth = measure(word);
    if (line !== null && used + space + wordWidth <= width) {
      line += ` ${word}`;
      used += space + wordWidth;
      continue;
    }
    if (line !== null) lines.push(line);
    [line, used] = [word, wordWidth];
    while (used > width) {
      const fitting = fittingPart(line, width, measure);
      if (fitting === line) break;
      lines.push(fitting);
      line = line.slice(fitting.length);
      used = measure(line);
    }
  }
  lines.push(line ?? '');
  return lines;
}

/** As many letters from the beginning as fit, at least one. */
function fittingPart(word: string, width: number, measure: MeasureText): string {
  let part = '';
  let used = 0;
  for (const letter of word) {
    used += measure(letter);
    if (part !== '' && used > width) break;
    part += letter;
  }
  return part;
}
