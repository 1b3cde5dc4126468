import type { RowMeaning } from '../imports/mapping.ts';
import type { Period } from '../periods/period.ts';
import { reportSwappedDates } from './swappedDates.ts';
import { createExtraReader, type ExtraReader } from './extraCells.ts';
import { columnLetters } from './columns.ts';
import type { TaskColumnField } from './headerSynonyms.ts';
import type { InspectedTask } from './inspection.ts';
import type { OwnerReader } from './ownerCells.ts';
import { createPeriodCells, withUnitOfTime, type ReadPeriod } from './periodCells.ts';
import type { PhaseReader } from './phaseCells.ts';
import type { Problems } from './problems.ts';
import type { RawSheet } from './rawWorkbook.ts';
import type { CellRemarks } from './cellRemarks.ts';
import { createSectionCells } from './sectionCells.ts';
import { filledCells, type TableCell, type TableLayout, type TableRow } from './tableRows.ts';
import { createStatusTicks } from './statusTicks.ts';
import { outlineTasks, type OutlinedRow } from './taskOutline.ts';
import { createPercentReader, readDay } from './typedCells.ts';
import type { ReadPercent } from './typedCells.ts';

/** What the rows of one table are read with. */
export interface TableReading {
  readonly sheet: RawSheet;
  readonly layout: TableLayout;
  readonly problems: Problems;
  readonly owners: OwnerReader;
  readonly phases: PhaseReader;
  readonly periodOf: (words: string) => Period;
  readonly countPeriod: (isKnown: boolean) => void;
  readonly remarks: CellRemarks;
  /** What the user says of single rows. */
  readonly meanings: ReadonlyMap<number, RowMeaning>;
  readonly issued: string | null;
  /** Plan year. */
  readonly year: number;
}

/** Reads the rows of a table of tasks. */
export function inspectTasks(rows: readonly TableRow[], table: TableReading): InspectedTask[] {
  const { sheet, layout, problems, meanings } = table;
  const outlined = outlineTasks(rows, sheet, layout, meanings);
  const kept = new Set(outlined.map(({ source }) => source.row));
  for (const row of rows) {
    const [first] = filledCells(row);
    if (!kept.has(row.row) && first !== undefined) {
      problems.add(row.row, first.cell.column, 'row-skipped', first.cell.text);
    }
  }
  const readers = {
    readExtra: createExtraReader(layout),
    readWords: createWordReader(layout),
    readStatus: createStatusTicks(layout),
    readPeriod: createPeriodCells(layout, table.periodOf, problems),
    readPercent: createPercentReader(
      outlined.flatMap(({ source }) => layout.cellOf(source, 'percent') ?? []),
    ),
  };
  const withSectionCells = createSectionCells({ ...table, rows: outlined });
  const tasks = outlined.map((row, index) => {
    const hasChildren = (outlined[index + 1]?.level ?? 0) > row.level;
    const task = withSectionCells(row, inspectTask(row, readers, table));
    reportMissing(row, hasChildren, task.lead, layout, problems);
    return task;
  });
  fillGroups(tasks, layout);
  reportDuplicates(tasks, layout, problems);
  for (const field of ['period', 'start', 'completedOn'] as const) {
    reportSwappedDates(rows, field, table);
  }
  return tasks;
}

/** What reads the cells of this table. */
interface CellReaders {
  readonly readExtra: ExtraReader;
  readonly readWords: WordReader;
  /** How far a task is by which of several columns is ticked. */
  readonly readStatus: (row: TableRow) => string | null;
  readonly readPeriod: ReadPeriod;
  readonly readPercent: ReadPercent;
}

function inspectTask(
  outlined: OutlinedRow,
  { readExtra, readWords, readStatus, readPeriod, readPercent }: CellReaders,
  { layout, problems, owners, phases, periodOf, countPeriod, remarks }: TableReading,
): InspectedTask {
  const { source, type, level, number, title, isLine } = outlined;
  const { row } = source;
  const extra = isLine ? [] : readExtra(source);
  function readTyped<T>(field: TaskColumnField, read: (cell: TableCell) => T | null): T | null {
    const cell = layout.cellOf(source, field);
    if (cell === undefined) return null;
    const value = read(cell);
    if (value === null) {
      extra.push([cell.column.header || columnLetters(cell.column.column), cell.words]);
      problems.add(row, cell.cell.column, 'value-unclear', cell.words);
    }
    return value;
  }

  // The line may stand in the column of owners.
  const { written, person, ...named } = isLine ? nobody : owners.read(source);
  const words = isLine ? noWords : readWords(source);
  const period = isLine ? null : readPeriod(source);
  const start = layout.cellOf(source, 'start');
  if (period !== null) countPeriod(period.kind !== 'unknown' && period.confidence !== 'low');
  for (const [name, lines] of remarks.of(row)) extra.push([name, lines]);

  return {
    row,
    type,
    level,
    number,
    title,
    ...named,
    period:
      period === null || start === undefined
        ? period
        : beginning(period, periodOf(withUnitOfTime(start))),
    ...words,
    person: words.person ?? person,
    progress: words.progress ?? (isLine ? null : readStatus(source)),
    percent: readTyped('percent', readPercent),
    completedOn: readTyped('completedOn', (cell) => readDay(cell, periodOf)),
    phases: isLine ? {} : phases.read(source),
    // Last, because reading the two above may add to it.
    extra: extra.length === 0 ? noExtra : Object.fromEntries(extra),
    written,
  };
}

const nobody = { written: { lead: null, support: null }, lead: null, support: [], person: null };
const noExtra: InspectedTask['extra'] = {};

/** "Từ ngày | Đến ngày": the one column says when it begins, the other by when it is done. */
function beginning(period: Period, from: Period): Period {
  const start = from.start ?? from.due;
  const { due } = period;
  if (due === null || start === null || start > due) return period;
  return period.start !== null && period.start <= start ? period : { ...period, start };
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

type WordFields = Record<(typeof wordFields)[number], string | null>;

// Every field is in the list that the type is made from.
const noWords = Object.fromEntries(wordFields.map((field) => [field, null])) as WordFields;

type WordReader = (row: TableRow) => WordFields;

function createWordReader({ columnOf, wordsOf }: TableLayout): WordReader {
  const fields = wordFields.filter((field) => columnOf(field) !== undefined);
  return (row) => {
    const words = { ...noWords };
    for (const field of fields) words[field] = wordsOf(row, field);
    return words;
  };
}

/** Fewer rows than these name their group: it is named once, for those below as well. */
const namedOnce = 0.6;

/** A group that stands beside its first task alone is that of the following tasks, up to a section. */
function fillGroups(tasks: InspectedTask[], layout: TableLayout): void {
  if (layout.columnOf('group') === undefined) return;
  const own = tasks.filter(({ type }) => type === 'task');
  if (own.filter(({ group }) => group !== null).length > own.length * namedOnce) return;
  let current: string | null = null;
  for (const [index, task] of tasks.entries()) {
    current = task.type === 'section' ? null : (task.group ?? current);
    if (task.type === 'task' && task.group !== current) tasks[index] = { ...task, group: current };
  }
}

function reportMissing(
  { source: { row }, type, number, title, isNumberClear }: OutlinedRow,
  hasChildren: boolean,
  lead: string | null,
  { columnOf }: TableLayout,
  problems: Problems,
): void {
  const numberColumn = columnOf('number')?.column;
  if (!isNumberClear && numberColumn !== undefined) {
    problems.add(row, numberColumn, 'number-unclear', number ?? '');
  }
  const titleColumn = columnOf('title')?.column;
  if (title === '' && titleColumn !== undefined)
    problems.add(row, titleColumn, 'title-missing', '');
  const leadColumn = columnOf('lead')?.column;
  if (type === 'task' && !hasChildren && lead === null && leadColumn !== undefined) {
    problems.add(row, leadColumn, 'lead-missing', '');
  }
}

/** Case and blanks do not make another title. */
function sameWords(title: string): string {
  const words = title.toLowerCase();
  return words.includes('  ') || words.includes('\n') ? words.replace(/\s+/g, ' ') : words;
}

/** The same work for the same agency twice: often a row that was copied and not changed. */
function reportDuplicates(
  tasks: readonly InspectedTask[],
  { columnOf }: TableLayout,
  problems: Problems,
): void {
  const titleColumn = columnOf('title')?.column ?? 1;
  const byTitle = new Map<string, InspectedTask>();
  const rowOf = new Map<string, number>();
  const keyOf = (title: string, { lead, period }: InspectedTask) =>
    `${title}\n${lead ?? ''}\n${period?.raw ?? ''}`;
  for (const task of tasks) {
    if (task.type === 'section' || task.title === '') continue;
    const title = sameWords(task.title);
    const first = byTitle.get(title);
    if (first === undefined) {
      byTitle.set(title, task);
      continue;
    }
    // Few titles come twice, so only those are compared as a whole.
    const firstKey = keyOf(title, first);
    if (!rowOf.has(firstKey)) rowOf.set(firstKey, first.row);
    const same = rowOf.get(keyOf(title, task));
    if (same === undefined) rowOf.set(keyOf(title, task), task.row);
    else problems.add(task.row, titleColumn, 'duplicate-row', String(same));
  }
}
