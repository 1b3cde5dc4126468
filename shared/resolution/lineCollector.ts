/** A line break inside a paragraph, until it is decided what it stands for. */
const softBreak = '\v';

/** A table row that is being read; each cell is the lines of its paragraphs. */
type Row = string[][];

export interface LineCollector {
  /** Words of the paragraph that is being read; white space collapses. */
  write(words: string): void;
  breakLine(): void;
  /** Goes in front of the next paragraph that has words; null takes it back. */
  setMark(mark: string | null): void;
  endParagraph(): void;
  openRow(): void;
  openCell(): void;
  /** A row that `isLeftOut` was read in vain. */
  closeRow(isLeftOut?: boolean): void;
  /** What there is so far. */
  readonly lines: readonly string[];
}

/**
 * Collects the lines of a document as it is walked: one for each paragraph and for each table row,
 * whose cells are parted by tabs (nowhere else is there a tab). `isApart` decides whether a line
 * break within a paragraph ends the line; otherwise it is a space.
 */
export function createLineCollector(
  isApart: (before: string, part: string) => boolean,
): LineCollector {
  const lines: string[] = [];
  const rows: Row[] = [];
  let words = '';
  let mark = '';

  function put(ended: readonly string[]): void {
    const cell = rows.at(-1)?.at(-1);
    if (cell) cell.push(...ended);
    else lines.push(...ended);
  }

  return {
    lines,
    write(text) {
      words += text.replace(/\s+/gu, ' ');
    },
    breakLine() {
      words += softBreak;
    },
    setMark(text) {
      mark = text ?? '';
    },
    endParagraph() {
      if (words.trim() !== '') {
        put(splitAtBreaks(mark + words.trimStart(), isApart));
        mark = '';
      }
      words = '';
    },
    openRow() {
      rows.push([]);
    },
    openCell() {
      rows.at(-1)?.push([]);
    },
    /** A table within a table becomes text of the cell around it. */
    closeRow(isLeftOut = false) {
      const row = rows.pop() ?? [];
      const ended = isLeftOut ? [] : writeRow(row);
      put(rows.length === 0 ? ended : ended.map((line) => line.replaceAll('\t', ' ')));
    },
  };
}

function splitAtBreaks(
  words: string,
  isApart: (before: string, part: string) => boolean,
): string[] {
  const lines: string[] = [];
  for (const part of words.split(softBreak).map((one) => one.trim())) {
    const before = lines.at(-1);
    if (part === '') continue;
    if (before === undefined || isApart(before, part)) lines.push(part);
    else lines[lines.length - 1] = `${before} ${part}`;
  }
  return lines;
}

/** One line a row; a row of a single cell is a frame around text, which keeps its paragraphs. */
function writeRow(cells: Row): string[] {
  if (cells.length === 1) return cells[0] ?? [];
  const line = cells.map((paragraphs) => paragraphs.join(' ')).join('\t');
  return line.trim() === '' ? [] : [line.trimEnd()];
}
