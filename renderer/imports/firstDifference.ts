import type { WorkbookView } from '../workbook/workbookView.ts';

/** Where a change of the workbook is to be seen first; null where no table shows it. */
export function firstDifference(
  before: Pick<WorkbookView, 'rowById' | 'targets'>,
  after: Pick<WorkbookView, 'rows' | 'targets'>,
): { readonly kind: 'task' | 'target'; readonly id: string } | null {
  const row = after.rows.find(({ task }) => before.rowById.get(task.id)?.task !== task);
  if (row !== undefined) return { kind: 'task', id: row.task.id };
  const known = new Set(before.targets);
  const target = after.targets.find((candidate) => !known.has(candidate));
  return target === undefined ? null : { kind: 'target', id: target.id };
}
