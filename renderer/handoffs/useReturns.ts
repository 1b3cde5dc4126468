import { useCallback, useMemo, useState } from 'react';

import type { ReturnSummary } from '#shared/handoffs/returnReview.ts';

import { useAnswer } from '../app/useAnswer.ts';
import type { Answer } from '../app/useAnswer.ts';
import { usePaused } from '../ui/usePaused.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';

/** The returned files, kept up with what is decided about them. */
export interface Returns {
  readonly answer: Answer<readonly ReturnSummary[]>;
  /** In the order of receipt; none until they are there. */
  readonly list: readonly ReturnSummary[];
  /** A file is told anew after a decision, which is no step of the workbook. */
  readonly update: (summary: ReturnSummary) => void;
}

interface Updated {
  readonly revision: number;
  readonly byId: ReadonlyMap<number, ReturnSummary>;
}

const none: readonly ReturnSummary[] = [];

/** Long enough not to ask with every cell that is typed elsewhere. */
const quietMs = 1500;

/** `isShown`: they are looked at now, and not only counted. */
export function useReturns(isShown: boolean): Returns {
  const now = useWorkbook().revision;
  const paused = usePaused(now, quietMs);
  const revision = isShown ? now : paused;
  const answer = useAnswer('returns', revision, (engine) => engine.handoffs.returns.list());
  const [updated, setUpdated] = useState<Updated>({ revision, byId: new Map() });
  const told = answer.state === 'ready' ? answer.value : none;
  const list = useMemo(
    () =>
      updated.revision === revision
        ? told.map((summary) => updated.byId.get(summary.id) ?? summary)
        : told,
    [revision, told, updated],
  );

  const update = useCallback(
    (summary: ReturnSummary) =>
      setUpdated((before) => ({
        revision,
        // What was told before a step says nothing of the workbook after it.
        byId: new Map([
          ...(before.revision === revision ? before.byId : []),
          [summary.id, summary],
        ]),
      })),
    [revision],
  );

  return useMemo(() => ({ answer, list, update }), [answer, list, update]);
}

/** Whether somebody has yet to look at it; in one that came back as it was sent there is nothing to see. */
export function isWaiting(summary: ReturnSummary): boolean {
  const { light, merged, pack, counts, candidates } = summary;
  if (pack === null) return candidates.length > 0;
  if (merged !== null) return counts.open > 0;
  return light !== 'grey' && differing.some((name) => counts[name] > 0);
}

const differing = ['added', 'missing', 'theirs', 'conflict', 'locked', 'problems'] as const;
