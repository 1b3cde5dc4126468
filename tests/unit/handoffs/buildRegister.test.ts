import { expect, test } from 'vitest';

import { buildRegister, lateDays } from '#shared/handoffs/buildRegister.ts';
import type { HandoffFacts } from '#shared/handoffs/buildRegister.ts';

const at = '2020-06-05T02:00:00.000Z';
const round = { name: null, sentOn: '2020-06-05', at, who: null, letter: null };
const pack = { agencyName: 'Sở Y tế', agency: 'a1', file: 'So-Y-te.xlsx', lead: 2, support: 1 };
const received = { file: 'So-Y-te.xlsx', at, who: null, recognisedBy: 'stamp' } as const;

const facts: HandoffFacts = {
  rounds: [
    { ...round, id: 2, number: 2, due: null, step: 9 },
    { ...round, id: 1, number: 1, due: '2020-06-20', step: 3 },
  ],
  packs: [
    { ...pack, id: 1, round: 1, stamp: 'a' },
    { ...pack, id: 2, round: 1, stamp: 'b' },
    { ...pack, id: 3, round: 1, stamp: 'c' },
    { ...pack, id: 4, round: 2, stamp: 'd' },
  ],
  returns: [
    { ...received, id: 1, pack: 1, sha256: '1', receivedOn: '2020-06-22' },
    { ...received, id: 2, pack: 1, sha256: '2', receivedOn: '2020-06-18' },
    { ...received, id: 3, pack: 2, sha256: '3', receivedOn: '2020-06-23' },
  ],
  merges: [
    { return: 1, at: '2020-06-22T03:00:00.000Z', stands: true },
    { return: 3, at: '2020-06-23T03:00:00.000Z', stands: false },
  ],
  reminders: [{ id: 1, pack: 3, writtenOn: '2020-06-24', replyBy: '2020-06-26', at, who: null }],
};

test('the register says of each pack where it stands', () => {
  const [second, first] = buildRegister(facts, '2020-06-25');
  expect(first?.packs).toMatchObject([
    {
      state: 'merged',
      receivedOn: '2020-06-18',
      returns: [1, 2],
      lateDays: null,
      mergedAt: '2020-06-22T03:00:00.000Z',
    },
    { state: 'received', receivedOn: '2020-06-23', lateDays: 3, mergedAt: null },
    {
      state: 'overdue',
      receivedOn: null,
      lateDays: 5,
      reminders: [{ writtenOn: '2020-06-24', replyBy: '2020-06-26' }],
    },
  ]);
  expect(second?.packs).toMatchObject([{ state: 'waiting', lateDays: null }]);
});

test('what is overdue depends on the day', () => {
  const overdueOn = (day: string) =>
    buildRegister(facts, day).flatMap(({ packs }) =>
      packs.filter(({ state }) => state === 'overdue').map(({ id }) => id),
    );
  expect(overdueOn('2020-06-20')).toEqual([]);
  expect(overdueOn('2020-06-21')).toEqual([3]);
});

test.each([
  ['2020-06-20', '2020-06-20', null],
  ['2020-06-20', '2020-06-21', 1],
  ['2020-02-28', '2020-03-01', 2],
  [null, '2020-06-21', null],
])('due %s, on %s: %s days late', (due, day, late) => {
  expect(lateDays(due, day)).toBe(late);
});
