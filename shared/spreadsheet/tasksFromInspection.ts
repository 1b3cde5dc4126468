import type { Owner } from '../agencies/owner.ts';
import { createNameReader } from '../agencies/recogniseAgencies.ts';
import { isPeriodKey } from '../periods/periodKey.ts';
import { emptyPhase } from '../tasks/phases.ts';
import type { Phases } from '../tasks/phases.ts';
import type { EditableTaskField, Task } from '../tasks/task.ts';
import type { InspectedTask } from './inspection.ts';
import { phaseName } from './phaseNames.ts';

/** A row to be imported, before it has an id and a place. */
export type TaskDraft = Pick<Task, EditableTaskField> & {
  /** Index of the draft that it stands under; always before it. Null: at the top. */
  readonly parent: number | null;
  /** The code that the table gives; null when it gives none. */
  readonly code: string | null;
};

/** Turns what was understood into tasks, in the order of the sheet; words stay as written. */
export function tasksFromInspection(
  rows: readonly InspectedTask[],
  recognise: (cell: string) => readonly Owner[] = createNameReader(),
): TaskDraft[] {
  /** Index of the last row of each depth, from the top down to the row before. */
  const path: number[] = [];
  return rows.map((row, index): TaskDraft => {
    // A depth may be skipped where the numbers of a table do.
    path.length = Math.min(row.level, path.length);
    const parent = path.at(-1) ?? null;
    path.push(index);
    return draftOf(row, parent, recognise);
  });
}

function draftOf(
  row: InspectedTask,
  parent: number | null,
  recognise: (cell: string) => readonly Owner[],
): TaskDraft {
  const { written, period } = row;
  const [lead = null, ...others] = written.lead === null ? [] : recognise(written.lead);
  const support = written.support === null ? [] : recognise(written.support);
  return {
    type: row.type,
    parent,
    code: row.code,
    title: row.title,
    clause: null,
    quote: null,
    group: row.group,
    lead,
    support: [...others, ...support],
    leader: row.leader,
    person: row.person,
    period: period?.raw ?? null,
    start: row.start,
    product: row.product,
    authority: row.authority,
    targets: row.targets,
    basis: row.basis,
    budget: row.budget,
    priority: row.priority,
    progress: row.progress,
    percent: row.percent,
    completedOn: row.completedOn,
    result: row.result,
    difficulty: row.difficulty,
    proposal: row.proposal,
    evidence: row.evidence,
    note: row.note,
    phases: plannedPhases(row.phases),
    extra: { ...row.extra, ...otherTimes(row.phases) },
  };
}

function plannedPhases(phases: InspectedTask['phases']): Phases {
  const planned = Object.entries(phases).filter(([key]) => isPeriodKey(key));
  return Object.fromEntries(
    planned.map(([key, words]) => [key, { ...emptyPhase, planned: words }]),
  );
}

/** What is planned for nine months or some years stands in a column of its own. */
function otherTimes(phases: InspectedTask['phases']): Record<string, string> {
  const others = Object.entries(phases).filter(([key]) => !isPeriodKey(key));
  return Object.fromEntries(others.map(([key, words]) => [phaseName(key), words]));
}
