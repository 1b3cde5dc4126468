import { z } from 'zod';

import type { TaskStatus } from '../tasks/deriveStatus.ts';

/**
 * Where a task is counted: the four cells of the Government's reports, and what cannot be judged by a
 * deadline (domain.md 4.1). Each task is in exactly one.
 */
export const reportCells = [
  'doneOnTime',
  'doneLate',
  'openInTime',
  'openOverdue',
  'noDueDate',
] as const;

export type ReportCell = (typeof reportCells)[number];

/**
 * Without a due day, or finished nobody knows when: neither in time nor late. The status says so
 * already, so that a report never judges otherwise than the table of tasks.
 */
const cellOfStatus: Readonly<Record<TaskStatus, ReportCell>> = {
  'done-on-time': 'doneOnTime',
  'done-late': 'doneLate',
  done: 'noDueDate',
  'in-time': 'openInTime',
  'due-soon': 'openInTime',
  overdue: 'openOverdue',
  continuous: 'noDueDate',
  waiting: 'noDueDate',
  'no-deadline': 'noDueDate',
};

export function reportCellOf(status: TaskStatus): ReportCell {
  return cellOfStatus[status];
}

/** How many tasks are in each cell; `assigned` is the sum of the cells. */
export const figuresSchema = z.object({
  assigned: z.int(),
  doneOnTime: z.int(),
  doneLate: z.int(),
  openInTime: z.int(),
  openOverdue: z.int(),
  noDueDate: z.int(),
  /** Those without a due day that are finished, a part of `noDueDate`. */
  doneNoDueDate: z.int(),
});

export type Figures = z.infer<typeof figuresSchema>;

export const noFigures: Figures = {
  assigned: 0,
  doneOnTime: 0,
  doneLate: 0,
  openInTime: 0,
  openOverdue: 0,
  noDueDate: 0,
  doneNoDueDate: 0,
};

export function countFigures(lines: Iterable<{ readonly status: TaskStatus }>): Figures {
  const figures = { ...noFigures };
  for (const { status } of lines) {
    figures.assigned += 1;
    figures[cellOfStatus[status]] += 1;
    if (status === 'done') figures.doneNoDueDate += 1;
  }
  return figures;
}

/** All that are finished, in time or not. */
export function doneOf({ doneOnTime, doneLate, doneNoDueDate }: Figures): number {
  return doneOnTime + doneLate + doneNoDueDate;
}

/** Percent of a whole with one decimal; null where there is nothing to take a part of. */
export function rateOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
}
