import { editRecord } from '../changes/changeSet.ts';
import type { ChangeSet } from '../changes/changeSet.ts';
import { UserError } from '../userError.ts';
import type { Clause, DroppedProposal } from './clause.ts';

/**
 * Says of clauses that no work follows from them, and why; `reason` null takes that back.
 * @throws UserError when one of them is gone.
 */
export function setClausesAside(
  clauses: readonly Clause[],
  ids: readonly string[],
  reason: string | null,
): ChangeSet {
  const count = ids.length;
  const setAside = reason === null ? null : reason.normalize('NFC').trim() || null;
  return {
    label: { key: setAside === null ? 'takeUpClauses' : 'setClausesAside', params: { count } },
    changes: ids.flatMap((id) => editRecord('clause', findClause(clauses, id), { setAside }) ?? []),
  };
}

/** Turns proposals of a clause down, so that they are not made again. */
export function dropProposals(
  clauses: readonly Clause[],
  id: string,
  proposals: readonly DroppedProposal[],
): ChangeSet {
  const clause = findClause(clauses, id);
  const dropped = [...(clause.dropped ?? []), ...proposals];
  return {
    label: { key: 'dropProposals', params: { count: proposals.length } },
    changes: [editRecord('clause', clause, { dropped })].filter((change) => change !== null),
  };
}

/** Makes the proposals of a clause again that were turned down. */
export function restoreProposals(clauses: readonly Clause[], id: string): ChangeSet {
  const clause = findClause(clauses, id);
  return {
    label: { key: 'restoreProposals', params: { count: clause.dropped?.length ?? 0 } },
    changes: [editRecord('clause', clause, { dropped: null })].filter((change) => change !== null),
  };
}

/** Somebody has looked at what clauses say now. */
export function markReviewed(clauses: readonly Clause[], ids: readonly string[]): ChangeSet {
  return {
    label: { key: 'reviewClauses', params: { count: ids.length } },
    changes: ids.flatMap(
      (id) => editRecord('clause', findClause(clauses, id), { formerText: null }) ?? [],
    ),
  };
}

function findClause(clauses: readonly Clause[], id: string): Clause {
  const clause = clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) throw new UserError('recordNotFound');
  return clause;
}
