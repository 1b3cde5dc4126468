import type { Owner } from '../agencies/owner.ts';
import { createRecord, editRecord } from '../changes/changeSet.ts';
import type { ChangeLabel, ChangeSet, RecordChange } from '../changes/changeSet.ts';
import { noDirection } from '../handoffs/remark.ts';
import type { Remark } from '../handoffs/remark.ts';
import type { Task } from '../tasks/task.ts';
import { UserError } from '../userError.ts';
import type { NewDirection } from './direction.ts';

export interface DirectionContext {
  readonly nameOf: (owner: Owner) => string;
  readonly nextId: () => string;
}

/**
 * Writes a direction down on each task. An extension gives the task its new deadline in the same
 * step, a handing over its new lead; what was there before is kept in the direction.
 * @throws UserError when there is no task among them, or an extension has no new deadline, a handing
 *   over no new lead.
 */
export function planDirection(
  direction: NewDirection,
  rows: readonly Task[],
  context: DirectionContext,
): ChangeSet {
  const tasks = rows.filter(({ type }) => type === 'task');
  if (tasks.length === 0) throw new UserError('noTaskToDirect');
  if (direction.kind === 'extend' && direction.period === null) {
    throw new UserError('extensionWithoutDeadline');
  }
  if (direction.kind === 'reassign' && direction.lead === null) {
    throw new UserError('handingOverWithoutLead');
  }
  return {
    label: labelOf(direction, tasks),
    changes: tasks.flatMap((task) => directTask(direction, task, context)),
  };
}

function directTask(
  direction: NewDirection,
  task: Task,
  { nameOf, nextId }: DirectionContext,
): RecordChange[] {
  const { kind, text, on, by, replyBy, period, lead } = direction;
  const name = (owner: Owner | null) => (owner === null ? null : nameOf(owner));
  const [before, after] =
    kind === 'extend'
      ? [task.period, period]
      : kind === 'reassign'
        ? [name(task.lead), name(lead)]
        : [null, null];
  const said = { ...noDirection, kind, text, on, by, replyBy, before, after };
  const remark: Remark = {
    ...said,
    id: nextId(),
    task: task.id,
    agency: name(task.lead),
    pack: null,
  };
  const edit =
    kind === 'extend'
      ? editRecord('task', task, { period })
      : kind === 'reassign'
        ? editRecord('task', task, { lead })
        : null;
  return [...(edit === null ? [] : [edit]), createRecord('remark', remark)];
}

function labelOf({ kind }: NewDirection, tasks: readonly Task[]): ChangeLabel {
  const [only, ...others] = tasks;
  if (only === undefined || others.length > 0) {
    return { key: manyLabels[kind], params: { count: tasks.length } };
  }
  return { key: oneLabels[kind], params: { code: only.code } };
}

const oneLabels = {
  urge: 'urgeTask',
  extend: 'extendTask',
  reassign: 'reassignTask',
  evidence: 'askForEvidence',
  figures: 'askForFigures',
} as const satisfies Record<NewDirection['kind'], ChangeLabel['key']>;

const manyLabels = {
  urge: 'urgeTasks',
  extend: 'extendTasks',
  reassign: 'reassignTasks',
  evidence: 'askForEvidenceOfTasks',
  figures: 'askForFiguresOfTasks',
} as const satisfies Record<NewDirection['kind'], ChangeLabel['key']>;
