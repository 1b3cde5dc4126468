import type { CheckedRow, CheckSeverity, Clarity } from './checkRule.ts';
import { clarities } from './checkRule.ts';
import type { SettledRule } from './checkRules.ts';
import { checkRules } from './checkRules.ts';
import type { Finding } from './finding.ts';
import type { CheckResult } from './runChecks.ts';

/** How many tasks are clear in one of the six ways. */
export interface ClarityShare {
  readonly clarity: Clarity;
  /** Whether any rule asks for it in this plan. */
  readonly isAsked: boolean;
  readonly clear: number;
}

export interface CheckSummary {
  /** Tasks of the plan. */
  readonly tasks: number;
  /** Those that lack nothing of what is asked for. */
  readonly complete: number;
  readonly clarities: readonly ClarityShare[];
  readonly counts: Readonly<Record<CheckSeverity, number>>;
}

/** A task is clear in one way while no error or warning says otherwise; a hint takes nothing away. */
export function summariseChecks(
  rows: readonly Pick<CheckedRow, 'task'>[],
  { findings, rules }: Pick<CheckResult, 'findings' | 'rules'>,
): CheckSummary {
  const tasks = rows.filter(({ task }) => task.type === 'task').length;
  const counts = { error: 0, warning: 0, hint: 0 };
  const unclear = new Map<Clarity, Set<string>>(clarities.map((one) => [one, new Set()]));
  for (const finding of findings) {
    counts[finding.severity] += 1;
    const clarity = clarityOf(finding);
    if (clarity !== null) unclear.get(clarity)?.add(finding.record);
  }
  const incomplete = new Set([...unclear.values()].flatMap((ids) => [...ids]));
  return {
    ...{ tasks, counts, complete: tasks - incomplete.size },
    clarities: clarities.map((clarity) => ({
      clarity,
      isAsked: isAsked(clarity, rules),
      clear: tasks - (unclear.get(clarity)?.size ?? 0),
    })),
  };
}

/** Of the six ways the one in which a finding makes its task unclear; null for all others. */
export function clarityOf({ rule, severity, kind }: Finding): Clarity | null {
  const { theme } = checkRules[rule];
  return theme === 'consistency' || severity === 'hint' || kind !== 'task' ? null : theme;
}

function isAsked(clarity: Clarity, rules: readonly SettledRule[]): boolean {
  return rules.some(
    ({ rule, isOn, severity }) => isOn && rule.theme === clarity && severity !== 'hint',
  );
}
