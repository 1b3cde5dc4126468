/** Rows of cells, each its words. */
export type TextTable = readonly (readonly string[])[];

/** As Excel writes cells to the clipboard: tabs between, quoted where a cell breaks its line. */
export function formatTableText(table: TextTable): string {
  return table.map((row) => `${row.map(quote).join('\t')}\r\n`).join('');
}

function quote(words: string): string {
  return /["\t\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/**
 * What spreadsheets write: cells in quotes may hold tabs, line breaks and doubled quotes; a quote
 * inside of other words is one. Text that begins with a quote and never ends it is taken as it is.
 */
export function parseTableText(text: string): string[][] {
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    const { words, end } = readQuoted(source, at) ?? readPlain(source, at);
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
  /** Where the tab, the line break or the end stands that ends the cell. */
  readonly end: number;
}

function readPlain(source: string, start: number): ReadCell {
  const found = /[\t\n]/g;
  found.lastIndex = start;
  const end = found.exec(source)?.index ?? source.length;
  return { words: source.slice(start, end), end };
}

/** Null when the cell is not quoted as a whole. */
function readQuoted(source: string, start: number): ReadCell | null {
  if (source[start] !== '"') return null;
  const quotes = /"("?)/g;
  quotes.lastIndex = start + 1;
  for (let found = quotes.exec(source); found !== null; found = quotes.exec(source)) {
    if (found[1] === '"') continue;
    const end = found.index + 1;
    const isEnded = end === source.length || source[end] === '\t' || source[end] === '\n';
    return isEnded ? { words: source.slice(start + 1, end - 1).replaceAll('""', '"'), end } : null;
  }
  return null;
}
