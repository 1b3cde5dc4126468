import type { Dashboard } from '#shared/reports/dashboard.ts';

import { useAnswer } from '../../app/useAnswer.ts';
import type { Answer } from '../../app/useAnswer.ts';
import { useAsOf } from '../../asOf/asOf.ts';
import { usePaused } from '../../ui/usePaused.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';

/** Long enough not to count anew with every cell of a series of edits. */
const quietMs = 300;

/** The figures as of the day that the window tells status for, kept up with the workbook. */
export function useDashboard(): Answer<Dashboard> {
  const revision = usePaused(useWorkbook().revision, quietMs);
  const { asOf } = useAsOf();
  return useAnswer(`dashboard ${asOf}`, revision, (engine) => engine.reports.dashboard({ asOf }));
}
