import { expect, test } from 'vitest';

import { createAgencyTimes } from '#shared/agencies/agencyTimes.ts';
import { findGaps, findOverlaps } from '#shared/leaders/chargesOn.ts';
import { createDirectionReader } from '#shared/leaders/directingLeader.ts';
import type { Charge } from '#shared/leaders/charge.ts';
import type { Leader } from '#shared/leaders/leader.ts';
import { isSameLocality, localitiesOf, localityOf } from '#shared/leaders/localities.ts';
import { setCharges } from '#shared/leaders/setCharges.ts';

import { anAgency } from '../../builders/records.ts';

function aLeader(id: string, fields: Partial<Leader> = {}): Leader {
  return { id, position: 'a0', name: id, title: null, from: null, to: null, ...fields };
}

function aCharge(id: string, fields: Partial<Charge>): Charge {
  return {
    id,
    leader: 'secretary',
    kind: 'locality',
    subject: 'huyện Ba Tri',
    from: null,
    to: null,
    ...fields,
  };
}

const leaders = [aLeader('secretary'), aLeader('deputy', { to: '2020-06-30' })];
const byId = new Map(leaders.map((leader) => [leader.id, leader]));
const agencies = [
  anAgency({ id: 'planning', name: 'Sở Kế hoạch và Đầu tư', to: '2025-02-28' }),
  anAgency({ id: 'finance', name: 'Sở Tài chính' }),
  anAgency({ id: 'batri', name: 'UBND huyện Ba Tri' }),
];
const times = createAgencyTimes(agencies, [
  {
    ...{ id: 's1', kind: 'merged', on: '2025-03-01', basis: null },
    ...{ before: ['planning', 'finance'], after: ['finance'] },
  },
]);

const charges = [
  aCharge('p1', { leader: 'deputy', kind: 'field', subject: 'Xây dựng Đảng' }),
  aCharge('p2', { leader: 'secretary', kind: 'agency', subject: 'planning' }),
  aCharge('p3', { leader: 'deputy', kind: 'locality', subject: 'Ba Tri' }),
];

test.each([
  ['its field first', '2020-03-01', 'planning', ['XÂY DỰNG ĐẢNG'], 'deputy p1'],
  ['then the agency that leads', '2020-03-01', 'planning', ['Kinh tế'], 'secretary p2'],
  ['also under its later name', '2025-03-01', 'finance', [], 'secretary p2'],
  ['but not before', '2025-02-28', 'finance', [], ''],
  ['then the locality', '2020-06-30', 'batri', [], 'deputy p3'],
  ['not one who left office', '2020-07-01', 'batri', [], ''],
  ['without a lead nobody', '2020-03-01', null, [], ''],
])('who directs a task: %s', (_, day, lead, fields, expected) => {
  const read = createDirectionReader({ leaders, charges, times }, day);
  const agency = agencies.find(({ id }) => id === lead) ?? null;
  const found = read({ lead: agency, fields });
  expect(found.map(({ leader, charge }) => `${leader.id} ${charge.id}`).join()).toBe(expected);
});

test('two who direct the same on the same days overlap', () => {
  const both = [
    aCharge('p1', { leader: 'secretary', from: '2020-04-01', to: null }),
    aCharge('p2', { leader: 'deputy', subject: 'HUYỆN BA TRI', from: null, to: '2020-12-31' }),
    aCharge('p3', { leader: 'deputy', subject: 'huyện Bình Đại' }),
  ];
  const found = findOverlaps(both, byId).map(({ left, right, span }) => [left.id, right.id, span]);
  expect(found).toEqual([['p1', 'p2', { from: '2020-04-01', to: '2020-06-30' }]]);
});

test('days between two charges on which nobody directs are a gap', () => {
  const one = (id: string, from: string | null, to: string | null) => aCharge(id, { from, to });
  const gaps = (list: readonly Charge[]) =>
    findGaps(list, byId).map(({ from, to }) => `${from} ${to}`);
  expect(gaps([one('p1', null, '2020-03-31'), one('p2', '2020-05-01', null)])).toEqual([
    '2020-04-01 2020-04-30',
  ]);
  expect(gaps([one('p1', null, null), one('p2', '2020-05-01', '2020-06-30')])).toEqual([]);
});

test.each([
  ['UBND huyện Ba Tri', 'huyện Ba Tri'],
  ['Huyện ủy Ba Tri', 'huyện Ba Tri'],
  ['Thành uỷ Bến Tre', 'thành phố Bến Tre'],
  ['Ủy ban nhân dân TP. Bến Tre', 'thành phố Bến Tre'],
  ['Đảng ủy xã An Định', 'xã An Định'],
  ['UBND phường Phú Khương', 'phường Phú Khương'],
  ['UBND các huyện, thành phố', null],
  ['UBND tỉnh', null],
  ['Đảng ủy Quân sự tỉnh', null],
  ['Quận uỷ 1', 'quận 1'],
  ['Sở Y tế', null],
])('%s is of %s', (name, expected) => {
  expect(localityOf(name)).toBe(expected);
});

test('a directory names each locality once', () => {
  const listed = ['Huyện ủy Ba Tri', 'UBND huyện Ba Tri', 'UBND huyện Bình Đại'];
  expect(localitiesOf(listed.map((name, at) => anAgency({ id: String(at), name })))).toEqual([
    'huyện Ba Tri',
    'huyện Bình Đại',
  ]);
});

test.each([
  ['huyện Ba Tri', 'Ba Tri', true],
  ['thành phố Bến Tre', 'TP. Bến Tre', true],
  ['xã An Định', 'phường An Định', false],
])('%s is %s: %s', (locality, named, expected) => {
  expect(isSameLocality(locality, named)).toBe(expected);
});

const cell = { leader: 'secretary', kind: 'locality', subject: 'huyện Ba Tri' } as const;

test.each([
  ['a new one', [], true, '2020-07-01', ['+ p9 2020-07-01 null']],
  [
    'again, from the beginning',
    [aCharge('p1', { to: '2020-03-31' })],
    true,
    null,
    ['p1 {"to":null}'],
  ],
  ['no longer, from a day', [aCharge('p1', {})], false, '2020-07-01', ['p1 {"to":"2020-06-30"}']],
  ['no longer at all', [aCharge('p1', {})], false, null, ['- p1']],
  ['not even later', [aCharge('p1', { from: '2020-08-01' })], false, '2020-07-01', ['- p1']],
  [
    'earlier than planned',
    [aCharge('p1', { from: '2020-08-01' })],
    true,
    '2020-07-01',
    ['p1 {"from":"2020-07-01"}'],
  ],
  [
    'what ended before stays',
    [aCharge('p1', { to: '2020-03-31' })],
    true,
    '2020-07-01',
    ['+ p9 2020-07-01 null'],
  ],
] as const)('setting a cell: %s', (_, known, isOn, from, expected) => {
  const changes = setCharges({ cells: [cell], isOn, from }, known, () => 'p9');
  const told = changes.map(({ id, before, after }) =>
    after === null
      ? `- ${id}`
      : before === null
        ? `+ ${id} ${String(after.from)} ${String(after.to)}`
        : `${id} ${JSON.stringify(after)}`,
  );
  expect(told).toEqual(expected);
});
