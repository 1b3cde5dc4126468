/**
 * Rows of cells of a text whose cells are parted by `delimiter` (one character), as spreadsheets
 * write it: cells in quotes may hold delimiters, line breaks and doubled quotes; a quote inside of
 * other words is one. A cell that begins with a quote and never ends it is taken as it is.
 */
export function parseDelimited(text: string, delimiter: string): string[][] {
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    const { words, end } = readQuoted(source, at, delimiter) ?? readPlain(source, at, delimiter);
    rows.at(-1)?.push(words);
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  // The last line is ended like the others.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

interface ReadCell {
  readonly words: string;
  /** Where the delimiter, the line break or the end stands that ends the cell. */
  readonly end: number;
}

function readPlain(source: string, start: number, delimiter: string): ReadCell {
  let end = start;
  while (end < source.length && source[end] !== delimiter && source[end] !== '\n') end += 1;
  return { words: source.slice(start, end), end };
}

/** Longer than any cell of a spreadsheet: the quote is no beginning of one. */
const longestQuoted = 100_000;

/** Null when the cell is not quoted as a whole. */
function readQuoted(source: string, start: number, delimiter: string): ReadCell | null {
  if (source[start] !== '"') return null;
  const quotes = /"("?)/g;
  quotes.lastIndex = start + 1;
  for (let found = quotes.exec(source); found !== null; found = quotes.exec(source)) {
    if (found.index - start > longestQuoted) return null;
    if (found[1] === '"') continue;
    const end = found.index + 1;
    const isEnded = end === source.length || source[end] === delimiter || source[end] === '\n';
    return isEnded ? { words: source.slice(start + 1, end - 1).replaceAll('""', '"'), end } : null;
  }
  return null;
}
