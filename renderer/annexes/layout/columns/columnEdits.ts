import type {
  AnnexKind,
  AnnexLayout,
  TargetAnnexColumn,
  TaskAnnexColumn,
} from '#shared/annexes/layout.ts';

import { partName } from '#shared/annexes/periodFields.ts';
import type { PeriodField } from '#shared/annexes/periodFields.ts';
import { translate } from '#shared/messages/translate.ts';

/** What all columns have, whatever they show. */
export type ColumnLook = Omit<TaskAnnexColumn, 'field'>;

type EditColumns = <Column extends ColumnLook>(columns: readonly Column[]) => readonly Column[];

/** The layout with the columns of an annex changed; an annex keeps at least one. */
export function editColumns(layout: AnnexLayout, kind: AnnexKind, edit: EditColumns): AnnexLayout {
  const { tasks, targets } = layout.annexes;
  const edited = {
    tasks: { ...tasks, columns: kind === 'tasks' ? edit(tasks.columns) : tasks.columns },
    targets: { ...targets, columns: kind === 'targets' ? edit(targets.columns) : targets.columns },
  };
  return edited[kind].columns.length === 0 ? layout : { ...layout, annexes: edited };
}

export function setColumn(
  layout: AnnexLayout,
  kind: AnnexKind,
  at: number,
  look: Partial<ColumnLook>,
): AnnexLayout {
  return editColumns(layout, kind, (columns) =>
    columns.map((column, index) => (index === at ? { ...column, ...look } : column)),
  );
}

/** The same at an end of the list. */
export function moveColumn(
  layout: AnnexLayout,
  kind: AnnexKind,
  from: number,
  to: number,
): AnnexLayout {
  const { length } = layout.annexes[kind].columns;
  if (from === to || from < 0 || to < 0 || from >= length || to >= length) return layout;
  return editColumns(layout, kind, (columns) => moveItem(columns, from, to));
}

export function addTaskColumn(
  layout: AnnexLayout,
  field: TaskAnnexColumn['field'],
  header: string,
): AnnexLayout {
  const { tasks } = layout.annexes;
  const columns = [...tasks.columns, { field, ...newColumn(header) }];
  return { ...layout, annexes: { ...layout.annexes, tasks: { ...tasks, columns } } };
}

export function addTargetColumn(
  layout: AnnexLayout,
  field: TargetAnnexColumn['field'],
  header: string,
): AnnexLayout {
  const { targets } = layout.annexes;
  const columns = [...targets.columns, { field, ...newColumn(header) }];
  return { ...layout, annexes: { ...layout.annexes, targets: { ...targets, columns } } };
}

/** Planned or reached values of the parts of the year that have no column yet, under one header. */
export function addPeriodColumns(
  layout: AnnexLayout,
  fields: readonly PeriodField[],
  group: string,
): AnnexLayout {
  const { targets } = layout.annexes;
  const shown = new Set<string>(targets.columns.map(({ field }) => field));
  const added = fields
    .filter((field) => !shown.has(field))
    .map((field) => ({
      ...{ field, header: partName(field, translate), group },
      ...{ widthMm: periodWidthMm, align: 'right' as const },
    }));
  const columns = [...targets.columns, ...added];
  return { ...layout, annexes: { ...layout.annexes, targets: { ...targets, columns } } };
}

const periodWidthMm = 18;

function newColumn(header: string): ColumnLook {
  return { header, group: null, widthMm: 30, align: 'left' };
}

/** The same when it is the only one. */
export function removeColumn(layout: AnnexLayout, kind: AnnexKind, at: number): AnnexLayout {
  return editColumns(layout, kind, (columns) => columns.filter((_, index) => index !== at));
}

/** The list with one of its items at another place. */
export function moveItem<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const item = list[from];
  if (item === undefined) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
