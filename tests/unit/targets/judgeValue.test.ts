import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { judgeValue } from '#shared/targets/judgeValue.ts';
import type { Goal } from '#shared/targets/judgeValue.ts';

function aGoal(fields: Partial<Goal>): Goal {
  return {
    name: 'Chỉ tiêu',
    kind: 'level',
    direction: 'at-least',
    value: null,
    upper: null,
    base: null,
    ...fields,
  };
}

const atLeast = (value: number) => aGoal({ value });
const atMost = (value: number) => aGoal({ direction: 'at-most', value });

test.each([
  ['5.200 of at least 5.000', atLeast(5000), 5200, 'exceeded', 104],
  ['5.000 of at least 5.000', atLeast(5000), 5000, 'reached', 100],
  ['2.500 of at least 5.000', atLeast(5000), 2500, 'missed', 50],
  ['nothing of at least 5.000', atLeast(5000), 0, 'missed', 0],
  ['less than nothing of at least 5.000', atLeast(5000), -200, 'missed', 0],
  ['0 of at least 0', atLeast(0), 0, 'reached', 100],
  ['-1 of at least 0', atLeast(0), -1, 'missed', 0],
  ['-1 of at least -2', atLeast(-2), -1, 'exceeded', 150],
  ['-3 of at least -2', atLeast(-2), -3, 'missed', 50],
  ['3,5 % of at most 4 %', atMost(4), 3.5, 'exceeded', 112.5],
  ['4 % of at most 4 %', atMost(4), 4, 'reached', 100],
  ['5 % of at most 4 %', atMost(4), 5, 'missed', 75],
  ['0 of at most 4', atMost(4), 0, 'exceeded', 200],
  ['0 of at most 0', atMost(0), 0, 'reached', 100],
  ['1 of at most 0', atMost(0), 1, 'missed', 0],
  ['45,688 of 45,69 itself', aGoal({ direction: 'equal', value: 45.69 }), 45.688, 'reached', 100],
  ['45,6 of 45,69 itself', aGoal({ direction: 'equal', value: 45.6 + 0.09 }), 41.121, 'missed', 90],
] as const)('%s', (_, goal, value, verdict, share) => {
  const judgement = judgeValue(goal, value);
  expect(judgement?.verdict).toBe(verdict);
  expect(judgement?.share).toBeCloseTo(share, 6);
});

test.each([
  [8, 'missed'],
  [8.5, 'reached'],
  [9, 'reached'],
  [9.5, 'reached'],
  [10, 'exceeded'],
] as const)('%d of 8,5 to 9,5 is %s', (value, verdict) => {
  const goal = aGoal({ direction: 'range', value: 8.5, upper: 9.5 });
  expect(judgeValue(goal, value)?.verdict).toBe(verdict);
});

describe('changes against a base', () => {
  const fall = aGoal({
    name: 'Số đảng viên vi phạm bị xử lý kỷ luật',
    kind: 'change',
    direction: 'at-most',
    value: -5,
    base: 200,
  });

  test('a fall of 5 % is reached by 190 of 200, exceeded by 180 and missed by 195', () => {
    expect(judgeValue(fall, 190)).toEqual({ verdict: 'reached', share: 100 });
    expect(judgeValue(fall, 180)).toMatchObject({ verdict: 'exceeded' });
    expect(judgeValue(fall, 195)?.share).toBeCloseTo(50);
    expect(judgeValue(fall, 210)).toEqual({ verdict: 'missed', share: 0 });
  });

  test('without a base the values themselves are the changes, signed as the goal is', () => {
    expect(judgeValue({ ...fall, base: null }, -6)?.verdict).toBe('exceeded');
    expect(judgeValue({ ...fall, base: null }, 6)?.verdict).toBe('missed');
  });

  test('points fall where the name says so, even where the goal is written without a sign', () => {
    const points = aGoal({
      name: 'Tỷ lệ hộ nghèo giảm',
      kind: 'points',
      direction: 'range',
      value: 1,
      upper: 1.5,
      base: 5.2,
    });
    expect(judgeValue(points, 4)?.verdict).toBe('reached');
    expect(judgeValue(points, 3.2)?.verdict).toBe('exceeded');
    expect(judgeValue(points, 4.9)?.verdict).toBe('missed');
  });

  test('nothing is a share of a base of zero', () => {
    expect(judgeValue({ ...fall, base: 0 }, 3)).toBeNull();
  });
});

test('what has no value, no direction or is a milestone is not judged by numbers', () => {
  expect(judgeValue(aGoal({}), 3)).toBeNull();
  expect(judgeValue(aGoal({ direction: null, value: 31.83 }), 31.83)).toBeNull();
  expect(judgeValue(aGoal({ kind: 'milestone', value: 1 }), 1)).toBeNull();
});

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const direction = fc.constantFrom('at-least', 'at-most', 'equal', 'range' as const);
const goals = fc
  .record({ direction, value: number, width: fc.double({ min: 0, max: 1e3, noNaN: true }) })
  .map(({ direction: way, value, width }) =>
    aGoal({ direction: way, value, upper: way === 'range' ? value + width : null }),
  );

describe('laws', () => {
  test('a share is 100 or more exactly when the goal is met', () => {
    fc.assert(
      fc.property(goals, number, (goal, value) => {
        const { verdict, share } = judgeValue(goal, value) ?? { verdict: 'missed', share: -1 };
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share >= 100).toBe(verdict !== 'missed');
      }),
    );
  });

  test('more never makes at least worse, and never makes at most better', () => {
    fc.assert(
      fc.property(number, number, number, (goal, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const share = (of: Goal, value: number) => judgeValue(of, value)?.share ?? NaN;
        expect(share(atLeast(goal), more)).toBeGreaterThanOrEqual(share(atLeast(goal), less));
        expect(share(atMost(goal), more)).toBeLessThanOrEqual(share(atMost(goal), less));
      }),
    );
  });

  test('at most is at least, seen from the other side', () => {
    fc.assert(
      fc.property(number, number, (goal, value) => {
        expect(judgeValue(atMost(goal), value)).toEqual(judgeValue(atLeast(-goal), -value));
      }),
    );
  });
});
