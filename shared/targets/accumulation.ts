import { foldText } from '../text/fold.ts';
import type { accumulations, Target } from './target.ts';

/** Phát sinh, thời điểm, lũy kế. */
export type Accumulation = (typeof accumulations)[number];

/**
 * How the values of a target add up; where nobody has said it, rates and comparisons are levels, and
 * what is counted or paid is a flow.
 */
export function accumulationOf({
  accumulates,
  unit,
  kind,
}: Pick<Target, 'accumulates' | 'unit' | 'kind'>): Accumulation {
  if (accumulates !== null) return accumulates;
  return kind === 'change' || kind === 'points' || isRate(unit) ? 'stock' : 'flow';
}

/** A part of a whole or of something else: "%", "điểm %", "‰", "triệu đồng/người". */
export function isRate(unit: string | null): boolean {
  return unit !== null && /[%‰/]|(?:^|\s)(?:diem|phan tram)(?:\s|$)/u.test(foldText(unit));
}
