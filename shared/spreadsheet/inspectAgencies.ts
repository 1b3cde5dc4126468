import type { InspectedAgency } from './inspection.ts';
import type { TableReading } from './inspectTasks.ts';
import { filledCells, isBareBeside, type TableRow } from './tableRows.ts';

/** Reads the rows of a directory of agencies. A section says of what kind those below it are. */
export function inspectAgencies(
  rows: readonly TableRow[],
  { layout, problems, meanings }: TableReading,
): InspectedAgency[] {
  let section: string | null = null;
  return rows.flatMap((source, index): InspectedAgency[] => {
    const words = (field: 'name' | 'short' | 'aliases' | 'kind' | 'parent') =>
      layout.wordsOf(source, field);
    const name = words('name');
    const meaning = meanings.get(source.row);
    if (meaning !== 'task' && (meaning === 'section' || isSection(source, index, rows, layout))) {
      section = (name ?? filledCells(source)[0]?.words ?? '').replace(/^\p{Lu}+[.)]\s+/u, '');
      return [];
    }
    if (name === null) {
      const [first] = filledCells(source);
      if (first !== undefined) {
        problems.add(source.row, first.cell.column, 'row-skipped', first.cell.text);
      }
      return [];
    }
    return [
      {
        row: source.row,
        type: 'agency',
        name,
        short: words('short'),
        aliases: splitAliases(words('aliases')),
        kind: words('kind') ?? section,
        parent: words('parent'),
      },
    ];
  });
}

/** "I | Các ban đảng": numbered unlike the agencies, and without anything else. */
function isSection(
  row: TableRow,
  index: number,
  rows: readonly TableRow[],
  { wordsOf, columnOf }: TableReading['layout'],
): boolean {
  const isBare = isBareBeside(row, (field) => field === 'number' || field === 'name');
  if (!isBare) return false;
  const number = wordsOf(row, 'number');
  const name = wordsOf(row, 'name');
  if (/^(?:[IVXLC]+|\p{Lu})[.)]?$/u.test(number ?? '')) return true;
  if (name === null) return /^(?:[IVXLC]+|\p{Lu})[.)]\s/u.test(number ?? '');
  const next = rows[index + 1];
  return number === null && columnOf('number') !== undefined && next !== undefined;
}

function splitAliases(words: string | null): string[] {
  return (words ?? '')
    .split(/[;\n|]/)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}
