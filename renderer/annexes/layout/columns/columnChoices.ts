import type { TFunction } from 'i18next';

import { targetColumnFields, taskColumnFields } from '#shared/annexes/columnFields.ts';
import type { TargetColumnField } from '#shared/annexes/columnFields.ts';
import type {
  AnnexKind,
  AnnexLayout,
  TargetAnnexColumn,
  TaskAnnexColumn,
} from '#shared/annexes/layout.ts';
import {
  periodFields,
  periodUnits,
  phasedValues,
  readPeriodField,
} from '#shared/annexes/periodFields.ts';
import { translate } from '#shared/messages/translate.ts';
import { columnsInTable } from '#shared/tasks/customColumn.ts';
import type { CustomColumn } from '#shared/tasks/customColumn.ts';
import { extraField, extraKey } from '#shared/tasks/taskCells.ts';

import { shortPeriod } from '../../../targets/periodNames.ts';
import { addPeriodColumns, addTargetColumn, addTaskColumn } from './columnEdits.ts';

/** A layout knows parts of a year, whichever that is. */
const anyYear = 2000;

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
  if (kind === 'targets') return targetFieldName(field as TargetAnnexColumn['field'], t);
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
    const fields = missing(targetColumnFields, targets.columns).map((field): ColumnChoice => {
      const name = fieldName(field, kind, own, t);
      return { name, addTo: (before) => addTargetColumn(before, field, name) };
    });
    return [...fields, ...periodChoices(targets.columns, t)];
  }
  const fields = [...taskColumnFields, ...columnsInTable(own).map(({ key }) => extraField(key))];
  return missing(fields, tasks.columns).map((field) => {
    const name = fieldName(field, kind, own, t);
    return { name, addTo: (before) => addTaskColumn(before, field, name) };
  });
}

function targetFieldName(field: TargetAnnexColumn['field'], t: TFunction): string {
  const phased = readPeriodField(field, anyYear);
  if (phased === null) return t(`targets.columns.${field as TargetColumnField}`);
  const { value, period } = phased;
  return t(`targets.inPeriod.${value}`, { period: shortPeriod(period, anyYear, t) });
}

/** All quarters or months at once: one alone says little. */
function periodChoices(
  columns: readonly TargetAnnexColumn[],
  t: TFunction,
): readonly ColumnChoice[] {
  return periodUnits.flatMap((unit) =>
    phasedValues.flatMap((value): readonly ColumnChoice[] => {
      const fields = periodFields(value, unit);
      if (fields.every((field) => columns.some((column) => column.field === field))) return [];
      const group = translate(`annexes.periods.${value}`);
      return [
        {
          name: t(`annexScreen.columns.periods.${unit}.${value}`),
          addTo: (layout) => addPeriodColumns(layout, fields, group),
        },
      ];
    }),
  );
}

function missing<Name extends string>(
  fields: readonly Name[],
  columns: readonly { readonly field: Name }[],
): readonly Name[] {
  const shown = new Set(columns.map(({ field }) => field));
  return fields.filter((field) => !shown.has(field));
}
