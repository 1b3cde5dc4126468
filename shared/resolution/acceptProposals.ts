import { generateKeyBetween } from 'fractional-indexing';

import { createRecord } from '../changes/changeSet.ts';
import type { ChangeSet } from '../changes/changeSet.ts';
import type { Target } from '../targets/target.ts';
import { comparePosition } from '../tasks/outline.ts';
import type { Task } from '../tasks/task.ts';
import { blankTask, withFields } from '../tasks/taskCells.ts';
import type { TaskFields } from '../tasks/taskCells.ts';
import type { Clause } from './clause.ts';
import { createSectionPlacer } from './placeInSections.ts';
import type { PlacedRow } from './placeInSections.ts';
import { findSectionHeadings } from './sectionHeadings.ts';

/** A proposal as the user took it, with what was changed in it before. */
export interface AcceptedProposals {
  readonly tasks: readonly TaskFields[];
  readonly targets: readonly Omit<Target, 'id' | 'position'>[];
}

/** What the plan holds already, as far as places depend on it. */
interface PlanRecords {
  readonly tasks: readonly PlacedRow[];
  readonly targets: readonly Pick<Target, 'position' | 'clause'>[];
  readonly clauses: readonly Clause[];
}

export interface NewIds {
  readonly nextId: (kind: 'task' | 'target') => string;
  readonly nextTaskCode: () => string;
}

export interface Acceptance {
  readonly changeSet: ChangeSet;
  /** Ids of the tasks, then of the targets. */
  readonly ids: readonly string[];
  /** How many section rows were made. */
  readonly sections: number;
}

/**
 * Takes proposals into the plan in one step, each where it follows the order of the text: under the
 * sections of its headings, which `makesSections` makes where they are missing.
 */
export function acceptProposals(
  plan: PlanRecords,
  accepted: AcceptedProposals,
  makesSections: boolean,
  ids: NewIds,
): Acceptance {
  const { sections, tasks } = placeTasks(plan, accepted.tasks, makesSections, ids);
  const targets = placeTargets(plan.targets, plan.clauses, accepted.targets, ids);
  const count = tasks.length + targets.length;
  return {
    changeSet: {
      label: { key: 'acceptProposals', params: { count } },
      changes: [
        ...[...sections, ...tasks].map((task) => createRecord('task', task)),
        ...targets.map((target) => createRecord('target', target)),
      ],
    },
    ids: [...tasks, ...targets].map(({ id }) => id),
    sections: sections.length,
  };
}

/** Makes a task of words that the user chose, in the same place as if it had been proposed. */
export function makeTaskOfClause(
  plan: Pick<PlanRecords, 'tasks' | 'clauses'>,
  fields: TaskFields,
  makesSections: boolean,
  ids: NewIds,
): Acceptance {
  const { sections, tasks } = placeTasks(plan, [fields], makesSections, ids);
  return {
    changeSet: {
      label: { key: 'insertTask', params: { code: tasks[0]?.code ?? '' } },
      changes: [...sections, ...tasks].map((task) => createRecord('task', task)),
    },
    ids: tasks.map(({ id }) => id),
    sections: sections.length,
  };
}

function placeTasks(
  plan: Pick<PlanRecords, 'tasks' | 'clauses'>,
  accepted: readonly TaskFields[],
  makesSections: boolean,
  ids: NewIds,
): { readonly sections: readonly Task[]; readonly tasks: readonly Task[] } {
  const headings = findSectionHeadings(plan.clauses);
  const placer = createSectionPlacer(
    { ...plan, headings },
    { makesSections, joinsLoose: true },
    ids,
  );
  const tasks = groupByClause(accepted).flatMap((group) => {
    const { parent, positions } = placer.place(group[0]?.clause ?? null, group.length);
    const created = group.map((fields, index) => ({
      ...withFields(blankTask, fields),
      id: ids.nextId('task'),
      code: ids.nextTaskCode(),
      parent,
      position: positions[index] ?? '',
    }));
    placer.put(created);
    return created;
  });
  return { sections: placer.sections, tasks };
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
