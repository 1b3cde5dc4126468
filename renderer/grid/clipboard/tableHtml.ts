import type { TextTable } from './tableText.ts';
import { withoutStyles } from './withoutStyles.ts';

/**
 * A table that Excel, LibreOffice and Word take in cell by cell: every cell is text, so that "007"
 * and "30/6" stay as they are, and its line breaks stay inside of it.
 */
export function formatTableHtml(table: TextTable): string {
  const rows = table.map((row) => `<tr>${row.map(formatCell).join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table>${rows}</table>`;
}

const isNumber = /^-?(0|[1-9]\d{0,14})$/;

function formatCell(words: string): string {
  const lines = words.split('\n').map(escapeHtml);
  const content = lines.join('<br style="mso-data-placement:same-cell">');
  if (isNumber.test(words)) return `<td>${content}</td>`;
  // Excel heeds the first, LibreOffice the second.
  return `<td style="mso-number-format:'\\@';white-space:pre-wrap" sdnum="1066;0;@">${content}</td>`;
}

function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/ {2,}/g, (spaces) => '&nbsp;'.repeat(spaces.length));
}

/**
 * The first table of a page from the clipboard; null when there is none. The page is parsed apart
 * from this one: nothing of it is run, shown or loaded.
 */
export function parseTableHtml(html: string): string[][] | null {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const table = page.querySelector('table');
  if (table === null) return null;
  return placeCells([...table.rows].filter((row) => row.closest('table') === table));
}

/** More columns or rows than a sheet has are a mistake of the page. */
const mostSpan = 1000;

/** Words of merged cells stand in the first of them; the others are empty, as in Excel. */
function placeCells(rows: readonly HTMLTableRowElement[]): string[][] {
  const placed: string[][] = rows.map(() => []);
  rows.forEach((row, rowIndex) => {
    const line = placed[rowIndex] ?? [];
    let column = 0;
    for (const cell of row.cells) {
      while (line[column] !== undefined) column += 1;
      const columns = Math.min(Math.max(1, cell.colSpan), mostSpan);
      const height =
        cell.rowSpan === 0 ? rows.length : Math.min(cell.rowSpan, rows.length - rowIndex);
      cover(placed.slice(rowIndex, rowIndex + height), column, columns);
      line[column] = cellWords(cell);
      column += columns;
    }
  });
  const width = Math.max(0, ...placed.map((line) => line.length));
  return placed.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ''));
}

function cover(lines: readonly string[][], column: number, columns: number): void {
  for (const line of lines) {
    for (let at = column; at < column + columns; at += 1) line[at] ??= '';
  }
}

const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TR',
  'TABLE',
  'UL',
  'OL',
]);

/** White space as a browser shows it; each paragraph and each break is a line. */
function cellWords(cell: HTMLElement): string {
  const lines: string[] = [''];
  const add = (words: string): void => {
    lines.push(`${lines.pop() ?? ''}${words}`);
  };
  const startLine = (): void => {
    if (lines.at(-1)?.trim() !== '') lines.push('');
  };
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child instanceof Text) add(child.data.replaceAll(/[ \t\r\n]+/g, ' '));
      else if (child instanceof Element || child instanceof Node) walkElement(child);
    }
  };
  const walkElement = (child: Node): void => {
    const name = child.nodeName;
    if (name === 'BR') lines.push('');
    else if (name === 'STYLE' || name === 'SCRIPT') return;
    else if (blocks.has(name)) {
      startLine();
      walk(child);
      startLine();
    } else walk(child);
  };
  walk(cell);
  return lines
    .map((line) =>
      line
        .replaceAll('\u00a0', ' ')
        .replace(/^ (?=\S)| +$/g, '')
        .trimEnd(),
    )
    .join('\n')
    .replace(/\n+$/, '')
    .replace(/^\n+/, '');
}
