import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createFilledFields, filledFields } from '#renderer/tasks/moreColumns.ts';
import { aTask } from '../../builders/records.ts';

const words = fc.constantFrom(null, 'có');
const row = fc
  .record({ person: words, budget: words, percent: fc.constantFrom(null, 50) })
  .map((fields) => ({ task: aTask(fields) }));

/** Tables one after the other, in which most rows stay the same objects. */
const tables = fc
  .tuple(fc.array(row, { maxLength: 6 }), fc.array(fc.tuple(fc.nat(6), row), { maxLength: 12 }))
  .map(([first, changes]) => {
    let table = first;
    return [
      first,
      ...changes.map(([place, changed]) => (table = table.toSpliced(place, 1, changed))),
    ];
  });

test('found again after changes, fields are those found in the whole table', () => {
  fc.assert(
    fc.property(tables, (all) => {
      const find = createFilledFields();
      for (const rows of all) expect(find(rows)).toEqual(filledFields(rows));
    }),
  );
});

test('an edit that fills no other field gives the same set', () => {
  const find = createFilledFields();
  const filled = find([{ task: aTask({ person: 'Chuyên viên' }) }]);

  expect(find([{ task: aTask({ person: 'Phó phòng' }) }])).toBe(filled);
});
