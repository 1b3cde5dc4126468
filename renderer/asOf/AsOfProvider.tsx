import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Temporal } from 'temporal-polyfill';

import { followUpOf } from '#shared/plans/followUp.ts';
import { createStatusReader } from '#shared/tasks/deriveStatus.ts';

import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { AsOfContext } from './asOf.ts';

/** How soon after midnight the new day is noticed. */
const lookEveryMs = 60_000;

/**
 * Until the user chooses another day it is the plan's own, or today, also when the window stays open
 * overnight.
 */
export function AsOfProvider(props: { readonly children: ReactNode }) {
  const [chosen, setAsOf] = useState<string | null>(null);
  const today = useToday();
  const { dueSoonDays, asOf: ownDay } = followUpOf(useWorkbook().plan);
  const asOf = chosen ?? ownDay ?? today;
  const value = useMemo(
    () => ({
      asOf,
      isToday: asOf === today,
      today,
      readStatus: createStatusReader(asOf, dueSoonDays),
      setAsOf,
    }),
    [asOf, today, dueSoonDays],
  );
  return <AsOfContext value={value}>{props.children}</AsOfContext>;
}

function useToday(): string {
  const [today, setToday] = useState(readToday);
  useEffect(() => {
    const timer = setInterval(() => setToday(readToday()), lookEveryMs);
    return () => clearInterval(timer);
  }, []);
  return today;
}

function readToday(): string {
  return Temporal.Now.plainDateISO().toString();
}
