import type { RawCell, RawRow } from '#shared/spreadsheet/rawWorkbook.ts';
import { parseDelimited } from '#shared/text/delimitedText.ts';

import type { FoundCells } from './assembleSheet.ts';
import { textCell } from './textCell.ts';

/** The table of a .csv, .tsv or of what was copied as text. */
export function readDelimitedText(text: string): FoundCells {
  const { delimiter, content } = readDelimiter(text);
  const rows = parseDelimited(content, delimiter).flatMap((words, at): RawRow[] => {
    const cells = words.flatMap((one, column): RawCell[] => {
      const cell = textCell(column + 1, one);
      return cell === null ? [] : [cell];
    });
    return cells.length === 0 ? [] : [{ row: at + 1, cells }];
  });
  return { rows, merges: [], coloured: [], notes: [], links: [] };
}

/** In the order in which they are preferred: a tab is nothing else, a comma is often a comma. */
const delimiters = ['\t', ';', ','] as const;

/** Enough to tell by. */
const sampleLength = 64 * 1024;

/** Excel's own first line "sep=;" says it; otherwise the one that parts most lines alike. */
function readDelimiter(text: string): { readonly delimiter: string; readonly content: string } {
  const [line, said] = /^sep=([^\r\n])(?:\r\n?|\n)/.exec(text) ?? [];
  if (line !== undefined && said !== undefined) {
    return { delimiter: said, content: text.slice(line.length) };
  }
  // The last line may be cut.
  const sample =
    text.length <= sampleLength ? text : text.slice(0, sampleLength).replace(/[^\n]*$/, '');
  const scored = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return { delimiter: best.delimiter, content: text };
}

/** Share of the lines that have the most common number of cells above one. */
function scoreOf(sample: string, delimiter: string): number {
  const widths = parseDelimited(sample, delimiter)
    .filter((row) => row.some((words) => words.trim() !== ''))
    .map((row) => row.length);
  const counts = Map.groupBy(widths, (width) => width);
  const alike = [...counts].map(([width, all]) => (width === 1 ? 0 : all.length));
  return widths.length === 0 ? 0 : Math.max(0, ...alike) / widths.length;
}
