import { acceptProposals, makeTaskOfClause } from '#shared/resolution/acceptProposals.ts';
import type { Acceptance, AcceptedProposals } from '#shared/resolution/acceptProposals.ts';
import { arrangeInSections } from '#shared/resolution/arrangeInSections.ts';
import type { ChangeSet } from '#shared/changes/changeSet.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import { outlineFields } from '#shared/tasks/outline.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';

import { moveChange } from '../tasks/editTasks.ts';
import type { EditScope, Workbook } from '../workbook/workbook.ts';

/** `ids`: of the tasks, then of the targets. `sections`: how many section rows were made for them. */
interface Accepted {
  readonly revision: number;
  readonly ids: string[];
  readonly sections: number;
}

/** Takes proposals in. */
export function accept(
  workbook: Workbook,
  accepted: AcceptedProposals,
  makesSections: boolean,
): Accepted {
  return write(workbook, (scope) => {
    const plan = { ...rowsAndClauses(scope), targets: scope.records.target.list() };
    return acceptProposals(plan, accepted, makesSections, idsOf(scope));
  });
}

export function makeTask(workbook: Workbook, fields: TaskFields, makesSections: boolean): Accepted {
  return write(workbook, (scope) =>
    makeTaskOfClause(rowsAndClauses(scope), fields, makesSections, idsOf(scope)),
  );
}

function write(workbook: Workbook, decision: (scope: EditScope) => Acceptance): Accepted {
  let made: Pick<Acceptance, 'ids' | 'sections'> = { ids: [], sections: 0 };
  const revision = workbook.edit((scope) => {
    const { changeSet, ...rest } = decision(scope);
    made = rest;
    return changeSet;
  });
  return { revision, ids: [...made.ids], sections: made.sections };
}

/** Puts tasks that stand at the top under sections; both counts are 0 when none can be. */
export function arrange(workbook: Workbook): { revision: number; tasks: number; sections: number } {
  const counts = { tasks: 0, sections: 0 };
  const revision = workbook.edit((scope) => {
    const { tasks, clauses } = rowsAndClauses(scope);
    const { sections, moves } = arrangeInSections(tasks, clauses, idsOf(scope));
    Object.assign(counts, { tasks: moves.length, sections: sections.length });
    return {
      label: { key: 'arrangeInSections', params: { count: moves.length } },
      changes: [...sections, ...moves.flatMap((move) => moveChange(scope.records, move))],
    };
  });
  return { revision, ...counts };
}

function rowsAndClauses({ records }: EditScope) {
  return {
    tasks: records.task.listFields([...outlineFields, 'clause', 'title']),
    clauses: records.clause.list(),
  };
}

function idsOf({ sequences }: EditScope) {
  return {
    nextId: (kind: 'task' | 'target') => sequences.nextId(kind),
    nextTaskCode: () => sequences.nextTaskCode(),
  };
}

/** Writes a decision about clauses. */
export function decide(
  workbook: Workbook,
  decision: (clauses: readonly Clause[]) => ChangeSet,
): { revision: number } {
  return { revision: workbook.edit(({ records }) => decision(records.clause.list())) };
}
