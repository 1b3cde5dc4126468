import type { CheckedKind, CheckParams, CheckSeverity } from './checkRule.ts';
import type { RuleName } from './checkRules.ts';
import type { Waiver } from './waiver.ts';

/** One problem of one record; a rule finds at most one in each. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: CheckSeverity;
  readonly kind: CheckedKind;
  /** Id of the task, target, clause or agency. */
  readonly record: string;
  /** What goes into the message of the rule. */
  readonly params: CheckParams;
}

/** Tells findings apart, and ties them to what was waived. */
export function findingKey({ rule, record }: Pick<Waiver, 'rule' | 'record'>): string {
  return `${rule} ${record}`;
}
