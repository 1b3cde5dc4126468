import type { Owner } from '../agencies/owner.ts';
import type { PeriodContext } from '../periods/period.ts';
import { columnNameKey } from '../tasks/customColumn.ts';
import { columnLetters } from './columns.ts';
import { findHeader, type TableColumn, type TableHeader } from './findHeader.ts';
import { inspectAgencies } from './inspectAgencies.ts';
import type { InspectedSheet, Inspection } from './inspection.ts';
import { createProblems, type Problems } from './problems.ts';
import { inspectTargets } from './inspectTargets.ts';
import { inspectTasks } from './inspectTasks.ts';
import type { RawSheet, RawWorkbook } from './rawWorkbook.ts';
import { collectTableRows } from './tableRows.ts';

/** What tables are understood with. */
export interface InspectionContext extends PeriodContext {
  /** Finds the agencies that a cell names; without it owners stay as written. */
  readonly recognise?: ((cell: string) => readonly Owner[]) | undefined;
  /** Names of the directory by id, for what was recognised. */
  readonly agencyNames?: ReadonlyMap<string, string> | undefined;
  /** Names of the user's own columns, by `columnNameKey`: a header of that name is that column. */
  readonly ownNames?: ReadonlySet<string> | undefined;
}

export function inspectWorkbook(
  file: string,
  { sheets }: RawWorkbook,
  context: InspectionContext,
): Inspection {
  return {
    file,
    encoding: 'unicode',
    sheets: sheets.map((sheet) => understandSheet(sheet, context)),
  };
}

/** Finds the table of a sheet, what its columns mean and what its rows say. */
export function understandSheet(sheet: RawSheet, context: InspectionContext): InspectedSheet {
  const { name, hidden } = sheet;
  const found = findHeader(sheet);
  if (found === null) {
    return { name, hidden, kind: 'unknown', headerRows: [], columns: {}, rows: [], problems: [] };
  }
  const header = addUnnamedColumns(claimOwnColumns(found, context), sheet);
  const table = collectTableRows(sheet, header);
  const problems = createProblems();
  reportColumns(header, problems);
  for (const { row, cell, because } of table.skipped) {
    problems.add(row, cell.column, 'row-skipped', cell.text, because);
  }
  const rows = {
    tasks: () => inspectTasks(table.rows, { sheet, header, context, problems }),
    targets: () => inspectTargets(table.rows, problems),
    agencies: () => inspectAgencies(table.rows),
  }[header.kind]();

  return {
    name,
    hidden,
    kind: header.kind,
    headerRows: header.rows,
    columns: Object.fromEntries(
      header.columns.map(({ column, field, header: text }) => [
        columnLetters(column),
        { field, header: text },
      ]),
    ),
    rows,
    problems: problems.list(),
  };
}

/** What the user has called a column means that column, whatever it would mean elsewhere. */
function claimOwnColumns(header: TableHeader, { ownNames }: InspectionContext): TableHeader {
  if (header.kind !== 'tasks' || ownNames === undefined) return header;
  const columns = header.columns.map((column) =>
    ownNames.has(columnNameKey(column.header)) ? { ...column, field: null } : column,
  );
  return { ...header, columns };
}

/** Columns that hold something but have no header: nothing in them is dropped. */
function addUnnamedColumns(header: TableHeader, { rows }: RawSheet): TableHeader {
  const last = header.rows.at(-1) ?? 0;
  const named = new Set(header.columns.map(({ column }) => column));
  const used = rows.filter(({ row }) => row > last).flatMap(({ cells }) => cells);
  const unnamed = new Set(used.map(({ column }) => column).filter((column) => !named.has(column)));
  const added = [...unnamed].map((column): TableColumn => ({ column, field: null, header: '' }));
  const columns = [...header.columns, ...added].sort((left, right) => left.column - right.column);
  return { ...header, columns };
}

function reportColumns({ rows, columns }: TableHeader, problems: Problems): void {
  for (const { column, field, header } of columns) {
    if (field === null && header !== '') {
      problems.add(rows.at(-1) ?? 0, column, 'column-unmapped', header);
    }
  }
}
