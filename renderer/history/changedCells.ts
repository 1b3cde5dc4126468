import type { TFunction } from 'i18next';

import type { RecordKind } from '#shared/changes/changeSet.ts';
import type { NamedChange } from '#shared/history/historyStep.ts';
import { changedKeys, extraCell, extraField, extraKey } from '#shared/tasks/taskCells.ts';
import type { Task } from '#shared/tasks/task.ts';

import { translateName } from '../app/translateKey.ts';
import { extraWords, valueWords } from './valueWords.ts';
import type { RecordNames } from './valueWords.ts';

/** One changed cell in words. */
export interface ChangedCell {
  /** Unique in its record. */
  readonly key: string;
  readonly field: string;
  readonly name: string;
  /** '' for an empty cell. */
  readonly before: string;
  readonly after: string;
}

type Side = NonNullable<NamedChange['before']>;

/** Told by the heading of the record, or of no use to a reader. */
const silentFields: ReadonlySet<string> = new Set(['id', 'code', 'pack']);

/** Where a whole row stood, and what it was, its heading says well enough. */
const silentInWhole: ReadonlySet<string> = new Set(['parent', 'position', 'type', 'heading']);

/** The cells of one change; of a record that came or went those that were filled. */
export function changedCells(change: NamedChange, names: RecordNames, t: TFunction): ChangedCell[] {
  const { kind, before, after } = change;
  const isWhole = before === null || after === null;
  const fields = Object.keys(after ?? before ?? {}).filter(
    (field) => !silentFields.has(field) && !(isWhole && silentInWhole.has(field)),
  );
  // A row that went elsewhere got another place among others as well.
  const isMoved = fields.includes('parent');
  return fields
    .filter((field) => field !== 'position' || !isMoved)
    .flatMap((field) =>
      field === 'extra'
        ? extraCells(before, after, { names, t })
        : [cellOf(kind, field, { before, after }, { names, t })],
    )
    .filter((cell) => !isWhole || cell.before !== cell.after);
}

function cellOf(
  kind: RecordKind,
  field: string,
  { before, after }: { readonly before: Side | null; readonly after: Side | null },
  { names, t }: { readonly names: RecordNames; readonly t: TFunction },
): ChangedCell {
  const name = fieldWords(kind, field, t);
  if (field === 'position') {
    return { key: field, field, name, before: '', after: t('history.cells.reordered') };
  }
  const wordsOf = (side: Side | null): string =>
    side === null ? '' : valueWords(kind, field, side[field], { names, t });
  return { key: field, field, name, before: wordsOf(before), after: wordsOf(after) };
}

/** Each of the user's own columns by its name, those that are the same left out. */
function extraCells(
  before: Side | null,
  after: Side | null,
  { names, t }: { readonly names: RecordNames; readonly t: TFunction },
): ChangedCell[] {
  const [old, now] = [extraOf(before), extraOf(after)];
  return changedKeys(old, now).map((key) => ({
    key: `extra ${key}`,
    field: extraField(key),
    name: extraName(key, names, t),
    before: extraWords(key, extraCell({ extra: old }, key), names),
    after: extraWords(key, extraCell({ extra: now }, key), names),
  }));
}

/** Of a task, whose schema gives it this shape. */
function extraOf(side: Side | null): Task['extra'] {
  return (side?.['extra'] ?? {}) as Task['extra'];
}

/** What a cell of the task grid is called, also in one of the user's own columns. */
export function cellName(field: string, names: RecordNames, t: TFunction): string {
  const key = extraKey(field);
  return key === null ? fieldWords('task', field, t) : extraName(key, names, t);
}

/** A column that nobody has defined is told by what an import called it. */
function extraName(key: string, names: RecordNames, t: TFunction): string {
  return (
    names.column(key)?.name ?? t('history.cells.extra', { field: t('fields.extra'), column: key })
  );
}

/** What a field is called; the field itself when a newer program wrote it. */
export function fieldWords(kind: RecordKind, field: string, t: TFunction): string {
  if (field === 'position') return t('history.fields.position');
  return translateName(t, kind === 'task' ? 'fields' : `history.fields.${kind}`, field) ?? field;
}
