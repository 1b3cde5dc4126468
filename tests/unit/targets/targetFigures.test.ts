import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { periodSpan, periodsOfYear } from '#shared/periods/periodSpan.ts';
import type { Target } from '#shared/targets/target.ts';
import { targetFigures } from '#shared/targets/targetFigures.ts';

import { aTarget } from '../../builders/records.ts';

const quarters = periodsOfYear(2020, 'quarter');
const revenue: Partial<Target> = {
  unit: 'tỷ đồng',
  kind: 'level',
  direction: 'at-least',
  value: 5000,
  assigned: 4835,
  stretch: 5000,
  due: '2020-12-31',
  planned: { '2020-Q1': 1200, '2020-Q2': 1200, '2020-Q3': 1200, '2020-Q4': 1400 },
};

function figures(fields: Partial<Target>, asOf: string) {
  return targetFigures(aTarget(fields), { asOf, year: 2020 });
}

function state(fields: Partial<Target>, asOf = '2020-07-10') {
  const { state: is, isExpected } = figures(fields, asOf);
  return isExpected ? `expected ${is ?? ''}` : is;
}

describe('a sum', () => {
  test('has its value, its plan, both shares and the periods that are missing', () => {
    const actual = { '2020-Q1': 1250 };
    expect(figures({ ...revenue, actual }, '2020-07-10')).toEqual({
      accumulates: 'flow',
      actual: { value: 1250, until: '2020-03-31', missing: [], days: 91 },
      planned: { value: 2400, until: '2020-06-30', missing: [], days: 182 },
      missing: ['2020-Q2'],
      share: 25,
      shareOfPlan: (1250 / 1200) * 100,
      forecast: { value: 5208.33, source: 'plan' },
      state: 'exceeded',
      isExpected: true,
      isAssignedReached: true,
    });
  });

  test('below its pace is hard to reach, though what was assigned may be reached', () => {
    const actual = { '2020-Q1': 1180 };
    expect(state({ ...revenue, actual })).toBe('expected at-risk');
    expect(figures({ ...revenue, actual }, '2020-07-10').isAssignedReached).toBe(true);
  });

  test('past its goal is reached, whatever comes', () => {
    expect(state({ ...revenue, actual: { '2020-H1': 5000 } })).toBe('reached');
    expect(state({ ...revenue, actual: { '2020-H1': 5100 }, forecast: 4900 })).toBe('exceeded');
  });

  test('that may not grow past a bound is missed as soon as it does, and not reached before the end', () => {
    const accidents: Partial<Target> = { unit: 'vụ', direction: 'at-most', value: 100 };
    expect(state({ ...accidents, actual: { '2020-Q1': 20 } })).toBe('expected exceeded');
    expect(state({ ...accidents, actual: { '2020-H1': 101 } })).toBe('missed');
  });

  test('is missed when the year is over and all figures are there; else it is still hard to reach', () => {
    const actual = { '2020-Q1': 1000, '2020-Q2': 1000, '2020-Q3': 1000 };
    expect(state({ ...revenue, actual }, '2021-01-10')).toBe('expected at-risk');
    expect(state({ ...revenue, actual: { ...actual, '2020-Q4': 1000 } }, '2021-01-10')).toBe(
      'missed',
    );
  });

  test('knows nothing of periods that have not begun', () => {
    const actual = { '2020-Q1': 1260, '2020-Q4': 9000 };
    expect(figures({ ...revenue, actual }, '2020-07-10').actual?.value).toBe(1260);
  });
});

describe('a level', () => {
  const poor: Partial<Target> = { unit: '%', kind: 'level', direction: 'at-most', value: 4 };

  test('that meets its goal has reached it as of the day', () => {
    expect(state({ ...poor, actual: { '2020-Q2': 4 } })).toBe('reached');
  });

  test('on its way from the base is expected to, or hard to reach', () => {
    const based = { ...poor, base: 6, baselineYear: 2019 };
    expect(state({ ...based, actual: { '2020-Q2': 4.9 } })).toBe('expected exceeded');
    expect(state({ ...based, actual: { '2020-Q2': 5.8 } })).toBe('expected at-risk');
  });

  test('of which nothing tells where it goes is under way', () => {
    expect(state({ ...poor, actual: { '2020-Q2': 5 } })).toBe('under-way');
  });

  test('is what the office expects it to be', () => {
    expect(state({ ...poor, actual: { '2020-Q2': 5 }, forecast: 3.9 })).toBe('expected exceeded');
    expect(state({ ...poor, actual: { '2020-Q2': 3.9 }, forecast: 4.2 })).toBe('expected at-risk');
  });
});

test('a change is not compared to a whole year before the year is over', () => {
  const fall: Partial<Target> = {
    name: 'Số vụ vi phạm',
    unit: '%',
    kind: 'change',
    direction: 'at-most',
    value: -5,
    base: 200,
    baselineYear: 2019,
    accumulates: 'flow',
  };
  expect(state({ ...fall, actual: { '2020-Q1': 60 } })).toBe('expected at-risk');
  expect(state({ ...fall, actual: { '2020-Q1': 45 } })).toBe('expected exceeded');
  expect(state({ ...fall, actual: { '2020': 190 } }, '2021-01-05')).toBe('reached');
});

test.each([
  ['Đã hoàn thành', '2020-07-10', 'reached'],
  ['Được công nhận', '2020-07-10', 'reached'],
  ['Đạt và vượt', '2020-07-10', 'exceeded'],
  ['Khó hoàn thành', '2020-07-10', 'at-risk'],
  ['Đang thực hiện', '2020-07-10', 'under-way'],
  ['Chưa hoàn thành', '2020-07-10', 'under-way'],
  ['Chưa hoàn thành', '2021-01-01', 'missed'],
  ['Không đạt', '2020-07-10', 'missed'],
])('a milestone that is "%s" on %s is %s', (reached, asOf, expected) => {
  expect(state({ kind: 'milestone', due: '2020-12-31', reached }, asOf)).toBe(expected);
});

test('what has no figures says so, and what has no goal is not judged', () => {
  expect(state(revenue)).toBe('no-figures');
  expect(state({ kind: 'milestone' })).toBe('no-figures');
  expect(state({ unit: '%', value: 31.83, actual: { '2020-Q1': 30 } })).toBeNull();
});

const number = fc.integer({ min: 0, max: 3000 });
const figuresOf = fc.record({
  direction: fc.constantFrom('at-least', 'at-most', 'equal', 'range' as const),
  accumulates: fc.constantFrom('flow', 'stock', 'cumulative', null),
  value: fc.integer({ min: 0, max: 6000 }),
  planned: fc.dictionary(fc.constantFrom(...quarters), number),
  actual: fc.dictionary(fc.constantFrom(...quarters), number),
  forecast: fc.option(number),
});
const days = fc.constantFrom('2020-01-01', '2020-05-15', '2020-06-30', '2020-12-31', '2022-03-01');

describe('laws', () => {
  test('the same target on the same day is the same for ever: later figures change nothing', () => {
    fc.assert(
      fc.property(figuresOf, days, number, (fields, asOf, later) => {
        const next = quarters.find((key) => periodSpan(key).start > asOf);
        if (next === undefined) return;
        const more = { ...fields, actual: { ...fields.actual, [next]: later } };
        const none = { ...fields, actual: without(fields.actual, next) };
        expect(figures(more, asOf)).toEqual(figures(none, asOf));
      }),
    );
  });

  test('only what is known without a gap is missed for good, and nothing is expected of what is whole', () => {
    fc.assert(
      fc.property(figuresOf, days, (fields, asOf) => {
        const { state: is, isExpected, actual, forecast } = figures(fields, asOf);
        if (actual === null && forecast === null) expect(is).toBe('no-figures');
        const isWhole =
          actual !== null && actual.until === '2020-12-31' && actual.missing.length === 0;
        if (isWhole) expect(isExpected).toBe(false);
        if (is === 'at-risk') expect(isExpected).toBe(true);
        if (is === 'missed' && fields.direction !== 'at-most') expect(isWhole).toBe(true);
      }),
    );
  });

  test('more of a sum never makes its state worse', () => {
    const rank = ['missed', 'at-risk', 'under-way', 'reached', 'exceeded'];
    fc.assert(
      fc.property(figuresOf, number, (fields, more) => {
        const flow = {
          ...fields,
          direction: 'at-least',
          accumulates: 'flow',
          forecast: null,
        } as const;
        const first = fields.actual['2020-Q1'] ?? 0;
        const at = (value: number) => {
          const found = figures({ ...flow, actual: { '2020-Q1': value } }, '2020-07-01');
          // To have reached it is no worse than to be expected to go beyond.
          const isBeyond = found.state === 'exceeded' && found.isExpected;
          return rank.indexOf(isBeyond ? 'reached' : (found.state ?? ''));
        };
        expect(at(first + more)).toBeGreaterThanOrEqual(at(first));
      }),
    );
  });
});

function without(values: Readonly<Record<string, number>>, key: string): Record<string, number> {
  return Object.fromEntries(Object.entries(values).filter(([one]) => one !== key));
}
