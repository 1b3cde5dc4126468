import { createRecord, editRecord, removeRecord } from '#shared/changes/changeSet.ts';
import { labelKeyOf } from '#shared/checks/ruleWords.ts';
import { isRuleName } from '#shared/checks/checkRules.ts';
import { findingKey } from '#shared/checks/finding.ts';
import type { Waiver } from '#shared/checks/waiver.ts';
import { translate } from '#shared/messages/translate.ts';
import { followUpOf } from '#shared/plans/followUp.ts';
import type { CheckSetting } from '#shared/plans/followUp.ts';

import type { Workbook } from '../workbook/workbook.ts';

/** Leaves problems as they are, with a reason; those that are waived already keep theirs. */
export function waiveProblems(
  workbook: Workbook,
  problems: readonly Pick<Waiver, 'rule' | 'record'>[],
  words: Pick<Waiver, 'reason' | 'on' | 'by'>,
): number {
  return workbook.edit(({ records, sequences }) => {
    const given = new Set(records.waiver.list().map(findingKey));
    const asked = new Map(problems.map((problem) => [findingKey(problem), problem]));
    const added = [...asked].flatMap(([key, problem]) => (given.has(key) ? [] : [problem]));
    return {
      label: { key: 'waiveProblems', params: { count: added.length } },
      changes: added.map(({ rule, record }) =>
        createRecord('waiver', { id: sequences.nextId('waiver'), rule, record, ...words }),
      ),
    };
  });
}

/** Counts waived problems among the others again. */
export function revokeWaivers(workbook: Workbook, ids: readonly string[]): number {
  return workbook.edit(({ records }) => {
    const waivers = records.waiver.findAll([...new Set(ids)]);
    return {
      label: { key: 'revokeWaivers', params: { count: waivers.length } },
      changes: waivers.map((waiver) => removeRecord('waiver', waiver)),
    };
  });
}

/** What the office says of one rule from now on; an empty setting is as usual. */
export function settleRule(workbook: Workbook, rule: string, setting: CheckSetting): number {
  return workbook.edit(({ records }) => {
    const [plan] = records.plan.list();
    const name = isRuleName(rule) ? translate(labelKeyOf(rule)) : rule;
    const label = { key: 'settleRule', params: { name } } as const;
    if (plan === undefined) return { label, changes: [] };
    const { [rule]: _, ...others } = followUpOf(plan).checks;
    const checks = Object.keys(setting).length === 0 ? others : { ...others, [rule]: setting };
    const change = editRecord('plan', plan, { followUp: { ...followUpOf(plan), checks } });
    return { label, changes: change === null ? [] : [change] };
  });
}
