import type { Problems } from './problems.ts';
import type { RawSheet } from './rawWorkbook.ts';
import { isPhase, timeOfPhase, type TableColumn } from './tableColumns.ts';
import type { TableLayout, TableRow } from './tableRows.ts';

export type Phases = Readonly<Record<string, string>>;

/** Reads what stands, or is painted, in the columns of times; keys as in `timeHeaders.ts`. */
export interface PhaseReader {
  read(row: TableRow): Phases;
}

const none: Phases = {};

/** `coloured`: cells that hold nothing but a colour; painted ones are read as "x" and said. */
export function createPhaseReader(
  layout: TableLayout,
  { coloured = [] }: Pick<RawSheet, 'coloured'>,
  problems: Problems,
): PhaseReader {
  const columns = layout.header.columns.filter(({ field }) => isPhase(field));
  const painted = paintedCells(layout, coloured);
  if (columns.length === 0) return { read: () => none };
  return {
    read(row) {
      const phases: Record<string, string> = {};
      for (const { column, field } of columns) {
        if (!isPhase(field)) continue;
        const words = row.cells[layout.placeOf(column) ?? -1]?.words ?? '';
        const isPainted = words === '' && painted.get(row.row)?.has(column) === true;
        if (isPainted) problems.add(row.row, column, 'colour-only', '');
        if (words !== '' || isPainted) phases[timeOfPhase(field)] = isPainted ? 'x' : words;
      }
      return phases;
    },
  };
}

/** Painted cells in columns of times, by row. A row that is painted elsewhere too is only shaded. */
function paintedCells(
  { header, placeOf }: TableLayout,
  coloured: NonNullable<RawSheet['coloured']>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const isOfTime = (column: TableColumn | undefined): boolean => isPhase(column?.field ?? null);
  const inTable = coloured.filter(({ column }) => placeOf(column) !== undefined);
  const byRow = Map.groupBy(inTable, ({ row }) => row);
  return new Map(
    [...byRow].flatMap(([row, places]): [number, ReadonlySet<number>][] => {
      const columns = places.map(({ column }) => column);
      const isBar = columns.every((column) => isOfTime(header.columns[placeOf(column) ?? -1]));
      return isBar ? [[row, new Set(columns)]] : [];
    }),
  );
}
