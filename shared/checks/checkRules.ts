import { followUpOf } from '../plans/followUp.ts';
import type { CheckSetting, FollowUp } from '../plans/followUp.ts';
import type { CheckRule, CheckSeverity, OptionalColumn } from './checkRule.ts';
import { ownerRules } from './rules/ownerRules.ts';
import { planRules } from './rules/planRules.ts';
import { progressRules } from './rules/progressRules.ts';
import { sourceRules } from './rules/sourceRules.ts';
import { timeRules } from './rules/timeRules.ts';
import { workRules } from './rules/workRules.ts';

/** All rules, in the order in which the problems of a task are listed. */
const rules = {
  ...workRules,
  ...ownerRules,
  ...timeRules,
  ...progressRules,
  ...planRules,
  ...sourceRules,
} as const;

export type RuleName = keyof typeof rules;

export const checkRules: Readonly<Record<RuleName, CheckRule>> = rules;

export const ruleNames = Object.keys(rules) as readonly RuleName[];

export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}

/** A rule as it stands in one plan. */
export interface SettledRule {
  readonly name: RuleName;
  readonly rule: CheckRule;
  readonly severity: CheckSeverity;
  /** The office's own name for it; null: the usual one. */
  readonly label: string | null;
  readonly isOn: boolean;
}

/**
 * The rules of a plan. One about an optional column is on where a good part of the tasks fills the
 * column, and where the office has turned it on.
 */
export function settleRules(
  plan: { readonly followUp: FollowUp | null },
  used: ReadonlySet<OptionalColumn>,
): SettledRule[] {
  const { checks } = followUpOf(plan);
  return ruleNames.map((name): SettledRule => {
    const rule = checkRules[name];
    const setting: CheckSetting = checks[name] ?? {};
    const column = rule.of === 'row' ? rule.onlyWhereUsed : undefined;
    const isUsual = column === undefined || used.has(column);
    return {
      ...{ name, rule },
      severity: setting.severity ?? rule.severity,
      label: setting.label ?? null,
      isOn: setting.isOff === undefined ? isUsual : !setting.isOff,
    };
  });
}
