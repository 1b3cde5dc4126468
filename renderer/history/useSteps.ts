import { useCallback, useEffect, useState } from 'react';

import type { HistoryStep } from '#shared/history/historyStep.ts';

import type { EngineClient } from '../app/engineClient.ts';
import { useEngine, useWorkbook } from '../workbook/WorkbookProvider.tsx';

export interface FoundSteps {
  /** Newest first. */
  readonly steps: readonly HistoryStep[];
  /** Whether older ones are being asked for. */
  readonly isAsking: boolean;
  /** Whether the beginning of the history was reached. */
  readonly isComplete: boolean;
  readonly showMore: () => void;
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null;
}

interface Found {
  readonly steps: readonly HistoryStep[];
  /** Where to go on; null when the beginning was reached. */
  readonly next: { readonly before: number | null } | null;
  /** All steps up to this one are among those found, as far back as was looked. */
  readonly seen: number;
}

const pageSize = 100;

/**
 * The steps in which words are found, page by page. New steps of the workbook come in at the top,
 * and what is there stays.
 */
export function useSteps(search: string): FoundSteps {
  const engine = useEngine();
  const { revision } = useWorkbook();
  const [found, setFound] = useState<Found>(() => nothingYet(revision));
  const [wanted, setWanted] = useState(pageSize);
  const [error, setError] = useState<{ readonly error: unknown } | null>(null);
  const [searched, setSearched] = useState(search);
  if (searched !== search) {
    setSearched(search);
    setFound(nothingYet(revision));
    setWanted(pageSize);
    setError(null);
  }
  const isAsking = error === null && found.next !== null && found.steps.length < wanted;

  useEffect(() => {
    if (!isAsking) return;
    const { before } = found.next;
    return untilGone(
      engine.history.list({ before, limit: pageSize, search }),
      ({ steps, next }) =>
        setFound((now) => ({
          ...now,
          steps: [...now.steps, ...steps.filter(isBehind(now.steps.at(-1)))],
          next: next === null ? null : { before: next },
        })),
      (failure) => setError({ error: failure }),
    );
  }, [engine, found.next, isAsking, search]);

  useEffect(() => {
    if (error !== null || revision <= found.seen) return;
    return untilGone(
      findNewer(engine, search, found.seen),
      (newer) =>
        setFound((now) => ({
          ...now,
          steps: [...newer.filter(({ id }) => id > (now.steps[0]?.id ?? 0)), ...now.steps],
          seen: Math.max(revision, newer[0]?.id ?? 0),
        })),
      (failure) => setError({ error: failure }),
    );
  }, [engine, error, found.seen, revision, search]);

  const { steps, next } = found;
  const shown = steps.length;
  return {
    steps,
    isAsking,
    isComplete: next === null,
    showMore: useCallback(() => setWanted((now) => Math.max(now, shown + pageSize)), [shown]),
    failure: error === null ? null : { error: error.error, retry: () => setError(null) },
  };
}

function nothingYet(revision: number): Found {
  return { steps: [], next: { before: null }, seen: revision };
}

async function findNewer(
  engine: EngineClient,
  search: string,
  seen: number,
): Promise<HistoryStep[]> {
  const newer: HistoryStep[] = [];
  let before: number | null = null;
  for (;;) {
    const { steps, next } = await engine.history.list({ before, limit: pageSize, search });
    newer.push(...steps.filter(({ id }) => id > seen));
    const oldest = steps.at(-1)?.id ?? Infinity;
    if (next === null || next <= seen || oldest <= seen) return newer;
    before = next;
  }
}

/** Pages may overlap when both ends of the list grow at the same time. */
function isBehind(last: HistoryStep | undefined): (step: HistoryStep) => boolean {
  return ({ id }) => last === undefined || id < last.id;
}

/** Takes in an answer unless nobody waits for it any more; returns how to stop waiting. */
function untilGone<T>(
  answer: Promise<T>,
  take: (value: T) => void,
  fail: (error: unknown) => void,
): () => void {
  let isGone = false;
  answer.then(
    (value) => {
      if (!isGone) take(value);
    },
    (error: unknown) => {
      if (!isGone) fail(error);
    },
  );
  return () => {
    isGone = true;
  };
}
