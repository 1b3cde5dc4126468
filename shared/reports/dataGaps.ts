import type { Period } from '../periods/period.ts';
import type { TaskStatus } from '../tasks/deriveStatus.ts';
import type { Task } from '../tasks/task.ts';

/** What is missing in the data of a task, so that its figures are worth less. */
export const dataGaps = [
  'noLead',
  'leadUnknown',
  'noDeadline',
  'deadlineDoubtful',
  'doneWithoutDate',
  'doneWithoutEvidence',
  'stale',
] as const;

export type DataGap = (typeof dataGaps)[number];

export interface GapFacts {
  readonly task: Pick<Task, 'lead' | 'completedOn' | 'evidence'>;
  readonly period: Period | null;
  readonly status: TaskStatus;
  /** Nobody reported for too long on what news are awaited of. */
  readonly isNewsOld: () => boolean;
}

/** Each gap that a task has, in the order of `dataGaps`. */
export function findDataGaps(facts: GapFacts): DataGap[] {
  return dataGaps.filter((gap) => tests[gap](facts));
}

const finished: ReadonlySet<TaskStatus> = new Set<TaskStatus>([
  'done',
  'done-late',
  'done-on-time',
]);

const tests: Readonly<Record<DataGap, (facts: GapFacts) => boolean>> = {
  noLead: ({ task }) => task.lead === null,
  leadUnknown: ({ task }) => task.lead !== null && task.lead.agency === null,
  noDeadline: ({ status }) => status === 'no-deadline',
  deadlineDoubtful: ({ period }) =>
    period !== null && period.kind !== 'unknown' && period.confidence === 'low',
  doneWithoutDate: ({ task, status }) => finished.has(status) && task.completedOn === null,
  doneWithoutEvidence: ({ task, status }) => finished.has(status) && task.evidence === null,
  stale: ({ isNewsOld }) => isNewsOld(),
};
