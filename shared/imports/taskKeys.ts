import { translate } from '../messages/translate.ts';
import type { OutlineRow } from '../tasks/outline.ts';
import { columnNameKey } from '../tasks/customColumn.ts';
import type { CustomColumn } from '../tasks/customColumn.ts';
import { extraCell, extraKey } from '../tasks/taskCells.ts';
import type { Task } from '../tasks/task.ts';
import { foldText } from '../text/fold.ts';
import type { ImportWay } from './importPlan.ts';
import type { ImportedTask } from './importedTasks.ts';
import type { MatchRound } from './matchRows.ts';

/** A row of the workbook with its number, and the titles above it. */
export interface NumberedTask {
  readonly task: Task;
  readonly number: string;
  readonly above: NumberedTask | null;
}

type Round = MatchRound<ImportedTask, NumberedTask>;

/** What rows and records are compared by. */
type Key = (
  fields: Omit<Task, 'id' | 'parent' | 'position' | 'code'> & { readonly code: string | null },
  number: string | null,
) => string;

type Update = Extract<ImportWay, { kind: 'update' }>;

/** The ways to tell which task a row means, the strictest first; `columns` with those of the table. */
export function taskRounds(
  { by }: Update,
  columns: readonly CustomColumn[],
  hasCodes: boolean,
): readonly Round[] {
  if (by === 'code')
    return [
      roundOf(
        (row) => codeOf(row, hasCodes),
        ({ task }) => task.code,
      ),
    ];
  if (by === 'number-title') {
    const titles = (row: Titled) => nullWhenEmpty(titleKey(row));
    return [
      roundOf(numberedPath, numberedPath),
      roundOf(titlePath, titlePath),
      roundOf(numberedTitle, numberedTitle),
      roundOf(titles, titles),
    ];
  }
  const keys = by.map((field) => fieldKey(field, columns));
  const joined = (task: Parameters<Key>[0], number: string | null): string | null => {
    const words = keys.map((key) => key(task, number));
    return words.every((word) => word === '') ? null : words.join(apart);
  };
  return [
    roundOf(
      ({ draft, number }) => joined(draft, number),
      ({ task, number }) => joined(task, number),
    ),
  ];
}

/** Stands in no cell. */
const apart = '\u0000';

function roundOf(
  keyOfRow: Round['keyOfRow'],
  keyOfRecord: (record: NumberedTask) => string | null,
): Round {
  return { keyOfRow, keyOfRecord };
}

/** Where a table has no column of codes, its numbers may be the codes. */
function codeOf({ draft, number }: ImportedTask, hasCodes: boolean): string | null {
  return hasCodes ? draft.code : number;
}

type Titled = ImportedTask | NumberedTask;

function titleOf(row: Titled): string {
  return 'draft' in row ? row.draft.title : row.task.title;
}

/** Without the marks that some put at the end of a line. */
function titleKey(row: Titled): string {
  return foldText(titleOf(row)).replace(/[\s.;,:]+$/u, '');
}

function pathKey(row: Titled): string {
  const titles: string[] = [];
  for (let at: Titled | null = row; at !== null; at = at.above) titles.unshift(titleKey(at));
  return titles.join(apart);
}

function titlePath(row: Titled): string | null {
  return titleKey(row) === '' ? null : pathKey(row);
}

function numberedPath(row: Titled): string | null {
  const path = titlePath(row);
  return path === null || row.number === null ? null : numberKey(row.number) + apart + path;
}

function numberedTitle(row: Titled): string | null {
  const title = titleKey(row);
  return title === '' || row.number === null ? null : numberKey(row.number) + apart + title;
}

/** "1.", "(1)" and "1)" are one number. */
function numberKey(number: string): string {
  return foldText(number).replace(/^[\s(]+|[\s).:/-]+$/gu, '');
}

function nullWhenEmpty(key: string): string | null {
  return key === '' ? null : key;
}

function fieldKey(field: string, columns: readonly CustomColumn[]): Key {
  if (field === 'number') return (_, number) => numberKey(number ?? '');
  const name = extraKey(field);
  if (name !== null) {
    const wanted = columnNameKey(name);
    const column = columns.find((candidate) => columnNameKey(candidate.name) === wanted);
    return (task) => foldText(extraCell(task, column?.key ?? name));
  }
  return (task) => wordsOf(valueOf(task, field));
}

function valueOf(task: Parameters<Key>[0], field: string): unknown {
  return Object.hasOwn(task, field) ? (task as Readonly<Record<string, unknown>>)[field] : null;
}

/** Owners by the agency that they are, else by their words. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return foldText(String(value));
  if (Array.isArray(value)) return value.map(wordsOf).toSorted().join(';');
  if (typeof value !== 'object' || value === null) return '';
  const { agency, text } = value as { readonly agency?: unknown; readonly text?: unknown };
  return typeof agency === 'string' ? `#${agency}` : wordsOf(text);
}

/** The records with what is above them, from an arranged outline. */
export function numberTasks(rows: readonly OutlineRow<Task>[]): NumberedTask[] {
  const numbered = new Map<string, NumberedTask>();
  return rows.map(({ node: task, number }) => {
    const above = task.parent === null ? null : (numbered.get(task.parent) ?? null);
    const record = { task, number, above };
    numbered.set(task.id, record);
    return record;
  });
}

/** What a field is called in messages. */
export function fieldName(field: string): string {
  return extraKey(field) ?? translate(`fields.${field as 'title'}`);
}
