import { useMemo } from 'react';

import type { EngineClient } from '../../app/engineClient.ts';
import { useAnswer } from '../../app/useAnswer.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';

/**
 * The tasks that are not as they were issued last; none when nothing was issued, or while nobody
 * wants to know. Only the engine can compare.
 */
export function useChangedTasks(isWanted: boolean): ReadonlySet<string> {
  const { revision } = useWorkbook();
  const subject = isWanted ? 'changed tasks' : 'no tasks';
  const answer = useAnswer(subject, isWanted ? revision : 0, (engine) =>
    isWanted ? askForChanges(engine) : Promise.resolve([]),
  );
  const ids = answer.state === 'ready' ? answer.value : null;
  return useMemo(() => new Set(ids), [ids]);
}

async function askForChanges(engine: EngineClient): Promise<readonly string[]> {
  const [newest] = await engine.baselines.list();
  if (newest === undefined) return [];
  const { changes } = await engine.versions.compare({
    from: { type: 'baseline', id: newest.id },
    to: { type: 'now' },
  });
  return changes.filter(({ kind }) => kind === 'task').map(({ id }) => id);
}
