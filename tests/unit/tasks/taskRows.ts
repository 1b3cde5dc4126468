import { arrangeOutline } from '#shared/tasks/outline.ts';
import type { TaskRow } from '#renderer/workbook/taskRow.ts';

import { aTask } from '../../builders/records.ts';
import { anOutline } from './outlineNodes.ts';

/** The rows of an outline drawn as `anOutline` reads it. */
export function taskRows(text: string): TaskRow[] {
  const tasks = anOutline(text).map((node) => aTask({ ...node, code: node.id, title: node.id }));
  return arrangeOutline(tasks).map(({ node: task, number, depth, hasChildren }) => ({
    id: task.id,
    task,
    number,
    depth,
    hasChildren,
    period: null,
  }));
}

export function byId(rows: readonly TaskRow[]): ReadonlyMap<string, TaskRow> {
  return new Map(rows.map((row) => [row.id, row]));
}
