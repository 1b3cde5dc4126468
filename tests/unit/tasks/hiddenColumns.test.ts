import { expect, test } from 'vitest';

import { findEverything } from '#shared/filters/finding.ts';
import { hiddenColumns } from '#shared/views/hiddenColumns.ts';

const columns = (hidden: string) => [
  { field: 'a', width: 100, hidden: hidden === 'a' },
  { field: 'b', width: 100, hidden: hidden === 'b' },
];
const saved = [
  { id: 'v1', name: 'Riêng', columns: columns('b'), finding: findEverything, zoom: 1 },
];
const state = { columns: columns('a'), collapsed: [], saved };

test('what is hidden follows from the view that is shown', () => {
  expect([...hiddenColumns(null)]).toEqual([]);
  expect([...hiddenColumns({ ...state, shown: null })]).toEqual(['a']);
  expect([...hiddenColumns({ ...state, shown: 'v1' })]).toEqual(['b']);
  expect([...hiddenColumns({ ...state, shown: 'v9' })]).toEqual(['a']);
});
