import { useMemo } from 'react';

import type { NamedChange } from '#shared/history/historyStep.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { Period } from '#shared/periods/period.ts';

import { useAnswer } from '../../app/useAnswer.ts';
import type { Answer } from '../../app/useAnswer.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';

const same: ReadonlyMap<string, Period | null> = new Map();

/** The deadlines that an issued version had, of the tasks that have another one now. */
export function useIssued(baseline: number | null): ReadonlyMap<string, Period | null> {
  const { revision, plan } = useWorkbook();
  const answer: Answer<ReadonlyMap<string, string | null>> = useAnswer(
    `issued ${baseline ?? ''}`,
    revision,
    async (engine) => {
      if (baseline === null) return new Map<string, string | null>();
      const { changes } = await engine.versions.compare({
        from: { type: 'baseline', id: baseline },
        to: { type: 'now' },
      });
      return new Map(changes.flatMap(phraseBefore));
    },
  );
  const phrases = answer.state === 'ready' ? answer.value : null;
  return useMemo(() => {
    if (phrases === null || phrases.size === 0) return same;
    return new Map(
      [...phrases].map(([id, phrase]) => [id, phrase === null ? null : parsePeriod(phrase, plan)]),
    );
  }, [phrases, plan]);
}

function phraseBefore({ kind, id, before, after }: NamedChange): [string, string | null][] {
  if (kind !== 'task' || before === null || after === null || !('period' in before)) return [];
  return [[id, typeof before['period'] === 'string' ? before['period'] : null]];
}
