import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { canMove, grainOf, moveBar, stepsOf } from '#shared/timeline/moveBar.ts';
import type { BarPart, Grain } from '#shared/timeline/moveBar.ts';
import { rewritePeriod } from '#shared/timeline/rewritePeriod.ts';
import type { TimeScale } from '#shared/timeline/axis.ts';

const plan = { year: 2020, issued: '2020-01-06' };
const read = (phrase: string) => parsePeriod(phrase, plan);

/** The phrase after a bar was moved by so many pixels' worth of days. */
function drag(phrase: string, part: BarPart, days: number, scale: TimeScale = 'month'): string {
  const period = read(phrase);
  if (!canMove(period)) throw new Error(`${phrase} has no days`);
  const grain = grainOf(period, part, scale, plan.year);
  const moved = moveBar(period, part, stepsOf(days, grain), { grain, planYear: plan.year });
  return rewritePeriod(phrase, moved, plan);
}

describe('a dragged bar comes to rest where a usual phrase can say it', () => {
  test.for<[string, BarPart, number, TimeScale, string]>([
    ['Quý III/2020', 'whole', 80, 'month', 'Quý IV/2020'],
    ['Quý III/2020', 'due', 28, 'month', 'Tháng 7 – Tháng 10/2020'],
    ['Quý III/2020', 'due', 88, 'quarter', '6 tháng cuối năm 2020'],
    ['Quý III/2020', 'start', -90, 'quarter', 'Quý II – Quý III/2020'],
    ['tháng 6', 'whole', -33, 'month', 'tháng 5'],
    ['Trước 30/6/2020', 'whole', 14, 'month', 'Trước 15/7/2020'],
    ['Trước 30/6/2020', 'due', 3, 'week', 'Trước 03/7/2020'],
    ['Đến 15/6/2020', 'whole', 17, 'month', 'Đến 30/6/2020'],
    ['Đến 30/6/2020', 'due', 35, 'quarter', 'Đến 31/7/2020'],
    ['6 tháng đầu năm 2020', 'whole', 170, 'month', '6 tháng cuối năm 2020'],
    ['Năm 2020', 'whole', 300, 'year', 'Năm 2021'],
    ['Quý III/2020', 'due', -300, 'month', 'Tháng 7/2020'],
    ['Trước 30/6/2020', 'whole', 32, 'quarter', 'Trước 31/7/2020'],
  ])('%s, %s by %i days seen by %s', ([phrase, part, days, scale, after]) => {
    expect(drag(phrase, part, days, scale)).toBe(after);
  });
});

test('what has no days, or many, stays where it is', () => {
  const phrases = ['Thường xuyên', 'Hằng quý', 'Sau đại hội', 'sớm', 'Từ quý II/2020'];
  expect(phrases.map((phrase) => canMove(read(phrase)))).toEqual(phrases.map(() => false));
  expect(canMove(null)).toBe(false);
});

test('the ends of a bar never pass each other', () => {
  const grains = fc.constantFrom<Grain>('day', 'five-days', 'month', 'quarter', 'year');
  const parts = fc.constantFrom<BarPart>('whole', 'start', 'due');
  fc.assert(
    fc.property(grains, parts, fc.integer({ min: -40, max: 40 }), (grain, part, steps) => {
      const period = { ...read('Từ 01/4 đến 30/6/2020'), due: '2020-06-30' };
      const { start, due } = moveBar(period, part, steps, { grain, planYear: 2020 });
      expect((start ?? '') <= due).toBe(true);
    }),
  );
});
