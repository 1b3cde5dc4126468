import type { TFunction } from 'i18next';

import { targetColumnFields, taskColumnFields } from '#shared/annexes/columnFields.ts';
import type {
  AnnexKind,
  AnnexLayout,
  TargetAnnexColumn,
  TaskAnnexColumn,
} from '#shared/annexes/layout.ts';
import { columnsInTable } from '#shared/tasks/customColumn.ts';
import type { CustomColumn } from '#shared/tasks/customColumn.ts';
import { extraField, extraKey } from '#shared/tasks/taskCells.ts';

import { addTargetColumn, addTaskColumn } from './columnEdits.ts';

/** A column that an annex does not show yet. */
export interface ColumnChoice {
  readonly name: string;
  readonly addTo: (layout: AnnexLayout) => AnnexLayout;
}

/** What a column shows, as screens call it. */
export function fieldName(
  field: TaskAnnexColumn['field'] | TargetAnnexColumn['field'],
  kind: AnnexKind,
  own: readonly CustomColumn[] | null,
  t: TFunction,
): string {
  if (kind === 'targets') return t(`targets.columns.${field as TargetAnnexColumn['field']}`);
  const key = extraKey(field);
  if (key !== null) return own?.find((column) => column.key === key)?.name ?? key;
  return t(`fields.${field as (typeof taskColumnFields)[number]}`);
}

/** The columns that the annex may show and does not, those that the user made last. */
export function columnChoices(
  layout: AnnexLayout,
  kind: AnnexKind,
  own: readonly CustomColumn[] | null,
  t: TFunction,
): readonly ColumnChoice[] {
  const { tasks, targets } = layout.annexes;
  if (kind === 'targets') {
    return missing(targetColumnFields, targets.columns).map((field) => {
      const name = fieldName(field, kind, own, t);
      return { name, addTo: (before) => addTargetColumn(before, field, name) };
    });
  }
  const fields = [...taskColumnFields, ...columnsInTable(own).map(({ key }) => extraField(key))];
  return missing(fields, tasks.columns).map((field) => {
    const name = fieldName(field, kind, own, t);
    return { name, addTo: (before) => addTaskColumn(before, field, name) };
  });
}

function missing<Name extends string>(
  fields: readonly Name[],
  columns: readonly { readonly field: Name }[],
): readonly Name[] {
  const shown = new Set(columns.map(({ field }) => field));
  return fields.filter((field) => !shown.has(field));
}
