import { editRecord, removeRecord } from '../changes/changeSet.ts';
import type { RecordChange } from '../changes/changeSet.ts';
import type { Remark } from '../handoffs/remark.ts';
import type { Task } from '../tasks/task.ts';

/** Whether the deadline goes back with a direction: with an extension, unless another deadline came after. */
export function bringsBackDeadline(
  { kind, after }: Pick<Remark, 'kind' | 'after'>,
  { period }: Pick<Task, 'period'>,
): boolean {
  return kind === 'extend' && after === period;
}

/** Takes a direction away, and with it what it changed; null: its task is gone. */
export function withdrawDirection(remark: Remark, task: Task | null): RecordChange[] {
  const removal = removeRecord('remark', remark);
  if (task === null || !bringsBackDeadline(remark, task)) return [removal];
  const back = editRecord('task', task, { period: remark.before });
  return back === null ? [removal] : [removal, back];
}
