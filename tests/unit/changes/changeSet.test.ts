import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  createRecord,
  editRecord,
  invertChangeSet,
  removeRecord,
} from '#shared/changes/changeSet.ts';
import type { ChangeSet } from '#shared/changes/changeSet.ts';

import { aTask } from '../../builders/records.ts';

const label = { key: 'editTask', params: { code: 'NV-001' } } as const;

test('an edit holds the fields that differ, on both sides', () => {
  const task = aTask({ title: 'Cũ', note: 'giữ' });
  expect(editRecord('task', task, { title: 'Mới', note: 'giữ' })).toEqual({
    kind: 'task',
    id: 't1',
    before: { title: 'Cũ' },
    after: { title: 'Mới' },
  });
});

test('an edit to the values that are there is none', () => {
  const support = [{ text: 'Sở Y tế', agency: 'a1' }];
  expect(editRecord('task', aTask({ support }), { support: [...support] })).toBeNull();
});

test('the inverse of making a record is removing it', () => {
  const task = aTask();
  const made: ChangeSet = { label, changes: [createRecord('task', task)] };
  expect(invertChangeSet(made).changes).toEqual([removeRecord('task', task)]);
});

test('inverting twice gives the change set back', () => {
  const titles = fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 20 });
  fc.assert(
    fc.property(titles, (edits) => {
      const changes = edits.map(([before, after], index) => ({
        kind: 'task' as const,
        id: `t${index}`,
        before: { title: before },
        after: { title: after },
      }));
      const changeSet: ChangeSet = { label, changes };
      expect(invertChangeSet(invertChangeSet(changeSet))).toEqual(changeSet);
    }),
  );
});
