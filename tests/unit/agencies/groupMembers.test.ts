import { expect, test } from 'vitest';

import { createGroupReader, mayHold } from '#shared/agencies/groupMembers.ts';

import { anAgency } from '../../builders/records.ts';

const agencies = [
  anAgency({ id: 'party', kind: 'group', members: ['org', 'prop'] }),
  anAgency({ id: 'all', kind: 'group', members: ['party', 'health', 'org', 'gone'] }),
  anAgency({ id: 'unions', kind: 'group' }),
  anAgency({ id: 'empty', kind: 'group' }),
  anAgency({ id: 'org' }),
  anAgency({ id: 'prop' }),
  anAgency({ id: 'health' }),
  anAgency({ id: 'youth', parent: 'unions' }),
];

test.each([
  ['party', 'org prop'],
  ['all', 'org prop health'],
  ['unions', 'youth'],
  ['empty', ''],
  ['health', ''],
])('%s stands for: %s', (id, expected) => {
  expect(createGroupReader(agencies)(id).join(' ')).toBe(expected);
});

test('groups that hold each other are opened once', () => {
  const round = [
    anAgency({ id: 'g1', kind: 'group', members: ['g2', 'a'] }),
    anAgency({ id: 'g2', kind: 'group', members: ['g1', 'b'] }),
    ...['a', 'b'].map((id) => anAgency({ id })),
  ];
  expect(createGroupReader(round)('g1')).toEqual(['b', 'a']);
});

test.each([
  ['party', 'party', false],
  ['party', 'all', false],
  ['party', 'unions', true],
  ['all', 'party', true],
])('%s may hold %s: %s', (group, member, expected) => {
  expect(mayHold(agencies, group, member)).toBe(expected);
});

test('on a day a group stands for those that there are then', () => {
  const directory = [
    anAgency({ id: 'g', kind: 'group', members: ['old', 'new', 'always'] }),
    anAgency({ id: 'old', to: '2020-01-31' }),
    anAgency({ id: 'new', from: '2020-02-01' }),
    anAgency({ id: 'always' }),
  ];
  expect(createGroupReader(directory, '2020-01-31')('g')).toEqual(['old', 'always']);
  expect(createGroupReader(directory, '2020-02-01')('g')).toEqual(['new', 'always']);
  expect(createGroupReader(directory)('g')).toEqual(['old', 'new', 'always']);
});
