import { dayAfter, dayBefore, isWithin, overlaps } from '../agencies/agencyTimes.ts';
import type { DaySpan } from '../agencies/agencyTimes.ts';
import { foldText } from '../text/fold.ts';
import type { Charge } from './charge.ts';
import type { Leader } from './leader.ts';

/** Words of a field or a locality are compared without marks; an agency by its id. */
export function subjectKey({ kind, subject }: Pick<Charge, 'kind' | 'subject'>): string {
  return kind === 'agency' ? subject : foldText(subject);
}

/** When a charge holds: not before its leader takes office, nor after. Null: never. */
export function spanOf(charge: Charge, leaders: ReadonlyMap<string, Leader>): DaySpan | null {
  const leader = leaders.get(charge.leader);
  if (leader === undefined) return null;
  const from = later(charge.from, leader.from);
  const to = earlier(charge.to, leader.to);
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** The charges that hold on a day. */
export function chargesOn(
  charges: readonly Charge[],
  leaders: ReadonlyMap<string, Leader>,
  day: string,
): Charge[] {
  return charges.filter((charge) => {
    const span = spanOf(charge, leaders);
    return span !== null && isWithin(span, day);
  });
}

/** Two leaders direct the same on the same days. */
export interface ChargeOverlap {
  readonly left: Charge;
  readonly right: Charge;
  readonly span: DaySpan;
}

/** Days on which nobody directs what somebody directed before or will direct again. */
export interface ChargeGap {
  readonly subject: Pick<Charge, 'kind' | 'subject'>;
  readonly from: string;
  readonly to: string;
}

export function findOverlaps(
  charges: readonly Charge[],
  leaders: ReadonlyMap<string, Leader>,
): ChargeOverlap[] {
  return bySubject(charges).flatMap((same) =>
    same.flatMap((left, index) =>
      same.slice(index + 1).flatMap((right): ChargeOverlap[] => {
        const [one, other] = [spanOf(left, leaders), spanOf(right, leaders)];
        if (left.leader === right.leader || one === null || other === null) return [];
        if (!overlaps(one, other)) return [];
        const span = { from: later(one.from, other.from), to: earlier(one.to, other.to) };
        return [{ left, right, span }];
      }),
    ),
  );
}

export function findGaps(
  charges: readonly Charge[],
  leaders: ReadonlyMap<string, Leader>,
): ChargeGap[] {
  return bySubject(charges).flatMap((same) => {
    const spans = same
      .flatMap((charge) => spanOf(charge, leaders) ?? [])
      .toSorted((left, right) => compareText(left.from ?? '', right.from ?? ''));
    const [first, ...others] = spans;
    const [charge] = same;
    if (first === undefined || charge === undefined) return [];
    let end = first.to;
    return others.flatMap(({ from, to }): ChargeGap[] => {
      const last = end;
      end = end === null || to === null ? null : later(end, to);
      if (last === null || from === null || from <= dayAfter(last)) return [];
      return [{ subject: charge, from: dayAfter(last), to: dayBefore(from) }];
    });
  });
}

function bySubject(charges: readonly Charge[]): Charge[][] {
  return [...Map.groupBy(charges, (one) => `${one.kind} ${subjectKey(one)}`).values()];
}

function later(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
}

function earlier(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
