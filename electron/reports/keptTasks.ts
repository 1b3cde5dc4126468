import { reportFields } from '#shared/reports/readReportLines.ts';
import type { ReportTask } from '#shared/reports/readReportLines.ts';

import type { Workbook } from '../workbook/workbook.ts';

/** More changed tasks than that are as soon read all together. */
const mostSingly = 1_000;

/** What reports need of all tasks of an open workbook: read once, then of those that newer steps touched. */
export function keepTasks({ log, records }: Pick<Workbook, 'log' | 'records'>): () => ReportTask[] {
  let tasks = new Map<string, ReportTask>();
  let known: number | null = null;

  function touchedSince(step: number): Set<string> | null {
    const { steps, cells } = log.countAfter(step);
    if (cells > mostSingly) return null;
    const changes = log.list(steps).flatMap(({ id }) => log.read(id).changes);
    return new Set(changes.flatMap(({ kind, id }) => (kind === 'task' ? [id] : [])));
  }

  return () => {
    const last = log.last()?.id ?? 0;
    const touched = known === null ? null : touchedSince(known);
    if (touched === null) {
      tasks = new Map(records.task.listFields(reportFields).map((task) => [task.id, task]));
    } else {
      for (const id of touched) tasks.delete(id);
      for (const task of records.task.findAll([...touched])) tasks.set(task.id, task);
    }
    known = last;
    return [...tasks.values()];
  };
}
