import { foldText } from '../text/fold.ts';
import { parsePeriod } from '../periods/parsePeriod.ts';
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
  const periodCell = cellOf('period');
  const period = periodCell === undefined ? null : parsePeriod(periodCell.words, context);
  if (period !== null && (period.kind === 'unknown' || period.confidence === 'low')) {
    problems.add(row, periodCell?.cell.column ?? 0, 'period-unclear', period.raw);
  }
  reportMissing(outlined, hasChildren, { problems, columnOf, lead: owners.lead });

  return {
    row,
    type,
    level,
    number,
    code: wordsOf('code'),
    title,
    group: wordsOf('group'),
    lead: owners.lead,
    support: owners.support,
    leader: wordsOf('leader'),
    person: wordsOf('person'),
    period,
    start: wordsOf('start'),
    product: wordsOf('product'),
    authority: wordsOf('authority'),
    targets: wordsOf('targets'),
    basis: wordsOf('basis'),
    budget: wordsOf('budget'),
    note: wordsOf('note'),
    priority: wordsOf('priority'),
    progress: wordsOf('progress'),
    percent: readTyped('percent', readPercent),
    completedOn: readTyped('completedOn', (cell) => readDay(cell, context)),
    result: wordsOf('result'),
    difficulty: wordsOf('difficulty'),
    proposal: wordsOf('proposal'),
    evidence: wordsOf('evidence'),
    extra: Object.fromEntries(extra),
    written: { lead: wordsOf('lead'), support: wordsOf('support') },
  };
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
