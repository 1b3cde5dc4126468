import { readExtra } from './extraCells.ts';
import type { TargetColumnField } from './targetHeaders.ts';
import type { InspectedTarget } from './inspection.ts';
import type { Problems } from './problems.ts';
import type { TableRow } from './tableRows.ts';
import { readNumber } from './typedCells.ts';

/** Reads the rows of a table of targets; its section rows say nothing that a target holds. */
export function inspectTargets(rows: readonly TableRow[], problems: Problems): InspectedTarget[] {
  return rows.flatMap((source): InspectedTarget[] => {
    const cellOf = (field: TargetColumnField) =>
      source.cells.find(({ column, words }) => column.field === field && words !== '');
    const wordsOf = (field: TargetColumnField) => cellOf(field)?.words ?? null;
    const name = wordsOf('name');
    const isSection = source.cells.every(
      ({ column }) => column.field === 'number' || column.field === 'name',
    );
    if (name === null || isSection) return [];

    const extra = new Map(readExtra(source));
    function numberOf(field: TargetColumnField): number | null {
      const cell = cellOf(field);
      const value = cell === undefined ? null : readNumber(cell);
      if (cell !== undefined && value === null) {
        extra.set(cell.column.header, cell.words);
        problems.add(source.row, cell.cell.column, 'value-unclear', cell.words);
      }
      return value;
    }
    const assigned = numberOf('assigned');
    const stretch = numberOf('stretch');
    return [
      {
        row: source.row,
        type: 'target',
        number: wordsOf('number'),
        name,
        unit: wordsOf('unit'),
        value: numberOf('value') ?? stretch ?? assigned,
        assigned,
        stretch,
        lead: wordsOf('lead'),
        note: wordsOf('note'),
        extra: Object.fromEntries(extra),
      },
    ];
  });
}
