import { expect, test } from 'vitest';

import { createAgencyTimes, overlaps } from '#shared/agencies/agencyTimes.ts';
import type { Succession } from '#shared/agencies/succession.ts';

import { anAgency } from '../../builders/records.ts';

const planning = anAgency({ id: 'planning', name: 'Sở Kế hoạch và Đầu tư', to: '2025-02-28' });
const finance = anAgency({ id: 'finance', name: 'Sở Tài chính' });
const labour = anAgency({ id: 'labour', name: 'Sở Lao động - Thương binh và Xã hội' });
const health = anAgency({ id: 'health', name: 'Sở Y tế' });
const home = anAgency({ id: 'home', name: 'Sở Nội vụ' });
const land = anAgency({ id: 'land', name: 'Sở Tài nguyên và Môi trường' });
const farming = anAgency({ id: 'farming', name: 'Sở Nông nghiệp và Phát triển nông thôn' });
const both = anAgency({ id: 'both', name: 'Sở Nông nghiệp và Môi trường', from: '2025-03-01' });
const agencies = [planning, finance, labour, health, home, land, farming, both];

function aSuccession(fields: Partial<Succession>): Succession {
  return {
    ...{ id: 's1', kind: 'merged', on: '2025-03-01', before: [], after: [], basis: null },
    ...fields,
  };
}

const times = createAgencyTimes(agencies, [
  aSuccession({ id: 's1', before: ['planning', 'finance'], after: ['finance'] }),
  aSuccession({ id: 's2', before: ['land', 'farming'], after: ['both'] }),
  aSuccession({ id: 's3', kind: 'split', before: ['labour'], after: ['home', 'health'] }),
]);

test.each([
  ['finance', '2020-01-06', 'finance'],
  ['planning', '2025-02-28', 'planning'],
  ['planning', '2025-03-01', 'finance'],
  ['finance', '2025-03-01', 'finance'],
  ['land', '2024-12-31', 'land'],
  ['land', '2025-03-01', 'both'],
  ['both', '2024-12-31', 'land farming'],
  ['labour', '2025-03-01', 'home health'],
  ['health', '2020-01-06', 'health'],
  ['unknown', '2020-01-06', ''],
])('%s was on %s: %s', (id, day, expected) => {
  expect(times.agencyOn(id, day).join(' ')).toBe(expected);
});

test('a renamed agency is followed through all of its names, both ways', () => {
  const [first, second, third] = ['2015-01-01', '2020-01-01', null].map((from, index) =>
    anAgency({ id: `name${index + 1}`, from: index === 0 ? null : from }),
  );
  const renamed = createAgencyTimes(
    [first, second, third].flatMap((agency) => agency ?? []),
    [
      aSuccession({ kind: 'renamed', on: '2020-01-01', before: ['name1'], after: ['name2'] }),
      aSuccession({ kind: 'renamed', on: '2025-01-01', before: ['name2'], after: ['name3'] }),
    ],
  );
  expect(
    ['2019-12-31', '2024-12-31', '2025-01-01'].map((day) => [
      renamed.agencyOn('name1', day),
      renamed.agencyOn('name3', day),
    ]),
  ).toEqual([
    [['name1'], ['name1']],
    [['name2'], ['name2']],
    [['name3'], ['name3']],
  ]);
});

test('nobody is there after an agency was dissolved, nor before it was set up', () => {
  const [old, young] = [
    anAgency({ id: 'old', to: '2025-02-28' }),
    anAgency({ id: 'young', from: '2025-03-01' }),
  ];
  const alone = createAgencyTimes([old, young], []);
  expect(alone.agencyOn('old', '2025-03-01')).toEqual([]);
  expect(alone.agencyOn('young', '2025-02-28')).toEqual([]);
});

test('successions that go round end', () => {
  const ended = ['one', 'two'].map((id) => anAgency({ id, to: '2019-12-31' }));
  const round = createAgencyTimes(ended, [
    aSuccession({ kind: 'renamed', on: '2020-01-01', before: ['one'], after: ['two'] }),
    aSuccession({ kind: 'renamed', on: '2020-01-01', before: ['two'], after: ['one'] }),
  ]);
  expect(round.agencyOn('one', '2020-06-30')).toEqual([]);
});

test('successors and predecessors are those of one step', () => {
  expect(times.successorsOf('labour')).toEqual(['home', 'health']);
  expect(times.predecessorsOf('finance')).toEqual(['planning']);
  expect(times.lifeOf('land')).toEqual({ from: null, to: '2025-02-28' });
});

test.each([
  [['2020-01-01', '2020-06-30'], ['2020-06-30', null], true],
  [['2020-01-01', '2020-06-29'], ['2020-06-30', null], false],
  [[null, null], ['2020-06-30', '2020-06-30'], true],
] as const)('%s and %s share a day: %s', ([from, to], [otherFrom, otherTo], expected) => {
  expect(overlaps({ from, to }, { from: otherFrom, to: otherTo })).toBe(expected);
  expect(overlaps({ from: otherFrom, to: otherTo }, { from, to })).toBe(expected);
});
