import { useMemo } from 'react';

import { countTasks } from '#shared/agencies/agencyReferences.ts';
import { createAgencyTimes } from '#shared/agencies/agencyTimes.ts';
import { createGroupReader } from '#shared/agencies/groupMembers.ts';

import { useAsOf } from '../asOf/asOf.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';

/** What follows from the directory and the tasks, worked out anew only when they change. */
export function useDirectory() {
  const { agencies, agencyById, successions, tasks } = useWorkbook();
  const { asOf } = useAsOf();
  const counts = useMemo(() => countTasks(tasks), [tasks]);
  const membersOf = useMemo(() => createGroupReader(agencies), [agencies]);
  const times = useMemo(() => createAgencyTimes(agencies, successions), [agencies, successions]);
  return useMemo(
    () => ({ agencies, agencyById, counts, membersOf, times, asOf }),
    [agencies, agencyById, counts, membersOf, times, asOf],
  );
}
