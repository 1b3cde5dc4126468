import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { FilterColumns } from '#shared/filters/columnFilter.ts';
import { countValues, filterOutline, testOfFilters } from '#shared/filters/filterRows.ts';
import { sortOutline } from '#shared/filters/sortOutline.ts';
import { foldForSearch } from '#shared/text/searchText.ts';

interface Row {
  readonly depth: number;
  readonly name: string;
  readonly owners?: readonly string[];
  readonly due?: string;
}

const columns: FilterColumns<Row> = {
  name: {
    values: ({ name }) => [name],
    hasWords: ({ name }, folded) => foldForSearch(name).includes(folded),
    sortKey: ({ name }) => name || null,
  },
  owners: {
    values: ({ owners = [] }) => (owners.length === 0 ? [''] : owners),
    hasWords: () => false,
    sortKey: () => null,
  },
  due: {
    values: ({ due }) => [due?.slice(0, 7) ?? ''],
    hasWords: () => false,
    day: ({ due }) => due ?? null,
    sortKey: ({ due }) => due ?? null,
  },
};

const rows: readonly Row[] = [
  { depth: 0, name: 'I' },
  { depth: 1, name: 'Đại hội', owners: ['btc', 'vp'], due: '2020-06-30' },
  { depth: 1, name: 'Ấp văn hóa', owners: ['vp'], due: '2020-03-31' },
  { depth: 0, name: 'II' },
  { depth: 1, name: 'Bến cảng' },
  { depth: 2, name: 'Nạo vét', owners: ['gtvt'], due: '2020-12-31' },
];

function names({ rows: kept, context }: ReturnType<typeof filterOutline<Row>>): string[] {
  return kept.map((row) => (context.has(row) ? `(${row.name})` : row.name));
}

test('rows above those that pass stay, as context', () => {
  const test = testOfFilters({ owners: { kind: 'values', values: ['gtvt'] } }, columns);

  expect(names(filterOutline(rows, test))).toEqual(['(II)', '(Bến cảng)', 'Nạo vét']);
});

test('a row passes that has any of the values chosen in a column', () => {
  const test = testOfFilters({ owners: { kind: 'values', values: ['btc', 'gtvt'] } }, columns);

  expect(rows.filter(test).map(({ name }) => name)).toEqual(['Đại hội', 'Nạo vét']);
});

test('the filters of several columns work together', () => {
  const filters = {
    owners: { kind: 'values', values: ['vp'] },
    due: { kind: 'days', from: '2020-04-01', to: '2020-06-30' },
  } as const;

  expect(rows.filter(testOfFilters(filters, columns)).map(({ name }) => name)).toEqual(['Đại hội']);
});

test('words are found without regard to marks and case', () => {
  const test = testOfFilters({ name: { kind: 'words', text: 'BEN CANG' } }, columns);

  expect(rows.filter(test).map(({ name }) => name)).toEqual(['Bến cảng']);
});

test('no days at all pass between days', () => {
  const test = testOfFilters({ due: { kind: 'days', from: null, to: '2020-04-01' } }, columns);

  expect(rows.filter(test).map(({ name }) => name)).toEqual(['Ấp văn hóa']);
});

test('the filter of a column that is no more lets all rows pass', () => {
  const test = testOfFilters({ gone: { kind: 'values', values: ['x'] } }, columns);

  expect(rows.filter(test)).toHaveLength(rows.length);
});

test('a row counts for each of its values', () => {
  expect(
    Object.fromEntries(countValues(rows, { values: columns['owners']?.values ?? fail })),
  ).toEqual({ '': 3, btc: 1, vp: 2, gtvt: 1 });
});

test('siblings are sorted, and rows below go with them', () => {
  const sorted = sortOutline(rows, columns['name']?.sortKey ?? fail, true);

  expect(sorted.map(({ name }) => name)).toEqual([
    'II',
    'Bến cảng',
    'Nạo vét',
    'I',
    'Đại hội',
    'Ấp văn hóa',
  ]);
});

test.each([false, true])('rows without a key stand last (descending: %s)', (isDescending) => {
  const flat = ['2020-06-30', null, '2020-03-31'].map((due) => ({ depth: 0, due }));

  const sorted = sortOutline(flat, ({ due }) => due, isDescending);

  expect(sorted.at(-1)?.due).toBeNull();
});

test('words are sorted as in a Vietnamese dictionary, numbers by value', () => {
  const words = ['NV-10', 'đất', 'dân', 'NV-9', 'ăn', 'an', 'ấm'].map((name) => ({
    depth: 0,
    name,
  }));

  expect(sortOutline(words, ({ name }) => name, false).map(({ name }) => name)).toEqual([
    'an',
    'ăn',
    'ấm',
    'dân',
    'đất',
    'NV-9',
    'NV-10',
  ]);
});

/** Outlines in which no row is more than one level below the one before. */
const outlines = fc
  .array(fc.record({ step: fc.nat(3), name: fc.constantFrom('a', 'ă', 'b', 'đ') }))
  .map((list) => {
    let depth = 0;
    return list.map(({ step, name }, index): Row => {
      depth = index === 0 ? 0 : Math.max(0, depth + 1 - step);
      return { depth, name };
    });
  });

test('a filter keeps the rows that pass, all above them, and the order', () => {
  fc.assert(
    fc.property(outlines, (outline) => {
      const { rows: kept, context } = filterOutline(outline, ({ name }) => name === 'a');
      expect(kept.filter((row) => !context.has(row))).toEqual(
        outline.filter(({ name }) => name === 'a'),
      );
      expect(kept.every((row, index) => row.depth <= (kept[index - 1]?.depth ?? -1) + 1)).toBe(
        true,
      );
      expect(kept).toEqual(outline.filter((row) => kept.includes(row)));
    }),
  );
});

test('sorting loses no row, and sorting again changes nothing', () => {
  fc.assert(
    fc.property(outlines, fc.boolean(), (outline, isDescending) => {
      const key = ({ name }: Row): string => name;
      const sorted = sortOutline(outline, key, isDescending);
      expect(new Set(sorted)).toEqual(new Set(outline));
      expect(sortOutline(sorted, key, isDescending)).toEqual(sorted);
    }),
  );
});

function fail(): never {
  throw new Error('No such column');
}
