import { expect, test } from 'vitest';

import { movePeriod, newDraft, orderOf, periodOf } from '#renderer/reports/builder/reportDraft.ts';

const draft = newDraft('2020-06-24', '24/6/2020');

test('a draft begins with the whole plan as of the day of the window', () => {
  expect(orderOf(draft, null)).toMatchObject({ asOf: '2020-06-24', period: null });
});

test.each([
  ['quarter', -1, '2020-01-01', '2020-03-31'],
  ['quarter', 1, '2020-07-01', '2020-09-30'],
  ['week', 1, '2020-06-29', '2020-07-05'],
  ['nine-months', 1, '2021-01-01', '2021-09-30'],
  ['nine-months', -1, '2019-01-01', '2019-09-30'],
] as const)('from a %s one goes %i further', (kind, by, from, to) => {
  expect(periodOf(movePeriod({ ...draft, kind }, by, null), null)).toEqual({ kind, from, to });
});

test('a report waits until its days can be read and are in order', () => {
  const any = { ...draft, kind: 'any' } as const;
  expect(orderOf(any, null)).toBeNull();
  expect(orderOf({ ...any, from: '10/6/2020', to: '1/6/2020' }, null)).toBeNull();
  expect(orderOf({ ...any, from: '1/6/2020', to: '10/6/2020' }, null)?.period).toEqual({
    kind: 'any',
    from: '2020-06-01',
    to: '2020-06-10',
  });
  expect(orderOf({ ...draft, asOf: '31/2/2020' }, null)).toBeNull();
});

test('figures of a day before a period make no report of it', () => {
  const quarter = { ...draft, kind: 'quarter' } as const;

  expect(orderOf({ ...quarter, asOf: '31/3/2020' }, null)).toBeNull();
  expect(orderOf({ ...quarter, asOf: '1/4/2020' }, null)?.asOf).toBe('2020-04-01');
  expect(orderOf({ ...quarter, asOf: '31/12/2020' }, null)?.asOf).toBe('2020-12-31');
});
