import type { TFunction } from 'i18next';

import type { RuleName, SettledRule } from '#shared/checks/checkRules.ts';
import type { CheckSeverity } from '#shared/checks/checkRule.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { labelKeyOf, messageOf } from '#shared/checks/ruleWords.ts';

import { translateKey } from '../app/translateKey.ts';
import type { CellSign } from '../grid/gridColumn.ts';

export const signOfSeverity: Readonly<Record<CheckSeverity, CellSign>> = {
  error: 'bad',
  warning: 'soon',
  hint: 'open',
};

export function findingWords(finding: Finding, t: TFunction): string {
  const { key, params } = messageOf(finding);
  return translateKey(t, key, params);
}

/** The office's own name for a rule, else ours. */
export function ruleLabel(name: RuleName, rules: readonly SettledRule[], t: TFunction): string {
  return rules.find((rule) => rule.name === name)?.label ?? translateKey(t, labelKeyOf(name), {});
}
