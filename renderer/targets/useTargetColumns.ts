import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import { useWorkbook, useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import type { ShownPeriods } from './columns/periodColumns.ts';
import { targetColumns } from './targetColumns.ts';
import type { TargetColumn } from './targetColumns.ts';

/** The columns of the table of targets, with those of the periods that are shown. */
export function useTargetColumns(periods: ShownPeriods): readonly TargetColumn[] {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { agencies, agencyById, plan, targets } = useWorkbook();
  const recogniser = useMemo(() => createAgencyRecogniser(agencies), [agencies]);
  const { year, issued } = plan;
  // Columns are made anew only where periods of another year come to be filled.
  const years = yearsOf(targets);
  return useMemo(() => {
    const tasks = () => store.getView().rows.filter(({ task }) => task.type === 'task');
    return targetColumns({
      ...{ t, agencyById, recogniser, periods },
      plan: { year, issued },
      years: years.split(' ').filter(Boolean).map(Number),
      codes: () => tasks().map(({ task }) => task.code),
      idOfCode: (code) => tasks().find(({ task }) => task.code === code)?.id ?? null,
    });
  }, [t, store, agencyById, recogniser, periods, year, issued, years]);
}

function yearsOf(targets: ReturnType<typeof useWorkbook>['targets']): string {
  const keys = targets.flatMap(({ planned, actual }) => [
    ...Object.keys(planned),
    ...Object.keys(actual),
  ]);
  return [...new Set(keys.map((key) => key.slice(0, 4)))].sort().join(' ');
}
