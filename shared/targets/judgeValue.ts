import type { Target } from './target.ts';

export type Verdict = 'exceeded' | 'reached' | 'missed';

/** The goal that a value is held against. */
export type Goal = Pick<Target, 'name' | 'kind' | 'direction' | 'value' | 'upper' | 'base'>;

export interface Judgement {
  readonly verdict: Verdict;
  /** How much of the goal is reached, in percent, 0 or more; 100 is the goal itself. */
  readonly share: number;
}

type Direction = NonNullable<Target['direction']>;

interface Scale {
  readonly direction: Direction;
  readonly low: number;
  readonly high: number;
  /** A value on the scale of the goal. */
  readonly measure: (value: number) => number;
}

/**
 * How a value stands to the goal. Changes and points are counted from the base in the direction that is
 * wanted; without a base the values themselves are changes, signed as the goal is. Null: there is no
 * goal to hold it against, or no such comparison.
 */
export function judgeValue(goal: Goal, value: number): Judgement | null {
  const scale = scaleOf(goal);
  if (scale === null) return null;
  const { direction, low, high } = scale;
  const measured = scale.measure(value);
  switch (direction) {
    case 'at-least':
      return atLeast(measured, low);
    case 'at-most':
      return atLeast(-measured, -low);
    case 'equal':
      return equal(measured, low);
    case 'range':
      if (measured < low - slack(low)) return atLeast(measured, low);
      if (measured > high + slack(high)) return atLeast(measured, high);
      return { verdict: 'reached', share: 100 };
  }
}

function scaleOf(goal: Goal): Scale | null {
  const { kind, direction, value, upper, base } = goal;
  if (direction === null || value === null) return null;
  const bounds = direction === 'range' ? [value, upper ?? value] : [value];
  if (kind === 'milestone') return null;
  if (kind !== 'change' && kind !== 'points') {
    const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
    return { direction, low, high, measure: (raw) => raw };
  }
  if (kind === 'change' && base === 0) return null;
  const sizes = bounds.map(Math.abs);
  const isFall = value < 0 || /giảm/iu.test(goal.name.normalize('NFC'));
  return {
    // "Giảm 5 %" is -5 at most: the fall is 5 at least.
    direction: direction === 'at-most' && value < 0 ? 'at-least' : direction,
    low: Math.min(...sizes),
    high: Math.max(...sizes),
    measure(raw) {
      if (base === null) return value < 0 ? -raw : raw;
      const change = kind === 'change' ? ((raw - base) / Math.abs(base)) * 100 : raw - base;
      return isFall ? -change : change;
    },
  };
}

/** Falling short is counted by the size of the goal, so that goals of zero and below work alike. */
function atLeast(value: number, goal: number): Judgement {
  const lead = value - goal;
  const isMet = lead >= -slack(goal);
  const share = goal === 0 ? (isMet ? 100 : 0) : 100 + (lead / Math.abs(goal)) * 100;
  const verdict = !isMet ? 'missed' : lead > slack(goal) ? 'exceeded' : 'reached';
  return { verdict, share: Math.max(isMet ? Math.max(share, 100) : share, 0) };
}

/** Equal is what is written alike: 45,69 is met by 45,688. */
function equal(value: number, goal: number): Judgement {
  const distance = Math.abs(value - goal);
  const isMet = distance <= 0.5 * 10 ** -countDecimals(goal) + slack(goal);
  if (isMet) return { verdict: 'reached', share: 100 };
  const share = goal === 0 ? 0 : 100 - (distance / Math.abs(goal)) * 100;
  return { verdict: 'missed', share: Math.max(share, 0) };
}

/** Differences below this come from binary fractions. */
function slack(goal: number): number {
  return 1e-9 * Math.max(Math.abs(goal), 1);
}

function countDecimals(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
