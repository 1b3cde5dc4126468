import { composeChanges } from '../changes/composeChanges.ts';
import { createRecord, editRecord } from '../changes/changeSet.ts';
import type { RecordChange } from '../changes/changeSet.ts';
import { noDirection } from '../handoffs/remark.ts';
import type { Remark } from '../handoffs/remark.ts';
import { deriveStatus } from '../tasks/deriveStatus.ts';
import type { Task } from '../tasks/task.ts';
import type { Agency } from './agency.ts';
import type { Owner } from './owner.ts';

/** Tasks of an agency that are not done yet. */
export interface OpenTasks {
  readonly lead: readonly Task[];
  readonly support: readonly Task[];
}

/** What an agency still has to do: of tasks that are done, the owner of their time stays. */
export function openTasksOf(agency: string, tasks: readonly Task[], asOf: string): OpenTasks {
  const open = tasks.filter(
    (task) => task.type === 'task' && isOwnedBy(task, agency) && isOpen(task, asOf),
  );
  return {
    lead: open.filter(({ lead }) => lead?.agency === agency),
    support: open.filter(({ support }) => support.some((owner) => owner.agency === agency)),
  };
}

function isOwnedBy({ lead, support }: Task, agency: string): boolean {
  return lead?.agency === agency || support.some((owner) => owner.agency === agency);
}

function isOpen(task: Task, asOf: string): boolean {
  return deriveStatus(task, null, asOf) !== 'done';
}

/** Who hands over what to whom, and why (giao lại). */
export interface HandOver {
  /** Id of the agency that leads or supports the tasks. */
  readonly from: string;
  readonly to: Agency;
  /** Ids of the tasks. */
  readonly tasks: readonly string[];
  readonly reason: string;
  readonly on: string;
  /** Who directs it; null: not said. */
  readonly by: string | null;
}

/**
 * The changes that give tasks to another agency, with the old and the new lead and the reason as a
 * remark on each task whose lead changes. Where the other agency supports a task already, the one that
 * hands over leaves it.
 */
export function handOver(
  { from, to, tasks, reason, on, by }: HandOver,
  findTask: (id: string) => Task | null,
  nextId: (kind: 'remark') => string,
): RecordChange[] {
  return tasks.flatMap((id): RecordChange[] => {
    const task = findTask(id);
    if (task === null) return [];
    const isLead = task.lead?.agency === from;
    const lead = isLead ? ownerOf(to) : task.lead;
    const change = editRecord('task', task, { lead, support: supportAfter(task, from, to, lead) });
    if (change === null) return [];
    if (!isLead) return [change];
    const remark: Remark = {
      ...noDirection,
      ...{ id: nextId('remark'), task: id, agency: null, pack: null },
      ...{ text: reason, on, by, before: task.lead?.text ?? null, after: to.name },
      kind: 'reassign',
    };
    return [change, createRecord('remark', remark)];
  });
}

/**
 * The changes that give all open tasks of several agencies to one that takes over from them. Two of them
 * may have to do with the same task: what the second leaves is what the first made of it.
 */
export function handOverOpen(
  from: readonly string[],
  order: Omit<HandOver, 'from' | 'tasks'>,
  tasks: readonly Task[],
  nextId: (kind: 'remark') => string,
): RecordChange[] {
  const current = new Map(tasks.map((task) => [task.id, task]));
  const steps = from
    .filter((id) => id !== order.to.id)
    .map((id): RecordChange[] => {
      const { lead, support } = openTasksOf(id, [...current.values()], order.on);
      const open = [...new Set([...lead, ...support].map((task) => task.id))];
      const changes = handOver(
        { ...order, from: id, tasks: open },
        (task) => current.get(task) ?? null,
        nextId,
      );
      for (const change of changes) {
        const task = change.kind === 'task' ? current.get(change.id) : undefined;
        if (task !== undefined && change.kind === 'task') {
          current.set(task.id, { ...task, ...change.after });
        }
      }
      return changes;
    });
  return composeChanges(steps);
}

function supportAfter(task: Task, from: string, to: Agency, lead: Owner | null): Owner[] {
  const owners = task.support.map((owner) => (owner.agency === from ? ownerOf(to) : owner));
  const isTaken = lead?.agency === to.id;
  const first = owners.findIndex(({ agency }) => agency === to.id);
  return owners.filter(({ agency }, index) => agency !== to.id || (!isTaken && index === first));
}

/** The name of the directory is what goes into the table; it can be printed as it stands. */
function ownerOf({ id, name }: Agency): Owner {
  return { text: name, agency: id };
}
