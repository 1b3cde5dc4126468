import { parseDelimited } from '#shared/text/delimitedText.ts';

/** Rows of cells, each its words. */
export type TextTable = readonly (readonly string[])[];

/** As Excel writes cells to the clipboard: tabs between, quoted where a cell breaks its line. */
export function formatTableText(table: TextTable): string {
  return table.map((row) => `${row.map(quote).join('\t')}\r\n`).join('');
}

function quote(words: string): string {
  return /["\t\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** What spreadsheets write: tabs between cells, lines of a cell in quotes. */
export function parseTableText(text: string): string[][] {
  return parseDelimited(text, '\t');
}
