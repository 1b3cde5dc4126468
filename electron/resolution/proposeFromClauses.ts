import type { SourceClause } from '#shared/proposals/outline.ts';
import type { Proposal } from '#shared/proposals/proposal.ts';
import { type ProposalContext, proposeStepwise } from '#shared/proposals/propose.ts';

import { stopWhenCancelledMeanwhile } from '../jobs/stopWhenCancelled.ts';

/** Clauses between two looks at whether the user has cancelled: about a tenth of a second's work. */
const clausesAtOnce = 500;

/**
 * What the clauses ask for, as proposals; writes nothing.
 *
 * @throws UserError `cancelled`
 */
export async function proposeFromClauses(
  clauses: readonly SourceClause[],
  context: ProposalContext,
  signal: AbortSignal | undefined,
): Promise<Proposal[]> {
  const steps = proposeStepwise(clauses, context);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (step.value % clausesAtOnce === 0) await stopWhenCancelledMeanwhile(signal);
  }
}
