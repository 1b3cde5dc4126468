import type { Agency } from '../agencies/agency.ts';
import type { Owner } from '../agencies/owner.ts';
import { translate } from '../messages/translate.ts';
import { formatDay } from '../periods/formatDay.ts';
import type { Plan } from '../plans/plan.ts';
import { cellWords } from '../tasks/customCells.ts';
import type { CustomColumn, CustomColumnKind } from '../tasks/customColumn.ts';
import { extraCell, extraField } from '../tasks/taskCells.ts';
import type { ExtraField } from '../tasks/taskCells.ts';
import type { Task } from '../tasks/task.ts';

/** What one column of the printed table shows. */
export type TaskTableField =
  'number' | 'code' | 'title' | 'lead' | 'support' | 'leader' | 'period' | 'product' | 'note';

export interface TaskTableColumn {
  readonly field: TaskTableField | ExtraField;
  readonly header: string;
  /** On paper. */
  readonly widthMm: number;
  readonly align: 'left' | 'center' | 'right';
  /** Of a number or a day, so that a spreadsheet can count with it; words stay words anyway. */
  readonly kind: CustomColumnKind;
}

export interface TaskTableRow {
  readonly type: 'section' | 'task';
  /** Distance from the top of the outline. */
  readonly depth: number;
  /** Empty: nothing to print. */
  readonly cells: Readonly<Record<TaskTableField, string>> & Readonly<Record<ExtraField, string>>;
}

/** The official annex as data: what stands where. How it looks is up to who writes it. */
export interface TaskTable {
  readonly sheetName: string;
  /** Centred lines above the table, top to bottom. */
  readonly heading: readonly HeadingLine[];
  readonly columns: readonly TaskTableColumn[];
  readonly rows: readonly TaskTableRow[];
}

export interface HeadingLine {
  readonly role: 'annex' | 'title' | 'plan' | 'reference';
  readonly text: string;
}

/** A task in its place, as `arrangeOutline` gives it. */
export interface TaskTableSource {
  readonly node: Task;
  readonly depth: number;
  readonly number: string;
}

/** A4 landscape between margins of 30 and 15 mm. */
const pageWidthMm = 252;
const usualNumberMm = 11;
/** Titles keep at least as much again. */
const mostMoreMm = 20;

const columns: readonly TaskTableColumn[] = [
  column('number', usualNumberMm, 'center'),
  column('code', 17, 'center'),
  column('title', 66, 'left'),
  column('lead', 33, 'left'),
  column('support', 40, 'left'),
  column('leader', 24, 'left'),
  column('period', 23, 'center'),
  column('product', 22, 'left'),
  column('note', 16, 'left'),
];

/** Puts the tasks of a plan into the annex that goes out with it; `own` columns behind the others. */
export function buildTaskTable(
  plan: Plan,
  agencies: readonly Agency[],
  outlineRows: readonly TaskTableSource[],
  own: readonly CustomColumn[] = [],
): TaskTable {
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  return {
    sheetName: translate('spreadsheet.annex.sheetName'),
    heading: headingOf(plan),
    columns: fitToPage([...widenedFor(outlineRows), ...own.map(ownColumn)]),
    rows: outlineRows.map(({ node, depth, number }) => ({
      type: node.type,
      depth,
      cells: { ...cellsOf(node, number, names), ...ownCells(node, own) },
    })),
  };
}

/** Room for the longest number on one line, taken from the titles; no program breaks 1.10.12 well. */
function widenedFor(rows: readonly TaskTableSource[]): readonly TaskTableColumn[] {
  const longest = rows.reduce((most, { number }) => Math.max(most, numberWidthMm(number)), 0);
  const moreMm = Math.min(Math.max(0, Math.ceil(longest) - usualNumberMm), mostMoreMm);
  if (moreMm === 0) return columns;
  const widening: Partial<Record<TaskTableColumn['field'], number>> = {
    number: moreMm,
    title: -moreMm,
  };
  return columns.map((column) => ({
    ...column,
    widthMm: column.widthMm + (widening[column.field] ?? 0),
  }));
}

/** In bold letters of 11 points, with what stands free at both sides. */
function numberWidthMm(number: string): number {
  const points = number.split('.').length - 1;
  const letters = number.replace(/[\d.]/g, '').length;
  const digits = number.length - points - letters;
  return 2.2 + digits * 2 + points + letters * 2.8;
}

function column(
  field: TaskTableField,
  widthMm: number,
  align: TaskTableColumn['align'],
): TaskTableColumn {
  return { field, header: translate(`fields.${field}`), widthMm, align, kind: 'text' };
}

const ownWidthsMm: Readonly<Record<CustomColumnKind, number>> = {
  text: 30,
  number: 22,
  date: 22,
  choice: 24,
};

const ownAlignments = { text: 'left', number: 'right', date: 'center', choice: 'left' } as const;

function ownColumn({ key, name, kind }: CustomColumn): TaskTableColumn {
  const widthMm = ownWidthsMm[kind];
  return { field: extraField(key), header: name, widthMm, align: ownAlignments[kind], kind };
}

/** More columns than a page is wide give each a little less. */
function fitToPage(all: readonly TaskTableColumn[]): readonly TaskTableColumn[] {
  const wanted = all.reduce((sum, { widthMm }) => sum + widthMm, 0);
  if (wanted <= pageWidthMm) return all;
  return all.map((one) => ({ ...one, widthMm: (one.widthMm * pageWidthMm) / wanted }));
}

function ownCells(task: Task, own: readonly CustomColumn[]): Readonly<Record<ExtraField, string>> {
  return Object.fromEntries(
    own.map(({ key, kind }) => [extraField(key), cellWords(kind, extraCell(task, key))]),
  );
}

function headingOf({ title, issued }: Plan): HeadingLine[] {
  const lines: HeadingLine[] = [
    { role: 'annex', text: translate('spreadsheet.annex.annex') },
    { role: 'title', text: translate('spreadsheet.annex.title') },
    { role: 'plan', text: title },
  ];
  if (issued !== null) {
    const date = formatDay(issued);
    lines.push({ role: 'reference', text: translate('spreadsheet.annex.reference', { date }) });
  }
  return lines;
}

function cellsOf(
  task: Task,
  number: string,
  names: ReadonlyMap<string, string>,
): Readonly<Record<TaskTableField, string>> {
  const nameOf = ({ text, agency }: Owner) => (agency === null ? null : names.get(agency)) ?? text;
  return {
    number,
    code: task.code,
    title: task.title,
    lead: task.lead === null ? '' : nameOf(task.lead),
    support: task.support.map(nameOf).join('; '),
    leader: task.leader ?? '',
    period: task.period ?? '',
    product: task.product ?? '',
    note: task.note ?? '',
  };
}
