import type { RuleName } from './checkRules.ts';
import { findingKey } from './finding.ts';
import type { CheckResult } from './runChecks.ts';
import type { Waiver } from './waiver.ts';

/** A waiver of one of this program's rules. */
export interface ObsoleteWaiver extends Waiver {
  readonly rule: RuleName;
}

/**
 * Waivers of problems that are gone. One whose rule is switched off tells nothing of its problem, and
 * stays out.
 */
export function obsoleteWaivers(
  waivers: readonly Waiver[],
  { waived, rules }: Pick<CheckResult, 'waived' | 'rules'>,
): ObsoleteWaiver[] {
  const found = new Set(waived.map(findingKey));
  return waivers.flatMap((waiver) => {
    const settled = rules.find(({ name }) => name === waiver.rule);
    if (settled?.isOn !== true || found.has(findingKey(waiver))) return [];
    return [{ ...waiver, rule: settled.name }];
  });
}
