import type { Accumulation } from './accumulation.ts';
import type { Forecast } from './forecastTarget.ts';
import { judgeValue } from './judgeValue.ts';
import type { Verdict } from './judgeValue.ts';
import { readReached } from './readReached.ts';
import type { Target } from './target.ts';
import type { ValueToDate } from './valueToDate.ts';

/** Vượt, đạt, khó đạt, không đạt, đang thực hiện, chưa có số liệu (domain.md 5.2). */
export const targetStates = [
  'exceeded',
  'reached',
  'at-risk',
  'missed',
  'under-way',
  'no-figures',
] as const;

export type TargetState = (typeof targetStates)[number];

export interface StateOfTarget {
  /** Null: the target names nothing to be judged by. */
  readonly state: TargetState | null;
  /** The state is what the forecast comes to, not what has been reached. */
  readonly isExpected: boolean;
  /** Whether what was assigned is reached or expected, where more is striven for; else null. */
  readonly isAssignedReached: boolean | null;
}

export interface TargetSituation {
  readonly accumulates: Accumulation;
  readonly actual: ValueToDate | null;
  readonly forecast: Forecast | null;
  /** The last day of the last period that counts. */
  readonly due: string;
  readonly asOf: string;
}

/** How a target stands. What is known decides before what is expected. */
export function stateOf(target: Target, situation: TargetSituation): StateOfTarget {
  const hasDual =
    target.assigned !== null && target.stretch !== null && target.assigned !== target.stretch;
  const lower = hasDual ? judgeSituation({ ...target, value: target.assigned }, situation) : null;
  return {
    ...judgeSituation(target, situation),
    isAssignedReached: lower === null ? null : isGood(lower.state),
  };
}

type Judged = Pick<StateOfTarget, 'state' | 'isExpected'>;

function judgeSituation(target: Target, situation: TargetSituation): Judged {
  const { actual, forecast } = situation;
  if (target.reached !== null && (target.kind === 'milestone' || actual === null)) {
    return judgeWords(target.reached, situation);
  }
  if (target.kind === 'milestone') return fact('no-figures');
  if (target.value === null || target.direction === null) return fact(null);
  if (actual === null && forecast === null) return fact('no-figures');
  const settled = actual === null ? null : settledVerdict(target, actual, situation);
  if (settled !== null) return fact(settled);
  const now = forecast?.source === 'typed' ? null : levelNow(target, situation);
  if (now !== null) return fact(now);
  const expected = forecast === null ? null : judgeValue(target, forecast.value);
  if (expected === null) return fact('under-way');
  return expected.verdict === 'missed'
    ? { state: 'at-risk', isExpected: true }
    : { state: expected.verdict, isExpected: true };
}

/** What no later figure changes any more: all is known, or a sum is past its goal already. */
function settledVerdict(
  target: Target,
  actual: ValueToDate,
  { accumulates, due }: TargetSituation,
): Verdict | null {
  const verdict = judgeValue(target, actual.value)?.verdict ?? null;
  const isWhole = actual.until >= due && actual.missing.length === 0;
  if (isWhole || verdict === null) return verdict;
  if (accumulates === 'stock' || isCompared(target)) return null;
  if (target.direction === 'at-least' && verdict !== 'missed') return verdict;
  if (target.direction === 'range' && verdict === 'exceeded') return verdict;
  return target.direction === 'at-most' && verdict === 'missed' ? verdict : null;
}

/** A level that meets its goal today has reached it, as of today. */
function levelNow(target: Target, { accumulates, actual }: TargetSituation): Verdict | null {
  if (accumulates !== 'stock' || actual === null) return null;
  const verdict = judgeValue(target, actual.value)?.verdict;
  return verdict === undefined || verdict === 'missed' ? null : verdict;
}

/** A part of a year does not compare to the whole one before. */
function isCompared({ kind, base }: Pick<Target, 'kind' | 'base'>): boolean {
  return (kind === 'change' || kind === 'points') && base !== null;
}

function judgeWords(words: string, { asOf, due }: TargetSituation): Judged {
  const meaning = readReached(words);
  const isLate = asOf > due && (meaning === 'under-way' || meaning === 'at-risk');
  return fact(isLate ? 'missed' : meaning);
}

function fact(state: TargetState | null): Judged {
  return { state, isExpected: false };
}

function isGood(state: TargetState | null): boolean {
  return state === 'exceeded' || state === 'reached';
}
