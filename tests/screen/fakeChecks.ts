import type { EngineClient } from '#renderer/app/engineClient.ts';
import { createRecord, editRecord, removeRecord } from '#shared/changes/changeSet.ts';
import type { RecordChange } from '#shared/changes/changeSet.ts';
import { packNews } from '#shared/checks/packedNews.ts';
import type { LabelKey } from '#shared/messages/vi/labels.ts';
import { followUpOf } from '#shared/plans/followUp.ts';

import { answer, jobOf } from './engineAnswers.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

/** Waivers and settings of rules in memory, as the engine keeps them; no task is out of date. */
export function createFakeChecks(workbook: () => FakeWorkbook): EngineClient['checks'] {
  let given = 0;

  function commit(key: LabelKey, changes: readonly (RecordChange | null)[]): { revision: number } {
    const made = changes.filter((change) => change !== null);
    return workbook().commit({ label: { key, params: { count: made.length } }, changes: made });
  }

  return {
    lastNews: () => answer(() => ({ news: packNews(new Map()) })),
    exportList: ({ path }) => answer(() => jobOf([], { path, findings: 0 })),
    waive: ({ problems, reason, on }) =>
      answer(() =>
        commit(
          'waiveProblems',
          problems.map(({ rule, record }) => {
            given += 1;
            return createRecord('waiver', { id: `w${given}`, rule, record, reason, on, by: null });
          }),
        ),
      ),
    revoke: ({ ids }) =>
      answer(() => {
        const { waivers } = workbook().snapshot();
        const revoked = waivers.filter(({ id }) => ids.includes(id));
        return commit(
          'revokeWaivers',
          revoked.map((waiver) => removeRecord('waiver', waiver)),
        );
      }),
    settle: ({ rule, setting }) =>
      answer(() => {
        const { plan } = workbook().snapshot();
        const checks = { ...followUpOf(plan).checks, [rule]: setting };
        const followUp = { ...followUpOf(plan), checks };
        return commit('settleRule', [editRecord('plan', plan, { followUp })]);
      }),
  };
}
