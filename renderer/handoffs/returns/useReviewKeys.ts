import { useState } from 'react';

import type { GridChoice } from '../../grid/rowGridSetup.ts';
import type { ReviewKey } from './reviewKeys.ts';
import type { Reviewing } from './useReviewing.ts';

/** What the keys do with the chosen lines, and whether a reason is being asked for. */
export interface ReviewKeys {
  readonly run: (key: ReviewKey, choice: GridChoice) => void;
  readonly takeSafe: () => void;
  readonly askReason: (ids: readonly string[]) => void;
  /** Ids of the lines that ours is kept in; null: nothing is asked. */
  readonly reasonFor: readonly string[] | null;
  readonly endReason: () => void;
}

export function useReviewKeys(reviewing: Reviewing, takeAllSafe: () => void): ReviewKeys {
  const [reasonFor, setReasonFor] = useState<readonly string[] | null>(null);
  const takeSafe = (): void => reviewing.decide(reviewing.safe, { take: 'theirs' });

  function run(key: ReviewKey, choice: GridChoice): void {
    const ids = chosenIds(choice);
    switch (key.does) {
      case 'decide':
        reviewing.act(ids, key.action);
        break;
      case 'step':
        reviewing.step(key.by);
        break;
      case 'clear':
        reviewing.decide(ids, null);
        break;
      case 'reason':
        if (ids.length > 0) setReasonFor(ids);
        break;
      case 'takeSafe':
        takeSafe();
        break;
      case 'takeAllSafe':
        takeAllSafe();
        break;
      case 'nothing':
        break;
    }
  }

  return {
    run,
    takeSafe,
    askReason: setReasonFor,
    reasonFor,
    endReason() {
      setReasonFor(null);
      reviewing.grid.current?.focus();
    },
  };
}

/** Several lines that are chosen, else the one of the active cell. */
export function chosenIds({ active, rows }: GridChoice): readonly string[] {
  return rows.length > 0 || active === null ? rows : [active.id];
}
