import type { Owner } from '../agencies/owner.ts';
import { leftOut, type RowMeaning, type SheetMapping } from '../imports/mapping.ts';
import type { Period, PeriodContext } from '../periods/period.ts';
import { columnNameKey } from '../tasks/customColumn.ts';
import { readCellRemarks } from './cellRemarks.ts';
import { createPeriodReader } from './columnContent.ts';
import { columnLetters } from './columns.ts';
import { findTables, type FoundTable } from './findTables.ts';
import { inspectAgencies } from './inspectAgencies.ts';
import type { InspectedSheet } from './inspection.ts';
import { inspectTargets } from './inspectTargets.ts';
import { inspectTasks, type TableReading } from './inspectTasks.ts';
import { mapColumns } from './mapColumns.ts';
import { createOwnerReader } from './ownerCells.ts';
import { createPhaseReader } from './phaseCells.ts';
import { createProblems, type Problems } from './problems.ts';
import type { RawSheet } from './rawWorkbook.ts';
import { selectRows, type SkippedRow } from './selectRows.ts';
import type { TableHeader } from './tableColumns.ts';
import { createLayout } from './tableRows.ts';

/** What tables are understood with. */
export interface InspectionContext extends PeriodContext {
  /** Finds the agencies that a cell names; without it owners stay as written. */
  readonly recognise?: ((cell: string) => readonly Owner[]) | undefined;
  /** Names of the directory by id, for what was recognised. */
  readonly agencyNames?: ReadonlyMap<string, string> | undefined;
  /** Names of the user's own columns, by `columnNameKey`: a header of that name is that column. */
  readonly ownNames?: ReadonlySet<string> | undefined;
}

/** What a row of a sheet is taken for. */
export type RowKind = RowMeaning | 'above' | 'header' | 'below' | 'target' | 'agency';

/** How many cells are understood, of those that hold something. */
export interface Understood {
  readonly known: number;
  readonly of: number;
}

/** A sheet as it is understood, with what the window shows of it. */
export interface SheetUnderstanding {
  readonly sheet: InspectedSheet;
  /** Every row that holds something. */
  readonly rowKinds: ReadonlyMap<number, RowKind>;
  readonly owners: Understood;
  readonly periods: Understood;
  /** Of its last table, as the cells and headers say; null when it has none. */
  readonly lastHeader: TableHeader | null;
}

/** Finds the table of a sheet, what its columns mean and what its rows say. */
export function understandSheet(
  sheet: RawSheet,
  context: InspectionContext,
  mapping: SheetMapping = {},
): InspectedSheet {
  return explainSheet(sheet, context, mapping).sheet;
}

/**
 * The same with what every row of the sheet is taken for, and how much is known. `before`: the header
 * of the last table of the sheet before.
 */
export function explainSheet(
  sheet: RawSheet,
  context: InspectionContext,
  mapping: SheetMapping = {},
  periodOf: (words: string) => Period = createPeriodReader(context),
  before: TableHeader | null = null,
): SheetUnderstanding {
  const { name, hidden } = sheet;
  const found = findTables(sheet, headerContextOf(context, periodOf), mapping, before);
  const [first] = found.tables;
  if (first === undefined) {
    const rowKinds = new Map(sheet.rows.map(({ row }) => [row, 'above' as const]));
    const empty = { kind: 'unknown', headerRows: [], columns: {}, rows: [], problems: [] } as const;
    return { sheet: { name, hidden, ...empty }, ...nothingFound, rowKinds };
  }
  const problems = createProblems();
  const rowKinds = new Map<number, RowKind>();
  for (const { row } of sheet.rows) {
    rowKinds.set(
      row,
      found.headerRows.has(row) ? 'header' : isAbove(row, first) ? 'above' : 'below',
    );
  }
  reportSkipped(
    found.titleRows.map((row) => ({ ...row, because: 'title' as const })),
    problems,
  );
  for (const { row } of found.titleRows) rowKinds.set(row, 'skipped');
  for (const { row, column, text } of sheet.strays) {
    problems.add(row, column, 'row-skipped', text, 'stray');
  }
  const tables = found.tables.map((table, index) => {
    const own =
      index === 0 || isSameHeader(table.header, first.header) ? mapping : rowsOnly(mapping);
    return understandTable(sheet, table, context, periodOf, { mapping: own, problems, rowKinds });
  });
  const remarked = new Set(tables.flatMap((table) => table.remarked));
  for (const { row, column, text } of sheet.notes ?? []) {
    if (!remarked.has(row)) problems.add(row, column, 'row-skipped', text.trim(), 'note');
  }
  const [main] = tables;
  return {
    sheet: {
      name,
      hidden,
      kind: first.header.kind,
      headerRows: first.header.rows,
      columns: main?.columns ?? {},
      rows: tables.flatMap(({ rows }) => rows),
      problems: problems.list(),
    },
    rowKinds,
    lastHeader: found.tables.at(-1)?.header ?? null,
    owners: sumOf(tables.map(({ owners }) => owners)),
    periods: sumOf(tables.map(({ periods }) => periods)),
  };
}

/** What the user says of columns is meant for the first table of a sheet. */
function rowsOnly({ rows }: SheetMapping): SheetMapping {
  return rows === undefined ? {} : { rows };
}

const nothing: Understood = { known: 0, of: 0 };
const nothingFound = { lastHeader: null, owners: nothing, periods: nothing };

function sumOf(counts: readonly Understood[]): Understood {
  return counts.reduce(
    (sum, { known, of }) => ({ known: sum.known + known, of: sum.of + of }),
    nothing,
  );
}

function isAbove(row: number, { header, rows }: FoundTable): boolean {
  return row < (header.rows[0] ?? rows[0]?.row ?? 0);
}

function isSameHeader({ columns }: TableHeader, other: TableHeader): boolean {
  return (
    columns.length === other.columns.length &&
    columns.every(({ column, header }, index) => {
      const same = other.columns[index];
      return same?.column === column && same.header === header;
    })
  );
}

function headerContextOf(
  { year, recognise, agencyNames }: InspectionContext,
  periodOf: (words: string) => Period,
) {
  const isChecked = recognise !== undefined && (agencyNames?.size ?? 0) > 0;
  return {
    planYear: year,
    periodOf,
    isKnownOwner: (words: string): boolean =>
      isChecked && recognise(words).some(({ agency }) => agency !== null),
  };
}

interface TableTask {
  readonly mapping: SheetMapping;
  readonly problems: Problems;
  readonly rowKinds: Map<number, RowKind>;
}

interface UnderstoodTable
  extends Pick<InspectedSheet, 'rows' | 'columns'>, Pick<SheetUnderstanding, 'owners' | 'periods'> {
  /** Rows whose pinned notes came in with them, or with the rows that they were joined to. */
  readonly remarked: readonly number[];
}

function understandTable(
  sheet: RawSheet,
  table: FoundTable,
  context: InspectionContext,
  periodOf: (words: string) => Period,
  { mapping, problems, rowKinds }: TableTask,
): UnderstoodTable {
  const header = mapColumns(claimOwnColumns(table.header, context), table.rows, mapping);
  const layout = createLayout(header);
  reportColumns(sheet, header, problems);
  const meanings = rowMeaningsOf(mapping);
  const { rows, skipped, joined } = selectRows(table.rows, sheet, layout, meanings);
  reportSkipped(skipped, problems);
  for (const { row, because } of skipped)
    rowKinds.set(row, because === 'tail' ? 'below' : 'skipped');
  for (const row of rows) {
    for (const found of row.cells) {
      const value = found?.cell.value;
      if (found !== undefined && typeof value === 'object' && 'error' in value) {
        problems.add(row.row, found.cell.column, 'formula-error', value.error);
      }
    }
  }
  const periods = { known: 0, of: 0 };
  const owners = createOwnerReader(layout, context, problems);
  const reading: TableReading = {
    ...{ sheet, layout, problems, owners, periodOf, meanings },
    phases: createPhaseReader(layout, sheet, problems),
    remarks: readCellRemarks(sheet, joined),
    countPeriod(isKnown) {
      periods.of += 1;
      if (isKnown) periods.known += 1;
    },
    issued: context.issued,
    year: context.year,
  };
  const records = {
    tasks: () => inspectTasks(rows, reading),
    targets: () => inspectTargets(rows, reading),
    agencies: () => inspectAgencies(rows, reading),
  }[header.kind]();
  const sections = header.kind === 'tasks' ? 'skipped' : 'section';
  for (const { row } of rows) rowKinds.set(row, sections);
  for (const { row, type } of records) rowKinds.set(row, type);
  const kept = new Set(header.kind === 'agencies' ? [] : records.map(({ row }) => row));
  return {
    rows: records,
    remarked: [...kept, ...[...joined].flatMap(([row, to]) => (kept.has(to) ? [row] : []))],
    columns: Object.fromEntries(
      header.columns.map(({ column, field, header: text, confidence, isLeftOut }) => [
        columnLetters(column),
        { field: isLeftOut === true ? leftOut : field, header: text, confidence },
      ]),
    ),
    owners: owners.counts(),
    periods,
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

function rowMeaningsOf({ rows = {} }: SheetMapping): ReadonlyMap<number, RowMeaning> {
  return new Map(Object.entries(rows).map(([row, meaning]) => [Number(row), meaning]));
}

function reportColumns(
  sheet: RawSheet,
  { kind, rows, columns }: TableHeader,
  problems: Problems,
): void {
  const lines = sheet.rows.filter(({ row }) => rows.includes(row));
  for (const { column, field, header, isLeftOut } of columns) {
    if (field === null && header !== '' && isLeftOut !== true) {
      const because = kind === 'agencies' ? 'noAgencyField' : undefined;
      // Where the name stands: a merged cell begins above the last row of the header.
      const named = lines.findLast(({ cells }) => cells.some((cell) => cell.column === column));
      problems.add(named?.row ?? rows.at(-1) ?? 0, column, 'column-unmapped', header, because);
    }
  }
}

function reportSkipped(skipped: readonly SkippedRow[], problems: Problems): void {
  for (const { row, cells, because } of skipped) {
    const [first] = cells;
    if (first !== undefined) problems.add(row, first.column, 'row-skipped', first.text, because);
  }
}
