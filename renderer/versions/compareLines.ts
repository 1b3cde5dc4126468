import type { NamedChange } from '#shared/history/historyStep.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';
import { taskSchema } from '#shared/tasks/task.ts';
import type { Task } from '#shared/tasks/task.ts';
import type { Comparison } from '#shared/versions/comparison.ts';

export type LineMark = 'added' | 'removed' | 'edited' | 'moved';

/** A row of the table with what differs in it. */
export interface CompareLine {
  readonly id: string;
  readonly task: Task;
  /** '' for a row that is not there any more. */
  readonly number: string;
  /** Distance from the nearest section above for tasks, from the top for sections. */
  readonly level: number;
  /** Null: the same in both versions. */
  readonly mark: LineMark | null;
  /** Fields as they were, where they are others now. */
  readonly before: Partial<Task>;
}

/** The rows of the later version in reading order, with those that are gone where they were. */
export function compareLines({ changes, records }: Comparison): CompareLine[] {
  const changeOf = new Map(
    changes.flatMap((change) => (change.kind === 'task' ? [[change.id, change] as const] : [])),
  );
  const gone = changes.flatMap((change) => goneTask(change));
  const numbers = new Map(
    arrangeOutline(records.tasks, records.plan.numbering).map(({ node, number }) => [
      node.id,
      number,
    ]),
  );
  const levels: number[] = [];
  return arrangeOutline([...records.tasks, ...gone]).map(({ node: task, depth, hasChildren }) => {
    const level = levels[depth] ?? 0;
    levels[depth + 1] = task.type === 'section' && hasChildren ? 0 : level + 1;
    const change = changeOf.get(task.id);
    return {
      id: task.id,
      task,
      number: numbers.get(task.id) ?? '',
      level: task.type === 'section' ? depth : level,
      mark: change === undefined ? null : markOf(change),
      before: change?.after == null ? {} : beforeOf(change),
    };
  });
}

/** Rows that differ, under the sections that they stand in. */
export function onlyChangedLines(lines: readonly CompareLine[]): CompareLine[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const kept = new Set<string>();
  for (const line of lines) {
    if (line.mark === null) continue;
    for (let at: CompareLine | undefined = line; at !== undefined;) {
      kept.add(at.id);
      at = at.task.parent === null ? undefined : byId.get(at.task.parent);
    }
  }
  return lines.filter(({ id }) => kept.has(id));
}

/** Fields in which any row that is in both versions differs, in the order of the record. */
export function changedFields(lines: readonly CompareLine[]): (keyof Task)[] {
  const changed = new Set(lines.flatMap(({ before }) => Object.keys(before)));
  return taskSchema.keyof().options.filter((field) => changed.has(field));
}

function goneTask({ kind, before, after }: NamedChange): Task[] {
  // A whole task of the earlier version, whose schema the engine has checked when it was written.
  return kind === 'task' && after === null && before !== null ? [before as unknown as Task] : [];
}

function beforeOf({ before }: NamedChange): Partial<Task> {
  // Fields of a task, as above.
  return before ?? {};
}

const places: ReadonlySet<string> = new Set(['parent', 'position']);

function markOf({ before, after }: NamedChange): LineMark {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return Object.keys(after).every((field) => places.has(field)) ? 'moved' : 'edited';
}
