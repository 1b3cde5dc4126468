import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import { countDue } from '#shared/tasks/countDue.ts';

import { useAsOf } from '../asOf/asOf.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { useHost } from './host.ts';
import type { Session } from './session.ts';

/** Tells once, when a plan is opened, how many of its tasks are overdue or due soon. */
export function DueNotice({ session }: { readonly session: Session }): null {
  const { t } = useTranslation();
  const { notify } = useHost();
  const { rows, plan, loading } = useWorkbook();
  const { isToday, readStatus } = useAsOf();
  const { about } = useSyncExternalStore(session.subscribe, session.getState);
  const isTold = useRef(false);
  const isWanted = about?.settings.notifyDue === true && isToday;

  useEffect(() => {
    if (isTold.current || loading !== null || about === null) return;
    isTold.current = true;
    if (notify === null || !isWanted) return;
    const { overdue, soon } = countDue(rows, readStatus);
    if (overdue + soon > 0) notify(plan.title, t('app.due', { overdue, soon }));
  }, [about, isWanted, loading, notify, plan.title, readStatus, rows, t]);
  return null;
}
