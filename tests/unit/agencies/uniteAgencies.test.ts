import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Agency } from '#shared/agencies/agency.ts';
import { findUses } from '#shared/agencies/agencyReferences.ts';
import type { Referring } from '#shared/agencies/agencyReferences.ts';
import type { Succession } from '#shared/agencies/succession.ts';
import { uniteAgencies } from '#shared/agencies/uniteAgencies.ts';
import type { RecordChange } from '#shared/changes/changeSet.ts';

import { aTarget, aTask, anAgency } from '../../builders/records.ts';

const nothing: Referring = {
  agency: [],
  task: [],
  target: [],
  charge: [],
  succession: [],
  waiver: [],
};

/** The records as they are after the changes. */
function after(referring: Referring, changes: readonly RecordChange[]): Referring {
  const edited = Object.entries(referring).map(([kind, records]) => {
    const mine = changes.filter((change) => change.kind === kind);
    const kept = records.flatMap((record: { id: string }) => {
      const change = mine.find(({ id }) => id === record.id);
      if (change?.after === null) return [];
      return [{ ...record, ...change?.after }];
    });
    return [kind, kept];
  });
  return Object.fromEntries(edited) as Referring;
}

test('tasks, targets, groups and charges follow, and the kept one learns all names', () => {
  const referring: Referring = {
    ...nothing,
    agency: [
      anAgency({ id: 'kept', name: 'Sở Kế hoạch và Đầu tư', short: null }),
      anAgency({ id: 'twin', name: 'Sở KH - ĐT', short: 'SKHĐT', aliases: ['Sở Kế hoạch'] }),
      anAgency({ id: 'below', parent: 'twin' }),
      anAgency({ id: 'group', kind: 'group', members: ['kept', 'twin', 'below'] }),
    ],
    task: [
      aTask({ id: 't1', lead: { text: 'Sở KH - ĐT', agency: 'twin' } }),
      aTask({
        id: 't2',
        lead: { text: 'Sở Kế hoạch và Đầu tư', agency: 'kept' },
        support: [
          { text: 'Sở KH - ĐT', agency: 'twin' },
          { text: 'Sở Y tế', agency: 'below' },
        ],
      }),
    ],
    target: [aTarget({ id: 'm1', lead: { text: 'SKHĐT', agency: 'twin' } })],
    charge: [{ id: 'p1', leader: 'l1', kind: 'agency', subject: 'twin', from: null, to: null }],
  };
  const settled = after(referring, uniteAgencies(referring, 'kept', ['twin']));
  expect(settled.agency).toEqual([
    anAgency({
      id: 'kept',
      name: 'Sở Kế hoạch và Đầu tư',
      short: 'SKHĐT',
      aliases: ['Sở KH - ĐT', 'Sở Kế hoạch'],
    }),
    anAgency({ id: 'below', parent: 'kept' }),
    anAgency({ id: 'group', kind: 'group', members: ['kept', 'below'] }),
  ]);
  expect(settled.task.map(({ lead, support }) => [lead?.text, lead?.agency, support])).toEqual([
    ['Sở KH - ĐT', 'kept', []],
    ['Sở Kế hoạch và Đầu tư', 'kept', [{ text: 'Sở Y tế', agency: 'below' }]],
  ]);
  expect(settled.target[0]?.lead).toEqual({ text: 'SKHĐT', agency: 'kept' });
  expect(settled.charge[0]?.subject).toBe('kept');
});

test('an agency that stood below its twin does not stand below itself', () => {
  const agency = [
    anAgency({ id: 'top' }),
    anAgency({ id: 'twin', parent: 'top' }),
    anAgency({ id: 'between', parent: 'twin' }),
    anAgency({ id: 'kept', parent: 'between' }),
  ];
  const settled = after(
    { ...nothing, agency },
    uniteAgencies({ ...nothing, agency }, 'kept', ['twin']),
  );
  expect(settled.agency.map(({ id, parent }) => [id, parent])).toEqual([
    ['top', null],
    ['between', 'kept'],
    ['kept', 'top'],
  ]);
});

test('a body that became its own twin became nothing', () => {
  const agency = [anAgency({ id: 'kept' }), anAgency({ id: 'twin' })];
  const renamed: Succession = {
    ...{ id: 's1', on: '2025-03-01', before: ['twin'], after: ['kept'], basis: null },
    kind: 'renamed',
  };
  const referring = { ...nothing, agency, succession: [renamed] };
  expect(after(referring, uniteAgencies(referring, 'kept', ['twin'])).succession).toEqual([]);
});

const ids = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'] as const;
const anId = fc.constantFrom(...ids);
const anOwner = anId.map((agency) => ({ text: `cơ quan ${agency}`, agency }));

const someReferring: fc.Arbitrary<Referring> = fc.record({
  agency: fc.tuple(...ids.map((id, at) => someAgency(id, ids.slice(0, at)))),
  task: withIds(
    't',
    fc.record({ lead: fc.option(anOwner), support: fc.array(anOwner, { maxLength: 4 }) }),
    (id, fields) => aTask({ id, ...fields }),
  ),
  target: withIds('m', fc.record({ lead: fc.option(anOwner) }), (id, fields) =>
    aTarget({ id, ...fields }),
  ),
  charge: withIds('p', anId, (id, subject) => ({
    id,
    leader: 'l1',
    kind: 'agency' as const,
    subject,
    from: null,
    to: null,
  })),
  succession: withIds(
    's',
    fc.tuple(
      fc.uniqueArray(anId, { minLength: 1, maxLength: 3 }),
      fc.uniqueArray(anId, { maxLength: 3 }),
    ),
    (id, [before, next]) => ({
      id,
      kind: 'merged' as const,
      on: '2025-03-01',
      before,
      after: next,
      basis: null,
    }),
  ),
  waiver: withIds('w', anId, (id, record) => ({
    id,
    rule: 'x',
    record,
    reason: 'y',
    on: '2020-01-06',
    by: null,
  })),
});

/** Stands below one that comes before it, so that nothing goes round. */
function someAgency(id: string, above: readonly string[]): fc.Arbitrary<Agency> {
  return fc
    .record({
      parent: above.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...above)),
      members: fc.uniqueArray(anId, { maxLength: 3 }),
    })
    .map(({ parent, members }) =>
      anAgency({
        id,
        name: `Cơ quan ${id}`,
        short: id,
        parent,
        members: members.filter((one) => one !== id),
      }),
    );
}

function withIds<Fields, T>(
  letter: string,
  fields: fc.Arbitrary<Fields>,
  make: (id: string, fields: Fields) => T,
): fc.Arbitrary<T[]> {
  return fc
    .array(fields, { maxLength: 6 })
    .map((all) => all.map((one, at) => make(`${letter}${at + 1}`, one)));
}

test('uniting agencies loses no reference and leaves none to what is gone', () => {
  fc.assert(
    fc.property(
      someReferring,
      anId,
      fc.uniqueArray(anId, { minLength: 1, maxLength: 3 }),
      (referring, kept, others) => {
        const gone = new Set<string>(others.filter((id) => id !== kept));
        const settled = after(referring, uniteAgencies(referring, kept, others));
        expect(findUses(settled, gone)).toEqual([]);
        const usesBefore = findUses(referring, new Set([kept, ...gone]));
        const usesAfter = findUses(settled, new Set([kept]));
        const lost = usesBefore.filter(
          (use) =>
            !usesAfter.some(({ kind, id }) => kind === use.kind && id === use.id) &&
            use.kind !== 'succession' &&
            !(use.kind === 'agency' && (gone.has(use.id) || use.id === kept)),
        );
        expect(lost).toEqual([]);
        const names = settled.agency.find(({ id }) => id === kept);
        const known = [names?.name, names?.short, ...(names?.aliases ?? [])];
        for (const id of gone) expect(known).toContain(`Cơ quan ${id}`);
        expect(settled.agency.every(({ id }) => !standsAbove(settled.agency, id))).toBe(true);
      },
    ),
  );
});

/** Whether an agency stands above itself. */
function standsAbove(agencies: readonly Agency[], id: string): boolean {
  const parents = new Map(agencies.map(({ id: own, parent }) => [own, parent]));
  let at = parents.get(id) ?? null;
  for (let steps = 0; at !== null && steps <= agencies.length; steps += 1) {
    if (at === id) return true;
    at = parents.get(at) ?? null;
  }
  return false;
}
