import { expect, test } from 'vitest';

import { agencyChoices } from '#renderer/tasks/agencyChoices.ts';
import type { AgencyChoice } from '#renderer/tasks/agencyChoices.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import { anAgency } from '../../builders/records.ts';

const agencies = [
  anAgency({ id: 'nv', position: 'a0', name: 'Sở Nội vụ', short: 'SNV' }),
  anAgency({ id: 'tc', position: 'a1', name: 'Sở Tài chính', short: 'STC' }),
  anAgency({ id: 'btc', position: 'a2', name: 'Ban Tổ chức Tỉnh ủy', short: 'BTCTU' }),
];

function choicesFor(query: string): string[] {
  const { choices } = agencyChoices(agencies, createAgencyRecogniser(agencies), query);
  return choices.map(printed);
}

function printed(choice: AgencyChoice): string {
  switch (choice.kind) {
    case 'agency':
      return choice.agency.id;
    case 'several':
      return `several ${choice.owners.map(({ agency }) => agency ?? '?').join(' ')}`;
    case 'keep':
    case 'add':
      return `${choice.kind} ${choice.text}`;
  }
}

test.each([
  ['', ['nv', 'tc', 'btc']],
  ['to chuc', ['btc', 'keep to chuc', 'add to chuc']],
  ['Sở Tài chính', ['tc']],
  ['SNV', ['nv']],
  ['Tổ công tác', ['keep Tổ công tác', 'add Tổ công tác']],
])('%j offers %j', (query, expected) => {
  expect(choicesFor(query)).toEqual(expected);
});

test('several names are offered as they are', () => {
  expect(choicesFor('Sở Nội vụ; Sở Tài chính')).toEqual(['several nv tc']);
});

test('a long directory is cut, and says by how much', () => {
  const many = Array.from({ length: 100 }, (_, index) =>
    anAgency({ id: `x${index}`, name: `Xã ${index}`, short: null }),
  );
  const { choices, more } = agencyChoices(many, createAgencyRecogniser(many), '');

  expect(choices.length + more).toBe(100);
  expect(more).toBeGreaterThan(0);
});

test('behind an agency that ended stands the one that took over', () => {
  const ended = anAgency({ id: 'kh', name: 'Sở Kế hoạch và Đầu tư', to: '2025-02-28' });
  const all = [...agencies, ended];
  const recogniser = createAgencyRecogniser(all);
  const { choices } = agencyChoices(all, recogniser, 'Sở Kế hoạch và Đầu tư', (id) =>
    id === 'kh' ? ['tc'] : [],
  );
  expect(choices.map(printed)).toEqual(['kh', 'tc']);
});
