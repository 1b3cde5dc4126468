import type { Agency } from '#shared/agencies/agency.ts';
import type { Owner } from '#shared/agencies/owner.ts';
import type { FilterColumn, FilterColumns } from '#shared/filters/columnFilter.ts';
import { moreFields, moreWordFields } from '#shared/tasks/moreFields.ts';
import type { MoreWordField } from '#shared/tasks/moreFields.ts';
import type { ReadStatus, TaskStatus } from '#shared/tasks/deriveStatus.ts';

import type { TextIndex } from '../../grid/search/textIndex.ts';
import type { TaskRow } from '../../workbook/taskRow.ts';

/** The columns that can be filtered and sorted. */
export const filteredFields = [
  'code',
  'title',
  'lead',
  'support',
  'leader',
  'period',
  'status',
  'product',
  'note',
  ...moreFields,
] as const;

export type FilteredField = (typeof filteredFields)[number];

/** Values of a deadline that are no month; '' is no deadline at all. */
export const periodValues = { continuous: 'continuous', waiting: 'waiting' } as const;

/** In front of the words of an owner whom nobody recognised: others are ids of the directory. */
export const writtenPrefix = 'written:';

/** By what the columns of the task table are filtered and sorted. */
export function taskFilterColumns(
  agencies: readonly Agency[],
  texts: TextIndex<TaskRow>,
  readStatus: ReadStatus,
): FilterColumns<TaskRow> & Readonly<Record<FilteredField, FilterColumn<TaskRow>>> {
  const rankOf = new Map(agencies.map(({ id }, rank) => [id, rank]));
  /** Those that are not in the directory stand behind it. */
  const rank = (owner: Owner | undefined): number | null =>
    owner === undefined ? null : (rankOf.get(owner.agency ?? '') ?? agencies.length);

  function column(
    field: FilteredField,
    values: FilterColumn<TaskRow>['values'],
    sortKey: FilterColumn<TaskRow>['sortKey'],
  ): FilterColumn<TaskRow> {
    return {
      values,
      hasWords: (row, folded) => texts.fieldHas(row, field, folded),
      // Sections stay where they are: what is sorted are the tasks in them.
      sortKey: (row) => (row.task.type === 'section' ? null : sortKey(row)),
    };
  }

  const words = (field: 'code' | 'title' | 'leader' | 'product' | 'note' | MoreWordField) =>
    column(
      field,
      ({ task }) => [task[field] ?? ''],
      ({ task }) => task[field] || null,
    );

  // Of each of them.
  const moreColumns = Object.fromEntries(
    moreWordFields.map((field) => [field, words(field)]),
  ) as Record<MoreWordField, FilterColumn<TaskRow>>;

  return {
    code: words('code'),
    title: words('title'),
    leader: words('leader'),
    product: words('product'),
    note: words('note'),
    ...moreColumns,
    percent: column(
      'percent',
      ({ task }) => [task.percent === null ? '' : String(task.percent)],
      ({ task }) => task.percent,
    ),
    completedOn: {
      ...column(
        'completedOn',
        ({ task }) => [task.completedOn?.slice(0, 7) ?? ''],
        ({ task }) => task.completedOn,
      ),
      day: ({ task }) => task.completedOn,
    },
    lead: column(
      'lead',
      ({ task }) => [ownerValue(task.lead ?? undefined)],
      ({ task }) => rank(task.lead ?? undefined),
    ),
    support: column(
      'support',
      ({ task }) => (task.support.length === 0 ? [''] : task.support.map(ownerValue)),
      ({ task }) => rank(task.support[0]),
    ),
    period: {
      ...column(
        'period',
        (row) => [periodValue(row)],
        ({ period }) => period?.due ?? null,
      ),
      day: ({ period }) => period?.due ?? null,
    },
    status: column(
      'status',
      ({ task, period }) => [readStatus(task, period)],
      ({ task, period }) => statusOrder.indexOf(readStatus(task, period)),
    ),
  };
}

/** What needs somebody's care first. */
export const statusOrder: readonly TaskStatus[] = [
  'overdue',
  'due-soon',
  'no-deadline',
  'in-time',
  'waiting',
  'continuous',
  'done-late',
  'done-on-time',
  'done',
];

function ownerValue(owner: Owner | undefined): string {
  if (owner === undefined) return '';
  return owner.agency ?? writtenPrefix + owner.text;
}

/** The month of the due day, "2020-06"; else what the words are instead of a day. */
function periodValue({ period }: TaskRow): string {
  if (period?.kind === 'continuous' || period?.kind === 'recurring') return periodValues.continuous;
  if (period?.due != null) return period.due.slice(0, 7);
  return period?.kind === 'conditional' || period?.kind === 'relative' ? periodValues.waiting : '';
}
