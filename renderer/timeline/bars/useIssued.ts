import { useMemo } from 'react';

import type { Period } from '#shared/periods/period.ts';
import type { Task } from '#shared/tasks/task.ts';

import { useAnswer } from '../../app/useAnswer.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { createPeriodReader } from '../../workbook/taskRow.ts';

/** The deadline of a task in the issued version; undefined where it is the same, or was not there. */
export type ReadIssued = (task: Pick<Task, 'id' | 'period'>) => Period | null | undefined;

/** What was issued stays as it is, so it is asked for once. */
const forEver = 0;

/** The deadlines that tasks had in an issued version; null: compared with nothing. */
export function useIssued(baseline: number | null): ReadIssued {
  const { plan } = useWorkbook();
  const answer = useAnswer(`issued ${baseline ?? ''}`, forEver, async (engine) => {
    if (baseline === null) return new Map<string, string | null>();
    const deadlines = await engine.timeline.issuedDeadlines({ baseline });
    return new Map(deadlines.map(({ id, period }) => [id, period]));
  });
  const phrases = answer.state === 'ready' ? answer.value : null;
  const { year, issued, beforeRule } = plan;
  return useMemo(() => {
    const context = { year, issued, beforeRule };
    const read = createPeriodReader();
    return ({ id, period }) => {
      const before = phrases?.get(id);
      if (before === undefined || before === period) return undefined;
      return before === null ? null : read(before, context);
    };
  }, [phrases, year, issued, beforeRule]);
}
