import type { EngineClient } from '#renderer/app/engineClient.ts';
import { editRecord } from '#shared/changes/changeSet.ts';
import { acceptProposals, makeTaskOfClause } from '#shared/resolution/acceptProposals.ts';
import type { Acceptance } from '#shared/resolution/acceptProposals.ts';
import { arrangeInSections } from '#shared/resolution/arrangeInSections.ts';
import {
  dropProposals,
  markReviewed,
  restoreProposals,
  setClausesAside,
} from '#shared/resolution/decideClauses.ts';

import { answer, jobOf } from './engineAnswers.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

/** Decisions about clauses, made as the engine makes them. */
export function createFakeDecisions(workbook: () => FakeWorkbook): EngineClient['resolution'] {
  let last = 0;
  const next = (): number => (last += 1);
  const clauses = () => workbook().snapshot().clauses;
  const ids = {
    nextId: (kind: string) => `${kind}${next()}`,
    nextTaskCode: () => `NV-${String(100 + next())}`,
  };
  const commit = ({ changeSet, ids: made, sections }: Acceptance) => {
    return { ...workbook().commit(changeSet), ids: [...made], sections };
  };
  return {
    read: () => answer(() => jobOf([], { revision: 1, clauses: 0 })),
    accept: ({ sections, ...accepted }) =>
      answer(() => commit(acceptProposals(workbook().snapshot(), accepted, sections, ids))),
    makeTask: ({ task, sections }) =>
      answer(() => commit(makeTaskOfClause(workbook().snapshot(), task, sections, ids))),
    arrange: () =>
      answer(() => {
        const { tasks } = workbook().snapshot();
        const { sections, moves } = arrangeInSections(tasks, clauses(), ids);
        const label = { key: 'arrangeInSections', params: { count: moves.length } } as const;
        const moved = moves.flatMap(({ id, parent, position }) => {
          const task = tasks.find((one) => one.id === id);
          return task === undefined ? [] : (editRecord('task', task, { parent, position }) ?? []);
        });
        const { revision } = workbook().commit({ label, changes: [...sections, ...moved] });
        return { revision, tasks: moves.length, sections: sections.length };
      }),
    setAside: ({ ids, reason }) =>
      answer(() => workbook().commit(setClausesAside(clauses(), ids, reason))),
    drop: ({ id, proposals }) =>
      answer(() => workbook().commit(dropProposals(clauses(), id, proposals))),
    restore: ({ id }) => answer(() => workbook().commit(restoreProposals(clauses(), id))),
    review: ({ ids }) => answer(() => workbook().commit(markReviewed(clauses(), ids))),
  };
}
