import type { Agency } from '../agencies/agency.ts';
import type { Period } from '../periods/period.ts';
import type { PeriodKey } from '../periods/periodKey.ts';
import type { ReadStatus, TaskStatus } from '../tasks/deriveStatus.ts';
import type { Task } from '../tasks/task.ts';
import { periodsOfYear } from '../periods/periodSpan.ts';
import { keyOfDay } from './periodKeys.ts';

/** Whose tasks count: those an agency leads, or also those it helps with. */
export const workloadRoles = ['lead', 'all'] as const;

export type WorkloadRole = (typeof workloadRoles)[number];

export interface WorkloadRow {
  /** Id of the agency; null: tasks whose owner is no entry of the directory, or is missing. */
  readonly agency: string | null;
  /** Ids of the tasks due in each month, in the order of the plan; months without any are missing. */
  readonly months: ReadonlyMap<PeriodKey, readonly string[]>;
  /** Open ones among all tasks of the row. */
  readonly open: number;
  readonly total: number;
}

export interface Workload {
  readonly months: readonly PeriodKey[];
  /** The busiest first; tasks without an agency last. */
  readonly rows: readonly WorkloadRow[];
  /** The most tasks in one cell. */
  readonly most: number;
}

export interface LoadedTask {
  readonly id: string;
  readonly task: Pick<Task, 'type' | 'lead' | 'support' | 'progress' | 'completedOn'>;
  readonly period: Period | null;
}

interface WorkloadQuestion {
  readonly year: number;
  readonly role: WorkloadRole;
  /** Only tasks that are not done. */
  readonly isOpenOnly: boolean;
  readonly readStatus: ReadStatus;
}

/**
 * How many tasks are due in each month of a year, by agency. A group counts as itself, not for each
 * of its members; what never ends and what waits has no month.
 */
export function workload(
  tasks: readonly LoadedTask[],
  agencies: ReadonlyMap<string, Agency>,
  { year, role, isOpenOnly, readStatus }: WorkloadQuestion,
): Workload {
  const months = periodsOfYear(year, 'month');
  const inYear = new Set(months);
  const byAgency = new Map<string | null, { cells: Map<PeriodKey, string[]>; open: number }>();
  for (const { id, task, period } of tasks) {
    if (task.type !== 'task' || period?.due == null || period.every !== null) continue;
    const month = keyOfDay(period.due, 'month');
    const isOpen = !finished.has(readStatus(task, period));
    if (!inYear.has(month) || (isOpenOnly && !isOpen)) continue;
    for (const agency of ownersOf(task, role, agencies)) {
      const row = byAgency.get(agency) ?? { cells: new Map<PeriodKey, string[]>(), open: 0 };
      byAgency.set(agency, row);
      const due = row.cells.get(month);
      if (due === undefined) row.cells.set(month, [id]);
      else due.push(id);
      if (isOpen) row.open += 1;
    }
  }
  const rows = [...byAgency].map(([agency, { cells, open }]): WorkloadRow => {
    const total = [...cells.values()].reduce((sum, ids) => sum + ids.length, 0);
    return { agency, months: cells, open, total };
  });
  return {
    months,
    rows: rows.toSorted((left, right) => compareRows(left, right, agencies)),
    most: Math.max(0, ...rows.flatMap((row) => [...row.months.values()].map((ids) => ids.length))),
  };
}

const finished: ReadonlySet<TaskStatus> = new Set<TaskStatus>([
  'done-on-time',
  'done-late',
  'done',
]);

function ownersOf(
  { lead, support }: LoadedTask['task'],
  role: WorkloadRole,
  agencies: ReadonlyMap<string, Agency>,
): ReadonlySet<string | null> {
  const owners = role === 'lead' ? [lead] : [lead, ...support];
  return new Set(
    owners.map((owner) => {
      const agency = owner?.agency ?? null;
      return agency !== null && agencies.has(agency) ? agency : null;
    }),
  );
}

function compareRows(
  left: WorkloadRow,
  right: WorkloadRow,
  agencies: ReadonlyMap<string, Agency>,
): number {
  if (left.agency === null || right.agency === null) return left.agency === null ? 1 : -1;
  if (left.total !== right.total) return right.total - left.total;
  const [first, second] = [agencies.get(left.agency), agencies.get(right.agency)];
  return (first?.position ?? '') < (second?.position ?? '') ? -1 : 1;
}
