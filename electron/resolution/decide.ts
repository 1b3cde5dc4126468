import { acceptProposals } from '#shared/resolution/acceptProposals.ts';
import type { AcceptedProposals } from '#shared/resolution/acceptProposals.ts';
import type { ChangeSet } from '#shared/changes/changeSet.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import { outlineFields } from '#shared/tasks/outline.ts';

import type { Workbook } from '../workbook/workbook.ts';

/** Takes proposals in; gives the ids of the tasks, then of the targets. */
export function accept(
  workbook: Workbook,
  accepted: AcceptedProposals,
): { revision: number; ids: string[] } {
  const ids: string[] = [];
  const revision = workbook.edit(({ records, sequences }) => {
    const changeSet = acceptProposals(
      {
        tasks: records.task.listFields([...outlineFields, 'clause']),
        targets: records.target.list(),
        clauses: records.clause.list(),
      },
      accepted,
      { nextId: (kind) => sequences.nextId(kind), nextTaskCode: () => sequences.nextTaskCode() },
    );
    ids.push(...changeSet.changes.map(({ id }) => id));
    return changeSet;
  });
  return { revision, ids };
}

/** Writes a decision about clauses. */
export function decide(
  workbook: Workbook,
  decision: (clauses: readonly Clause[]) => ChangeSet,
): { revision: number } {
  return { revision: workbook.edit(({ records }) => decision(records.clause.list())) };
}
