import type { EngineClient } from '#renderer/app/engineClient.ts';
import { acceptProposals } from '#shared/resolution/acceptProposals.ts';
import {
  dropProposals,
  markReviewed,
  restoreProposals,
  setClausesAside,
} from '#shared/resolution/decideClauses.ts';

import { answer, jobOf } from './fakeEngine.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

/** Decisions about clauses, made as the engine makes them. */
export function createFakeDecisions(workbook: () => FakeWorkbook): EngineClient['resolution'] {
  let last = 0;
  const next = (): number => (last += 1);
  const clauses = () => workbook().snapshot().clauses;
  return {
    read: () => answer(() => jobOf([], { revision: 1, clauses: 0 })),
    accept: (accepted) =>
      answer(() => {
        const changeSet = acceptProposals(workbook().snapshot(), accepted, {
          nextId: (kind) => `${kind}${next()}`,
          nextTaskCode: () => `NV-${String(100 + next())}`,
        });
        const ids = changeSet.changes.map(({ id }) => id);
        return { ...workbook().commit(changeSet), ids };
      }),
    setAside: ({ ids, reason }) =>
      answer(() => workbook().commit(setClausesAside(clauses(), ids, reason))),
    drop: ({ id, proposals }) =>
      answer(() => workbook().commit(dropProposals(clauses(), id, proposals))),
    restore: ({ id }) => answer(() => workbook().commit(restoreProposals(clauses(), id))),
    review: ({ ids }) => answer(() => workbook().commit(markReviewed(clauses(), ids))),
  };
}
