import { useEffect, useRef, useState } from 'react';

import type { ImportIntention } from '#shared/contract/importContract.ts';
import type { JobProgress } from '#shared/contract/job.ts';
import type { ImportPlan } from '#shared/imports/importPlan.ts';

import { describeFailure } from '../../app/describeFailure.ts';
import { useEngine } from '../../workbook/WorkbookProvider.tsx';
import { useTranslation } from 'react-i18next';

/** What would happen, as far as it is known. */
export type Planning =
  | { readonly state: 'planning'; readonly progress: JobProgress | null }
  | { readonly state: 'ready'; readonly plan: ImportPlan; readonly isReplanned: boolean }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly error: unknown };

/** What a plan is for. */
interface Subject {
  readonly intention: ImportIntention;
  /** Of the workbook, on which it depends. */
  readonly revision: number;
  readonly tries: number;
}

interface Told {
  readonly subject: Subject;
  readonly planning: Exclude<Planning, { state: 'planning' }>;
}

/**
 * Plans an import, and again whenever what the user wants or the workbook has changed. `intention`
 * null: nobody wants to know.
 */
export function usePlan(
  intention: ImportIntention | null,
  revision: number,
): Planning & { readonly again: () => void; readonly stop: () => void } {
  const engine = useEngine();
  const { t } = useTranslation();
  const [tries, setTries] = useState(0);
  const [told, setTold] = useState<Told | null>(null);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const controller = useRef<AbortController | null>(null);
  const latest = useRef<Told | null>(null);

  useEffect(() => {
    if (intention === null) return undefined;
    const subject: Subject = { intention, revision, tries };
    const before = latest.current;
    if (before !== null && isSame(before.subject, subject)) return undefined;
    const { signal } = (controller.current = new AbortController());
    let isGone = false;
    function tell(planning: Told['planning']): void {
      if (isGone) return;
      latest.current = { subject, planning };
      setProgress(null);
      setTold(latest.current);
    }
    async function plan(wanted: ImportIntention): Promise<void> {
      try {
        for await (const event of await engine.imports.plan(wanted, { signal })) {
          if (isGone) return;
          if (event.type === 'progress') setProgress(event);
          else {
            const isReplanned =
              before?.planning.state === 'ready' &&
              before.subject.intention === wanted &&
              before.subject.revision !== revision;
            tell({ state: 'ready', plan: event.result, isReplanned });
          }
        }
      } catch (error) {
        const isStopped = signal.aborted && describeFailure(error, t) === null;
        tell(isStopped ? { state: 'stopped' } : { state: 'failed', error });
      }
    }
    void plan(intention);
    const { current } = controller;
    return () => {
      isGone = true;
      current.abort();
    };
  }, [engine, intention, revision, t, tries]);

  const ways = { again: () => setTries(tries + 1), stop: () => controller.current?.abort() };
  const isTold =
    told !== null && intention !== null && isSame(told.subject, { intention, revision, tries });
  return isTold ? { ...told.planning, ...ways } : { state: 'planning', progress, ...ways };
}

function isSame(left: Subject, right: Subject): boolean {
  return (
    left.intention === right.intention &&
    left.revision === right.revision &&
    left.tries === right.tries
  );
}
