import { useEffect, useMemo, useState } from 'react';

import type { Proposal } from '#shared/proposals/proposal.ts';
import { proposeStepwise } from '#shared/proposals/propose.ts';
import type { ProposalContext } from '#shared/proposals/propose.ts';
import type { Clause } from '#shared/resolution/clause.ts';

import { nextPaint } from '../../app/nextPaint.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';

export interface Proposals {
  readonly byClause: ReadonlyMap<string, readonly Proposal[]>;
  /** Share of the clauses that are read, 0 to 1; null when all are. */
  readonly reading: number | null;
}

/** Milliseconds of reading between two moments in which the window may do other things. */
const sliceMs = 12;

/** Milliseconds between two reports of how far the reading is. */
const reportMs = 400;

const none: Proposals = { byClause: new Map(), reading: 0 };

/** What the text asks for, read piece by piece in the window; anew when the text or the directory changes. */
export function useProposals(): Proposals {
  const { clauses, agencies, plan } = useWorkbook();
  const texts = useSameTexts(clauses);
  const { year, issued, beforeRule } = plan;
  const context = useMemo(
    () => ({ agencies, year, issued, beforeRule }),
    [agencies, year, issued, beforeRule],
  );
  const [proposals, setProposals] = useState<Proposals>(none);
  useEffect(() => readInSlices(texts, context, setProposals), [texts, context]);
  return proposals;
}

/** The same list while only decisions about the clauses change: texts are not read anew for them. */
function useSameTexts(clauses: readonly Clause[]): readonly Clause[] {
  const [kept, setKept] = useState(clauses);
  const isSame =
    kept.length === clauses.length && kept.every((clause, at) => hasSameText(clause, clauses[at]));
  if (isSame) return kept;
  setKept(clauses);
  return clauses;
}

function hasSameText(left: Clause, right: Clause | undefined): boolean {
  return (
    left === right ||
    (left.id === right?.id &&
      left.text === right.text &&
      left.parent === right.parent &&
      left.heading === right.heading &&
      left.label === right.label)
  );
}

/** Gives the way to stop. */
function readInSlices(
  clauses: readonly Clause[],
  context: ProposalContext,
  show: (proposals: Proposals) => void,
): () => void {
  const steps = proposeStepwise(clauses, context);
  // Messages wait for nothing but their turn, where timers in a row are held back.
  const turns = new MessageChannel();
  let reported = performance.now();
  turns.port1.onmessage = () => {
    const end = performance.now() + sliceMs;
    let done = 0;
    do {
      const step = steps.next();
      if (step.done === true) {
        turns.port1.close();
        show({ byClause: Map.groupBy(step.value, ({ clause }) => clause), reading: null });
        return;
      }
      done = step.value;
    } while (performance.now() < end);
    if (performance.now() > reported + reportMs) {
      reported = performance.now();
      show({ ...none, reading: done / clauses.length });
    }
    turns.port2.postMessage(null);
  };
  // What was opened is on the screen first.
  void nextPaint()
    .then(nextPaint)
    .then(() => turns.port2.postMessage(null));
  return () => turns.port1.close();
}
