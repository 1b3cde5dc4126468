import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';

/** How an agency is called; null are the tasks whose owner nobody knows. */
export function useAgencyName(): (id: string | null) => { full: string; short: string } {
  const { t } = useTranslation();
  const { agencyById } = useWorkbook();
  return useCallback(
    (id) => {
      const agency = id === null ? undefined : agencyById.get(id);
      const full = agency?.name ?? t('timeline.workload.unowned');
      return { full, short: agency?.short ?? full };
    },
    [agencyById, t],
  );
}
