import type { TFunction } from 'i18next';

import { checkSeverities } from '#shared/plans/followUp.ts';
import type { SettledRule } from '#shared/checks/checkRules.ts';
import type { Finding } from '#shared/checks/finding.ts';

import type { RowLookup } from '../workbook/taskRow.ts';
import { sectionOf } from './checkFilter.ts';
import type { FindingGroup } from './checkLine.ts';
import { ruleLabel } from './checkWords.ts';

export const checkGroupings = ['rule', 'task'] as const;

/** Under which headings findings stand: of their rules, or of the sections of the plan. */
export type CheckGrouping = (typeof checkGroupings)[number];

export function groupFindings(
  grouping: CheckGrouping,
  findings: readonly Finding[],
  rules: readonly SettledRule[],
  rowById: RowLookup,
  t: TFunction,
): FindingGroup[] {
  return grouping === 'rule'
    ? groupByRule(findings, rules, t)
    : groupBySection(findings, rowById, t);
}

/** The worst first. */
function groupByRule(
  findings: readonly Finding[],
  rules: readonly SettledRule[],
  t: TFunction,
): FindingGroup[] {
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  return checkSeverities.flatMap((severity) =>
    rules.flatMap(({ name, severity: own }): FindingGroup[] => {
      const found = own === severity ? byRule.get(name) : undefined;
      if (found === undefined) return [];
      const heading = t('checks.heading', {
        severity: t(`checks.severities.${severity}`),
        rule: ruleLabel(name, rules, t),
        count: found.length,
      });
      return [{ key: name, heading, findings: found }];
    }),
  );
}

function groupBySection(
  findings: readonly Finding[],
  rowById: RowLookup,
  t: TFunction,
): FindingGroup[] {
  const groups = Map.groupBy(findings, ({ kind, record }) =>
    kind === 'task' ? (sectionOf(record, rowById) ?? 'tasks') : kind,
  );
  return [...groups].map(([key, found]) => ({
    key: `under ${key}`,
    heading: sectionHeading(key, rowById, t),
    findings: found,
  }));
}

function sectionHeading(key: string, rowById: RowLookup, t: TFunction): string {
  const row = rowById.get(key);
  if (row !== undefined) return `${row.number}. ${row.task.title}`;
  if (key === 'clause' || key === 'target' || key === 'agency') return t(`checks.kinds.${key}`);
  return t('checks.kinds.task');
}
