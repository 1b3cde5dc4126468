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
import type { PlannedColumns } from './planColumns.ts';

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
  { columns, cellsOf }: Pick<PlannedColumns, 'columns' | 'cellsOf'>,
  hasCodes: boolean,
): readonly Round[] {
  if (by === 'code') {
    return [
      roundOf(
        (row) => codeOf(row, hasCodes),
        ({ task }) => task.code,
      ),
    ];
  }
  if (by === 'number-title') return titleRounds();
  const keys = by.map((field) => fieldKey(field, columns));
  const joined = (task: Parameters<Key>[0], number: string | null): string | null => {
    const words = keys.map((key) => key(task, number));
    return words.every((word) => word === '') ? null : words.join(apart);
  };
  return [
    roundOf(
      ({ draft, number }) => joined({ ...draft, extra: cellsOf(draft.extra) }, number),
      ({ task, number }) => joined(task, number),
    ),
  ];
}

/**
 * The title says which task is meant; number and the titles above it tell apart those of one title.
 * So a row is found again when rows were put in before it.
 */
function titleRounds(): readonly Round[] {
  const titles = remembering(titleKey);
  const paths = remembering((row: Titled): string =>
    row.above === null ? titles(row) : paths(row.above) + apart + titles(row),
  );
  const titled =
    (key: (row: Titled) => string, isNumbered: boolean) =>
    (row: Titled): string | null => {
      if (titles(row) === '') return null;
      if (!isNumbered) return key(row);
      return row.number === null ? null : numberKey(row.number) + apart + key(row);
    };
  return [
    titled(paths, true),
    titled(paths, false),
    titled(titles, true),
    titled(titles, false),
  ].map((key) => roundOf(key, key));
}

function remembering<Row extends object>(read: (row: Row) => string): (row: Row) => string {
  const known = new Map<Row, string>();
  return (row) => {
    const key = known.get(row) ?? read(row);
    known.set(row, key);
    return key;
  };
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

/** "1.", "(1)" and "1)" are one number. */
function numberKey(number: string): string {
  return foldText(number).replace(/^[\s(]+|[\s).:/-]+$/gu, '');
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
