import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ImportPlan } from '#shared/imports/importPlan.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useJob } from '../app/job.ts';
import { useNavigation } from '../app/navigation.ts';
import { useNotices } from '../app/notices.ts';
import { formatCount } from '../ui/locale.ts';
import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import type { OpenTable } from './openTable.ts';
import { firstDifference } from './firstDifference.ts';
import { recordWords } from './recordWords.ts';

/** Lets a plan happen, tells what did, and goes to where it is to be seen. */
export function useApply(
  { table, file }: OpenTable,
  ways: {
    /** Takes back the last step of the workbook. */
    readonly undoStep: () => void;
    readonly onDone: () => void;
    /** It was refused, or stopped. */
    readonly onFailed: () => void;
  },
): { readonly isApplying: boolean; readonly apply: (plan: ImportPlan) => void } {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { notify, showError } = useNotices();
  const { confirm } = useMayEdit();
  const { showScreen, showTask, showTarget } = useNavigation();
  const runJob = useJob();
  const [isApplying, setIsApplying] = useState(false);
  const isGone = useRef(false);
  const latestWays = useRef(ways);
  useLayoutEffect(() => {
    latestWays.current = ways;
  });
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  async function run(plan: ImportPlan): Promise<void> {
    await store.whole();
    const before = store.getView();
    const done = await runJob(t('imports.apply.running', { file }), (engine, signal) =>
      engine.imports.apply({ table, plan: plan.id }, { signal }),
    );
    if (done === null) {
      latestWays.current.onFailed();
      return;
    }
    await store.seen(done.revision);
    const place = firstDifference(before, store.getView());
    // A whole screen comes, which is worked out between frames.
    startTransition(() => {
      latestWays.current.onDone();
      if (place === null) showScreen('tasks');
      else if (place.kind === 'task') showTask(place.id);
      else showTarget(place.id);
    });
    tell(done.plan, done.revision);
  }

  function tell(plan: ImportPlan, revision: number): void {
    const { sections, tasks, targets, agencies, newColumns, learnedNames: names } = plan;
    const changed = plan.counts.changed;
    if (plan.counts.new + changed === 0) {
      notify({ text: t('imports.apply.nothing', { file }), tone: 'info' });
      return;
    }
    const columns = newColumns.length;
    const what = recordWords({ sections, tasks, targets, agencies, columns, names }, t);
    const updated =
      changed === 0 ? [] : [t('imports.apply.updated', { rows: formatCount(changed, t) })];
    notify({
      text: [t('imports.apply.done', { what, file }), ...updated].join(' · '),
      action: {
        label: t('imports.apply.undo'),
        run() {
          // What was done since then would be taken back instead.
          if (store.getView().revision === revision) latestWays.current.undoStep();
          else notify({ text: t('imports.apply.undoLate'), tone: 'info' });
        },
      },
    });
  }

  return {
    isApplying,
    apply(plan) {
      if (isApplying || !confirm()) return;
      setIsApplying(true);
      run(plan)
        .catch(showError)
        .finally(() => {
          // Not before what was begun above is shown.
          startTransition(() => {
            if (!isGone.current) setIsApplying(false);
          });
        });
    },
  };
}
