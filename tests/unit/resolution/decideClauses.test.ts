import { expect, test } from 'vitest';

import { acceptProposals } from '#shared/resolution/acceptProposals.ts';
import { undecided } from '#shared/resolution/clause.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import {
  dropProposals,
  markReviewed,
  restoreProposals,
  setClausesAside,
} from '#shared/resolution/decideClauses.ts';
import type { Target } from '#shared/targets/target.ts';
import { blankTarget } from '#shared/targets/targetCells.ts';

import { aTask } from '../../builders/records.ts';

function aClause(id: string, fields: Partial<Clause> = {}): Clause {
  const text = `Điều khoản ${id}`;
  const place = { parent: null, label: null, heading: false, position: `a${id.slice(1)}` };
  return { id, text, ...place, ...undecided, ...fields };
}

const clauses = [aClause('c1'), aClause('c2'), aClause('c3')];

test('clauses are set aside with their reason, and taken up again', () => {
  expect(setClausesAside(clauses, ['c1', 'c3'], ' Đánh giá kết quả ')).toEqual({
    label: { key: 'setClausesAside', params: { count: 2 } },
    changes: ['c1', 'c3'].map((id) => ({
      kind: 'clause',
      id,
      before: { setAside: null },
      after: { setAside: 'Đánh giá kết quả' },
    })),
  });
  const aside = [aClause('c1', { setAside: 'Đánh giá kết quả' })];
  expect(setClausesAside(aside, ['c1'], null)).toEqual({
    label: { key: 'takeUpClauses', params: { count: 1 } },
    changes: [
      {
        kind: 'clause',
        id: 'c1',
        before: { setAside: 'Đánh giá kết quả' },
        after: { setAside: null },
      },
    ],
  });
});

test('a clause that is gone is told', () => {
  expect(() => setClausesAside(clauses, ['c9'], 'Hết hiệu lực')).toThrow(
    'Không còn dòng này trong kế hoạch.',
  );
});

test('proposals are turned down one by one, and made again together', () => {
  const one = { kind: 'task', quote: 'Tổ chức' } as const;
  const other = { kind: 'target', quote: 'đạt 12 xã' } as const;
  const [change] = dropProposals([aClause('c1', { dropped: [one] })], 'c1', [other]).changes;
  expect(change?.after).toEqual({ dropped: [one, other] });
  const [back] = restoreProposals([aClause('c1', { dropped: [one, other] })], 'c1').changes;
  expect(back?.after).toEqual({ dropped: null });
});

test('a clause that was looked at says no more what it was before', () => {
  const changed = [aClause('c1', { formerText: 'Điều khoản cũ' }), aClause('c2')];
  expect(markReviewed(changed, ['c1', 'c2']).changes).toEqual([
    {
      kind: 'clause',
      id: 'c1',
      before: { formerText: 'Điều khoản cũ' },
      after: { formerText: null },
    },
  ]);
});

test('accepted proposals stand in the order of the text, in one step', () => {
  const tasks = [
    aTask({ id: 't1', clause: 'c1', position: 'a1' }),
    aTask({ id: 't3', clause: 'c3', position: 'a3' }),
  ];
  const target = aTarget('c3');
  let last = 10;
  const next = (): number => (last += 1);
  const { changeSet } = acceptProposals(
    { tasks, clauses, targets: [{ ...target, position: 'a1' }] },
    {
      tasks: [
        { title: 'Hai', clause: 'c2' },
        { title: 'Hai nữa', clause: 'c2' },
        { title: 'Một nữa', clause: 'c1' },
      ],
      targets: [aTarget('c1')],
    },
    false,
    { nextId: (kind) => `${kind}${next()}`, nextTaskCode: () => `NV-${next()}` },
  );
  expect(changeSet.label).toEqual({ key: 'acceptProposals', params: { count: 4 } });
  const created = changeSet.changes.map(({ after }) => after);
  const rows = [...tasks, ...created.slice(0, 3)] as readonly { title: string; position: string }[];
  expect(
    rows.toSorted((a, b) => (a.position < b.position ? -1 : 1)).map(({ title }) => title),
  ).toEqual([tasks[0]?.title, 'Một nữa', 'Hai', 'Hai nữa', tasks[1]?.title]);
  const [added] = created.slice(3) as readonly Target[];
  expect(added !== undefined && added.position < 'a1').toBe(true);
});

function aTarget(clause: string): Omit<Target, 'id' | 'position'> {
  return {
    ...blankTarget,
    name: 'Tỷ lệ hộ nghèo',
    unit: '%',
    kind: 'level',
    direction: 'at-most',
    value: 4,
    clause,
    raw: 'tỷ lệ hộ nghèo còn 4%',
  };
}
