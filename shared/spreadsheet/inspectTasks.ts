import { foldText } from '../text/fold.ts';
import { parsePeriod } from '../periods/parsePeriod.ts';
import type { Period, PeriodContext } from '../periods/period.ts';
import type { TableHeader } from './findHeader.ts';
import { readExtra } from './extraCells.ts';
import type { TaskColumnField } from './headerSynonyms.ts';
import type { InspectedTask } from './inspection.ts';
import { readOwners } from './ownerCells.ts';
import type { Problems } from './problems.ts';
import type { RawSheet } from './rawWorkbook.ts';
import type { TableCell, TableRow } from './tableRows.ts';
import { outlineTasks, type OutlinedRow } from './taskOutline.ts';
import type { InspectionContext } from './understandSheet.ts';
import { readDay, readPercent } from './typedCells.ts';

interface Table {
  readonly sheet: RawSheet;
  readonly header: TableHeader;
  readonly context: InspectionContext;
  readonly problems: Problems;
}

/** Reads the rows of a table of tasks. */
export function inspectTasks(rows: readonly TableRow[], table: Table): InspectedTask[] {
  const { sheet, header, problems } = table;
  const outlined = outlineTasks(rows, sheet, header);
  const kept = new Set(outlined.map(({ source }) => source.row));
  for (const { row, cells } of rows) {
    const [first] = cells;
    if (!kept.has(row) && first !== undefined) {
      problems.add(row, first.cell.column, 'row-skipped', first.cell.text);
    }
    reportFormulaErrors(row, cells, problems);
  }
  const tasks = outlined.map((row, index) => {
    const hasChildren = (outlined[index + 1]?.level ?? 0) > row.level;
    return inspectTask(row, hasChildren, table);
  });
  reportDuplicates(tasks, header, problems);
  return tasks;
}

function reportFormulaErrors(row: number, cells: readonly TableCell[], problems: Problems): void {
  for (const { cell } of cells) {
    if (typeof cell.value === 'object' && 'error' in cell.value) {
      problems.add(row, cell.column, 'formula-error', cell.value.error);
    }
  }
}

function inspectTask(
  outlined: OutlinedRow,
  hasChildren: boolean,
  { header, context, problems }: Table,
): InspectedTask {
  const { source, type, level, number, title } = outlined;
  const { row } = source;
  const cellOf = (field: TaskColumnField) =>
    source.cells.find(({ column, words }) => column.field === field && words !== '');
  const wordsOf = (field: TaskColumnField) => cellOf(field)?.words ?? null;
  const columnOf = (field: TaskColumnField) =>
    header.columns.find((column) => column.field === field)?.column ?? null;

  const extra = new Map(readExtra(source));
  function readTyped<T>(field: TaskColumnField, read: (cell: TableCell) => T | null): T | null {
    const cell = cellOf(field);
    if (cell === undefined) return null;
    const value = read(cell);
    if (value === null) {
      extra.set(cell.column.header, cell.words);
      problems.add(row, cell.cell.column, 'value-unclear', cell.words);
    }
    return value;
  }

  const owners = readOwners(
    { lead: cellOf('lead'), support: cellOf('support'), row },
    context,
    problems,
  );
  reportMissing(outlined, hasChildren, { problems, columnOf, lead: owners.lead });

  return {
    row,
    type,
    level,
    number,
    title,
    ...owners,
    period: readPeriod(row, cellOf('period'), context, problems),
    ...readWords(wordsOf),
    percent: readTyped('percent', readPercent),
    completedOn: readTyped('completedOn', (cell) => readDay(cell, context)),
    // Last, because reading the two above may add to it.
    extra: Object.fromEntries(extra),
    written: { lead: wordsOf('lead'), support: wordsOf('support') },
  };
}

function readPeriod(
  row: number,
  cell: TableCell | undefined,
  context: PeriodContext,
  problems: Problems,
): Period | null {
  if (cell === undefined) return null;
  const period = parsePeriod(cell.words, context);
  const { column } = cell.cell;
  if (period.kind === 'unknown') problems.add(row, column, 'period-unclear', period.raw);
  else if (period.confidence === 'low') {
    problems.add(row, column, 'period-unclear', period.raw, 'doubtful');
  }
  return period;
}

/** Fields that are kept as the words of their cell. */
const wordFields = [
  'code',
  'group',
  'leader',
  'person',
  'start',
  'product',
  'authority',
  'targets',
  'basis',
  'budget',
  'note',
  'priority',
  'progress',
  'result',
  'difficulty',
  'proposal',
  'evidence',
] as const;

type WordField = (typeof wordFields)[number];

function readWords(wordsOf: (field: WordField) => string | null): Record<WordField, string | null> {
  const entries = wordFields.map((field) => [field, wordsOf(field)] as const);
  // Every field is in the list that the type is made from.
  return Object.fromEntries(entries) as Record<WordField, string | null>;
}

interface Missing {
  readonly problems: Problems;
  readonly columnOf: (field: TaskColumnField) => number | null;
  readonly lead: string | null;
}

function reportMissing(
  { source: { row }, type, number, title, isNumberClear }: OutlinedRow,
  hasChildren: boolean,
  { problems, columnOf, lead }: Missing,
): void {
  const numberColumn = columnOf('number');
  if (!isNumberClear && numberColumn !== null) {
    problems.add(row, numberColumn, 'number-unclear', number ?? '');
  }
  const titleColumn = columnOf('title');
  if (title === '' && titleColumn !== null) problems.add(row, titleColumn, 'title-missing', '');
  const leadColumn = columnOf('lead');
  if (type === 'task' && !hasChildren && lead === null && leadColumn !== null) {
    problems.add(row, leadColumn, 'lead-missing', '');
  }
}

/** The same work for the same agency twice: often a row that was copied and not changed. */
function reportDuplicates(
  tasks: readonly InspectedTask[],
  { columns }: TableHeader,
  problems: Problems,
): void {
  const titleColumn = columns.find(({ field }) => field === 'title')?.column ?? 1;
  const firstRows = new Map<string, number>();
  for (const { row, type, title, lead, period } of tasks) {
    if (type === 'section' || title === '') continue;
    const key = JSON.stringify([foldText(title), lead, period?.raw ?? null]);
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, row);
    else problems.add(row, titleColumn, 'duplicate-row', String(first));
  }
}
