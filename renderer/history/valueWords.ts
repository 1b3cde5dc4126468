import type { TFunction } from 'i18next';

import type { RecordKind } from '#shared/changes/changeSet.ts';
import { remarkSchema } from '#shared/handoffs/remark.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import type { DroppedProposal } from '#shared/resolution/clause.ts';
import { targetSchema } from '#shared/targets/target.ts';
import { cellWords } from '#shared/tasks/customCells.ts';
import { columnsInTable } from '#shared/tasks/customColumn.ts';
import type { CustomColumn } from '#shared/tasks/customColumn.ts';
import { nameOfNumbering, numberingSchema } from '#shared/tasks/numbering.ts';
import { formatNumber } from '#shared/targets/targetNumbers.ts';

import { followUpValue } from './followUpWords.ts';

/** What values refer to by id, in words; null when there is no such record. */
export interface RecordNames {
  readonly task: (id: string) => string | null;
  /** The words in the table, where `task` gives the code. */
  readonly taskTitle: (id: string) => string | null;
  readonly clause: (id: string) => string | null;
  readonly agency: (id: string) => string | null;
  readonly leader: (id: string) => string | null;
  readonly target: (id: string) => string | null;
  /** The user's own column whose cells have this key. */
  readonly column: (key: string) => CustomColumn | null;
}

interface Words {
  readonly t: TFunction;
  readonly names: RecordNames;
}

/** What a field held, as a user reads it; '' when it was empty. */
export function valueWords(kind: RecordKind, field: string, value: unknown, words: Words): string {
  const { t } = words;
  const followUp = followUpValue(kind, field, value, words);
  if (followUp !== null) return followUp;
  if (field === 'parent') return parentWords(kind, value, words);
  if (field === 'clause' && typeof value === 'string') {
    return words.names.clause(value) ?? t('history.cells.gone');
  }
  if (field === 'type' && (value === 'section' || value === 'task')) {
    return t(`history.cells.rowType.${value}`);
  }
  if (field === 'percent' && typeof value === 'number') return `${plainWords(value, t)} %`;
  if (field === 'year' || field === 'baselineYear')
    return typeof value === 'number' ? `${value}` : '';
  if (kind === 'remark' && field === 'kind') return remarkKindWords(value, t);
  if (kind === 'target' && field === 'kind') return kindOfTarget(value, t);
  if (kind === 'target' && field === 'direction') return directionWords(value, t);
  if (kind === 'plan' && field === 'numbering') return numberingWords(value, t);
  if (kind === 'plan' && field === 'beforeRule') return beforeRuleWords(value, t);
  if (kind === 'plan' && field === 'columns') return columnWords(value, t);
  if (kind === 'clause' && field === 'dropped') return droppedWords(value);
  if (dayFields.has(field) && typeof value === 'string') return formatDay(value);
  return plainWords(value, t);
}

const dayFields: ReadonlySet<string> = new Set([
  'issued',
  'completedOn',
  'from',
  'to',
  'due',
  'on',
  'replyBy',
  'repliedOn',
]);

function kindOfTarget(value: unknown, t: TFunction): string {
  const { data = null } = targetSchema.shape.kind.safeParse(value);
  return data === null ? '' : t(`targets.kinds.${data}`);
}

function directionWords(value: unknown, t: TFunction): string {
  const { data = null } = targetSchema.shape.direction.safeParse(value);
  return data === null ? '' : t(`targets.directions.${data}`);
}

function remarkKindWords(value: unknown, t: TFunction): string {
  const { data = null } = remarkSchema.shape.kind.safeParse(value);
  return data === null ? '' : t(`handoffs.remarkKinds.${data}`);
}

function parentWords(kind: RecordKind, value: unknown, { t, names }: Words): string {
  if (typeof value !== 'string') {
    return kind === 'target' ? '' : t('history.cells.outermost');
  }
  const name =
    kind === 'task' || kind === 'clause' || kind === 'agency' ? names[kind](value) : null;
  return name ?? t('history.cells.gone');
}

function numberingWords(value: unknown, t: TFunction): string {
  const { data = null } = numberingSchema.safeParse(value);
  return t(`outline.numbering.${nameOfNumbering(data)}`);
}

function beforeRuleWords(value: unknown, t: TFunction): string {
  return t(`outline.beforeRule.${value === 'inclusive' ? 'inclusive' : 'strict'}`);
}

/** "Kinh phí (Số); Địa bàn (Chữ)" */
function columnWords(value: unknown, t: TFunction): string {
  // Of a plan, whose schema gives it this shape.
  return columnsInTable(value as readonly CustomColumn[] | null)
    .map(({ name, kind }) => `${name} (${t(`columns.kinds.${kind}`)})`)
    .join('; ');
}

function droppedWords(value: unknown): string {
  // Of a clause, whose schema gives it this shape.
  return ((value ?? []) as readonly DroppedProposal[]).map(({ quote }) => `“${quote}”`).join('; ');
}

/** A cell of the user's own column `key`. */
export function extraWords(key: string, stored: string, names: RecordNames): string {
  const column = names.column(key);
  return column === null ? stored : cellWords(column.kind, stored);
}

function plainWords(value: unknown, t: TFunction): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return t(value ? 'history.cells.yes' : 'history.cells.no');
  if (Array.isArray(value)) return value.map((item) => plainWords(item, t)).join('; ');
  return isOwner(value) ? value.text : '';
}

/** Owners are told by the words as written. */
function isOwner(value: unknown): value is { readonly text: string } {
  return (
    typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
  );
}
