import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import type { CheckInput } from '#shared/checks/checkInput.ts';
import { unpackNews } from '#shared/checks/packedNews.ts';
import { createChecker } from '#shared/checks/runChecks.ts';
import { summariseChecks } from '#shared/checks/summariseChecks.ts';

import { finishWhenIdle } from '../app/finishBetweenFrames.ts';
import { useAnswer } from '../app/useAnswer.ts';
import { useAsOf } from '../asOf/asOf.ts';
import { usePaused } from '../ui/usePaused.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { ChecksContext } from './checksView.ts';
import type { Checks } from './checksView.ts';

/** Who types on is not checked in between. */
const pauseMs = 250;

/** News of days: they need not be of this moment. */
const newsPauseMs = 4_000;

/** Checks the plan whenever it has changed, for the screen and the number in the navigation alike. */
export function ChecksProvider(props: { readonly children: ReactNode }) {
  return <ChecksContext value={useChecking()}>{props.children}</ChecksContext>;
}

function useChecking(): Checks | null {
  const input = useCheckInput();
  const [check] = useState(createChecker);
  const [checks, setChecks] = useState<Checks | null>(null);
  useEffect(() => {
    if (input === null) return;
    const ending = new AbortController();
    const timer = setTimeout(() => {
      void finishWhenIdle(check(input), ending.signal).then((result) => {
        if (result === null || ending.signal.aborted) return;
        setChecks({ input, result, summary: summariseChecks(input.rows, result) });
      });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [check, input]);
  return checks;
}

/** Null while not all of the plan is there. */
function useCheckInput(): CheckInput | null {
  const { plan, agencies, successions, clauses, targets, waivers, rows, loading } = useWorkbook();
  const { asOf, today } = useAsOf();
  const lastNews = useLastNews();
  return useMemo(
    () =>
      loading === null
        ? {
            ...{ plan, agencies, successions, clauses, targets, waivers, rows },
            ...{ lastNews, asOf, today },
          }
        : null,
    [plan, agencies, successions, clauses, targets, waivers, rows, loading, lastNews, asOf, today],
  );
}

/** A big plan arrives first: reading its log takes the engine a moment. */
function useLastNews(): CheckInput['lastNews'] {
  const { path, revision, loading } = useWorkbook();
  const isWhole = usePaused(loading === null, newsPauseMs);
  const answer = useAnswer(
    `news of ${path} ${String(isWhole)}`,
    usePaused(revision, newsPauseMs),
    async (engine) => (isWhole ? (await engine.checks.lastNews()).news : null),
  );
  const news = answer.state === 'ready' ? answer.value : null;
  return useMemo(() => (news === null ? null : unpackNews(news)), [news]);
}
