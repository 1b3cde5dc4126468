import fc from 'fast-check';
import { expect, test } from 'vitest';

import { arrangeOutline } from '#shared/tasks/outline.ts';
import type { OutlineNode } from '#shared/tasks/outline.ts';
import { createSortKeyReader, groupsToSort, sortSiblings } from '#shared/tasks/sortSiblings.ts';
import type { SortKey } from '#shared/tasks/sortSiblings.ts';

import { aTask } from '../../builders/records.ts';
import { anOutline, outlines } from './outlineNodes.ts';

const nodes = anOutline(`
  A section
    S1 section
      d
        d2
        d1
      b
    S2 section
      c
      a
  x
  w
`);

function groupsOf(...ids: readonly string[]): string[][] {
  return groupsToSort(nodes, ids).map((group) => group.map(({ id }) => id));
}

test('of a section, its tasks are put in order, and those of each section in it apart', () => {
  expect(groupsOf('S1')).toEqual([['d', 'b']]);
  expect(groupsOf('A')).toEqual([
    ['d', 'b'],
    ['c', 'a'],
  ]);
});

test('several tasks are put in order among each other, one with those below it or beside it', () => {
  expect(groupsOf('d', 'b')).toEqual([['d', 'b']]);
  expect(groupsOf('d')).toEqual([['d2', 'd1']]);
  expect(groupsOf('b')).toEqual([['d', 'b']]);
  expect(groupsOf('x')).toEqual([['x', 'w']]);
});

test('where there are no two tasks side by side there is nothing to put in order', () => {
  expect(groupsToSort(anOutline('S section\n  a'), ['S'])).toEqual([]);
});

/** Ids as they stand once the moves are made. */
function after(all: readonly OutlineNode[], moves: ReturnType<typeof sortSiblings>): string[] {
  const moveOf = new Map(moves.map((move) => [move.id, move]));
  const moved = all.map((node) => ({ ...node, ...moveOf.get(node.id) }));
  return arrangeOutline(moved).map(({ node, depth }) => '  '.repeat(depth) + node.id);
}

const byId = ({ id }: OutlineNode): SortKey => ({ rank: 0, words: id });

test('rows go with what is below them, and sections stay where they are', () => {
  const mixed = anOutline(`
    b
      b1
    S section
      c
    a
  `);
  const moves = sortSiblings(groupsToSort(mixed, ['a', 'b']), byId, false);

  expect(after(mixed, moves)).toEqual(['a', 'S', '  c', 'b', '  b1']);
});

test('rows without a value come last either way', () => {
  const three = anOutline('a\nb\nc');
  const keyOf = (node: OutlineNode) => (node.id === 'a' ? null : byId(node));

  expect(after(three, sortSiblings([three], keyOf, false))).toEqual(['b', 'c', 'a']);
  expect(after(three, sortSiblings([three], keyOf, true))).toEqual(['c', 'b', 'a']);
});

test('rows that are in order already do not move', () => {
  expect(sortSiblings([anOutline('a\nb\nc')], byId, false)).toEqual([]);
});

test.each([
  ['due', [null, '2020-06-30', '2020-03-31'], [2, 1, 0]],
  ['title', ['Ủy ban', 'Đẩy mạnh', 'Dân vận', ''], [2, 1, 0, 3]],
  ['lead', ['stc', 'other', 'snv', null, 'another'], [2, 0, 4, 1, 3]],
] as const)('tasks are put in order by %s', (by, values, expected) => {
  const agencies = [{ id: 'snv' }, { id: 'stc' }];
  const keyOf = createSortKeyReader(by, agencies);
  const keys = values.map((value) => {
    const isKnown = agencies.some(({ id }) => id === value);
    const lead = value === null ? null : { text: value, agency: isKnown ? value : null };
    return keyOf(aTask({ title: value ?? '', lead }), { due: value });
  });
  const rows = anOutline(values.map((_, index) => String(index)).join('\n'));
  const moves = sortSiblings([rows], ({ id }) => keys[Number(id)] ?? null, false);

  expect(after(rows, moves).map(Number)).toEqual(expected);
});

test('sorting keeps every row, its parent, and the order of equals; sorting again changes nothing', () => {
  const cases = outlines.chain((all) =>
    fc.record({
      all: fc.constant(all),
      chosen: fc.subarray(all.map(({ id }) => id)),
      keys: fc.array(fc.option(fc.nat(3)), { minLength: all.length, maxLength: all.length }),
      isDescending: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(cases, ({ all, chosen, keys, isDescending }) => {
      const rankOf = new Map(all.map(({ id }, index) => [id, keys[index] ?? null]));
      const keyOf = ({ id }: OutlineNode): SortKey => {
        const rank = rankOf.get(id) ?? null;
        return rank === null ? null : { rank, words: '' };
      };
      const groups = groupsToSort(all, chosen);
      const moves = sortSiblings(groups, keyOf, isDescending);
      const moveOf = new Map(moves.map((move) => [move.id, move]));
      const sorted = all.map((node) => ({ ...node, ...moveOf.get(node.id) }));
      const parents = (rows: readonly OutlineNode[]) => rows.map(({ id, parent }) => [id, parent]);

      expect(parents(sorted)).toEqual(parents(all));
      expect(new Set(sorted.map(({ position }) => position))).toEqual(
        new Set(all.map(({ position }) => position)),
      );
      const place = new Map(arrangeOutline(sorted).map(({ node }, index) => [node.id, index]));
      for (const group of groups) {
        const wanted = group
          .map((node, index) => ({ id: node.id, rank: rankOf.get(node.id) ?? null, index }))
          .sort(
            (left, right) =>
              Number(left.rank === null) - Number(right.rank === null) ||
              (isDescending ? -1 : 1) * ((left.rank ?? 0) - (right.rank ?? 0)) ||
              left.index - right.index,
          );
        const standing = [...group].sort(
          (left, right) => (place.get(left.id) ?? 0) - (place.get(right.id) ?? 0),
        );
        expect(standing.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
      }
      const again = groups.map((group) => {
        const ids = new Set(group.map(({ id }) => id));
        return arrangeOutline(sorted)
          .map(({ node }) => node)
          .filter(({ id }) => ids.has(id));
      });
      expect(sortSiblings(again, keyOf, isDescending)).toEqual([]);
    }),
  );
});
