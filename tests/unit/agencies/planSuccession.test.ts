import { expect, test } from 'vitest';

import { faultOf, planSuccession } from '#shared/agencies/planSuccession.ts';
import type { SuccessionDraft } from '#shared/agencies/planSuccession.ts';
import { comparePosition } from '#shared/tasks/outline.ts';

import { anAgency } from '../../builders/records.ts';

const agencies = [
  anAgency({ id: 'planning', position: 'a0', kind: 'department', parent: 'province' }),
  anAgency({ id: 'finance', position: 'a1' }),
  anAgency({ id: 'health', position: 'a2' }),
];

const merged: SuccessionDraft = {
  ...{ kind: 'merged', on: '2025-03-01', basis: 'Nghị quyết số 01/NQ-HĐND' },
  ...{ before: ['planning', 'finance'], after: [{ id: 'finance' }] },
};

const nextId = (kind: string): string => `new ${kind}`;

test('what does not go on ends the day before; what goes on stays as it is', () => {
  expect(planSuccession(merged, agencies, nextId)).toEqual({
    after: [agencies[1]],
    changes: [
      { kind: 'agency', id: 'planning', before: { to: null }, after: { to: '2025-02-28' } },
      {
        ...{ kind: 'succession', id: 'new succession', before: null },
        after: {
          ...{ id: 'new succession', kind: 'merged', on: '2025-03-01' },
          ...{ before: ['planning', 'finance'], after: ['finance'] },
          basis: 'Nghị quyết số 01/NQ-HĐND',
        },
      },
    ],
  });
});

test('a new name is a new agency behind the old one, like it from the day on', () => {
  const { changes, after } = planSuccession(
    {
      ...merged,
      kind: 'renamed',
      before: ['planning'],
      after: [{ id: null, name: 'Sở Kế hoạch', short: null }],
    },
    agencies,
    nextId,
  );
  expect(after.map(({ id }) => id)).toEqual(['new agency']);
  const created = changes[0]?.after ?? {};
  expect(created).toMatchObject({
    ...{ id: 'new agency', name: 'Sở Kế hoạch', kind: 'department', parent: 'province' },
    ...{ from: '2025-03-01', to: null, members: [] },
  });
  const order = [...agencies, created as (typeof agencies)[number]].toSorted(comparePosition);
  expect(order.map(({ id }) => id)).toEqual(['planning', 'new agency', 'finance', 'health']);
});

test.each([
  [{}, null],
  [{ before: [] }, 'before-missing'],
  [{ before: ['planning'] }, 'several-before'],
  [{ after: [] }, 'one-after'],
  [{ kind: 'split', before: ['planning'] }, 'several-after'],
  [{ kind: 'split', before: ['planning', 'finance'] }, 'one-before'],
  [{ kind: 'renamed', before: ['planning'], after: [] }, 'one-after'],
  [{ kind: 'dissolved', before: ['planning'], after: [] }, null],
  [{ before: ['planning', 'ended'] }, 'ended-before'],
] as const)('%j: %s', (fields, expected) => {
  expect(faultOf({ ...merged, ...fields }, (id) => id !== 'ended')).toBe(expected);
});
