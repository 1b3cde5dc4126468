import { useMemo } from 'react';

import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { RecordNames } from './valueWords.ts';

/** As much of a clause as tells it from the others. */
const clauseLength = 60;

/** What the records of the open workbook are called. */
export function useRecordNames(): RecordNames {
  const { rowById, clauseById, agencyById, leaders, targets, plan } = useWorkbook();
  const { columns } = plan;
  return useMemo(
    () => ({
      task(id) {
        const task = rowById.get(id)?.task;
        if (task === undefined) return null;
        return task.type === 'section' && task.title !== '' ? task.title : task.code;
      },
      taskTitle: (id) => rowById.get(id)?.task.title ?? null,
      clause(id) {
        const text = clauseById.get(id)?.text.trim() ?? null;
        return text === null || text.length <= clauseLength
          ? text
          : `${text.slice(0, clauseLength).trimEnd()}…`;
      },
      agency: (id) => agencyById.get(id)?.name ?? null,
      leader: (id) => leaders.find((leader) => leader.id === id)?.name ?? null,
      target: (id) => targets.find((target) => target.id === id)?.name ?? null,
      column: (key) => columns?.find((column) => column.key === key) ?? null,
    }),
    [agencyById, clauseById, columns, leaders, rowById, targets],
  );
}
