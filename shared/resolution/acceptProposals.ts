import { generateKeyBetween } from 'fractional-indexing';

import { createRecord } from '../changes/changeSet.ts';
import type { ChangeSet } from '../changes/changeSet.ts';
import type { Target } from '../targets/target.ts';
import { comparePosition } from '../tasks/outline.ts';
import type { OutlineNode } from '../tasks/outline.ts';
import { placeByClause } from '../tasks/placeByClause.ts';
import { positionsAt } from '../tasks/rearrange.ts';
import type { Task } from '../tasks/task.ts';
import { blankTask, withFields } from '../tasks/taskCells.ts';
import type { TaskFields } from '../tasks/taskCells.ts';
import type { Clause } from './clause.ts';

/** A proposal as the user took it, with what was changed in it before. */
export interface AcceptedProposals {
  readonly tasks: readonly TaskFields[];
  readonly targets: readonly Omit<Target, 'id' | 'position'>[];
}

/** What the plan holds already, as far as places depend on it. */
interface PlanRecords {
  readonly tasks: readonly (OutlineNode & Pick<Task, 'clause'>)[];
  readonly targets: readonly Pick<Target, 'position' | 'clause'>[];
  readonly clauses: readonly Clause[];
}

export interface NewIds {
  readonly nextId: (kind: 'task' | 'target') => string;
  readonly nextTaskCode: () => string;
}

/** Takes proposals into the plan in one step, each where it follows the order of the text. */
export function acceptProposals(
  { tasks, targets, clauses }: PlanRecords,
  accepted: AcceptedProposals,
  ids: NewIds,
): ChangeSet {
  const newTasks = placeTasks(tasks, clauses, accepted.tasks, ids);
  const newTargets = placeTargets(targets, clauses, accepted.targets, ids);
  return {
    label: { key: 'acceptProposals', params: { count: newTasks.length + newTargets.length } },
    changes: [
      ...newTasks.map((task) => createRecord('task', task)),
      ...newTargets.map((target) => createRecord('target', target)),
    ],
  };
}

function placeTasks(
  rows: PlanRecords['tasks'],
  clauses: readonly Clause[],
  accepted: readonly TaskFields[],
  { nextId, nextTaskCode }: NewIds,
): Task[] {
  const created: Task[] = [];
  for (const group of groupByClause(accepted)) {
    const all = [...rows, ...created];
    const place = placeByClause(all, clauses, group[0]?.clause ?? null);
    const positions = positionsAt(all, place, group.length);
    group.forEach((fields, index) => {
      created.push({
        ...withFields(blankTask, fields),
        id: nextId('task'),
        code: nextTaskCode(),
        parent: place.parent,
        position: positions[index] ?? '',
      });
    });
  }
  return created;
}

/** Neighbours that come from one clause go to one place. */
function groupByClause(accepted: readonly TaskFields[]): TaskFields[][] {
  const groups: TaskFields[][] = [];
  for (const fields of accepted) {
    const last = groups.at(-1);
    if (last?.[0]?.clause === fields.clause && last !== undefined) last.push(fields);
    else groups.push([fields]);
  }
  return groups;
}

/** Targets have no outline: each goes behind the last one of the clauses up to its own. */
function placeTargets(
  targets: PlanRecords['targets'],
  clauses: readonly Clause[],
  accepted: AcceptedProposals['targets'],
  { nextId }: NewIds,
): Target[] {
  const order = new Map(clauses.toSorted(comparePosition).map(({ id }, index) => [id, index]));
  const placeOf = (clause: string | null): number => order.get(clause ?? '') ?? clauses.length;
  const all = targets.toSorted(comparePosition);
  return accepted.map((fields) => {
    const behind = all.findLastIndex(({ clause }) => placeOf(clause) <= placeOf(fields.clause));
    const position = generateKeyBetween(
      all[behind]?.position ?? null,
      all[behind + 1]?.position ?? null,
    );
    const target = { ...fields, id: nextId('target'), position };
    all.splice(behind + 1, 0, target);
    return target;
  });
}
