import { isUndecided } from '#shared/proposals/clauseState.ts';
import type { ClauseState } from '#shared/proposals/clauseState.ts';
import type { Clause } from '#shared/resolution/clause.ts';

/**
 * The clauses that wait for a decision with those above them, in the order of the text; the chosen
 * one stays whatever becomes of it.
 */
export function undecidedClauses(
  clauses: readonly Clause[],
  states: ReadonlyMap<string, ClauseState>,
  chosen: string | null,
): Clause[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const shown = new Set<string>();
  for (const clause of clauses) {
    if (clause.id !== chosen && !isUndecided(states.get(clause.id) ?? 'open')) continue;
    let above: Clause | undefined = clause;
    while (above !== undefined && !shown.has(above.id)) {
      shown.add(above.id);
      above = above.parent === null ? undefined : byId.get(above.parent);
    }
  }
  return clauses.filter(({ id }) => shown.has(id));
}
