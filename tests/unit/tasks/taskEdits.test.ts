import { expect, test } from 'vitest';

import { countFields, joinFields, withFields } from '#shared/tasks/taskCells.ts';
import { changesOfEdits } from '#shared/tasks/taskEdits.ts';

import { aTask } from '../../builders/records.ts';

const task = aTask({ id: 't1', extra: { von: '5', noi: 'Bến Tre' } });
const find = (id: string) => (id === 't1' ? task : null);

test('an edit of one custom cell leaves the others as they are now', () => {
  const edit = { id: 't1', before: { extra: { von: '5' } }, after: { extra: { von: '7' } } };

  expect(changesOfEdits([edit], find)).toEqual([
    {
      kind: 'task',
      id: 't1',
      before: { extra: { von: '5', noi: 'Bến Tre' } },
      after: { extra: { von: '7', noi: 'Bến Tre' } },
    },
  ]);
});

test('edits of several cells of a row build on each other', () => {
  const edits = [
    { id: 't1', before: { extra: { von: '5' } }, after: { extra: { von: '' } } },
    { id: 't1', before: { extra: { han: '' } }, after: { extra: { han: 'x' } } },
  ];

  expect(changesOfEdits(edits, find).map(({ before, after }) => [before, after])).toEqual([
    [{ extra: { von: '5', noi: 'Bến Tre' } }, { extra: { noi: 'Bến Tre' } }],
    [{ extra: { noi: 'Bến Tre' } }, { extra: { noi: 'Bến Tre', han: 'x' } }],
  ]);
});

test('a cell that is not as it was seen makes the change stale', () => {
  const edit = { id: 't1', before: { extra: { von: '4' } }, after: { extra: { von: '7' } } };

  expect(changesOfEdits([edit], find)[0]?.before).toEqual({
    extra: { von: '4', noi: 'Bến Tre' },
  });
});

test('two cells of a row are one edit, and count as two', () => {
  const joined = joinFields({ note: 'a', extra: { von: '1' } }, { extra: { han: '2' } });

  expect(joined).toEqual({ note: 'a', extra: { von: '1', han: '2' } });
  expect(countFields(joined)).toBe(3);
  expect(withFields(task, { extra: { von: '' } }).extra).toEqual({ noi: 'Bến Tre' });
});
