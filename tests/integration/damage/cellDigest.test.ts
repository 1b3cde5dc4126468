import { expect, test } from 'vitest';

import {
  digestOfChange,
  digestOfChanges,
  digestOfRecord,
  emptyDigest,
  formatDigest,
  parseDigest,
} from '#electron/workbook/cellDigest.ts';
import { createRecord, editRecord, invertChangeSet } from '#shared/changes/changeSet.ts';
import type { RecordChange } from '#shared/changes/changeSet.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aTask, anAgency } from '../../builders/records.ts';

function editOf(task: Task, after: Partial<Task>): RecordChange {
  const change = editRecord('task', task, after);
  if (change === null) throw new Error('This edit changes nothing.');
  return change;
}

test('creating a record and editing it gives the digest of the edited record', () => {
  const task = aTask({ support: [{ text: 'Sở Y tế', agency: 'a1' }] });
  const changes = [createRecord('task', task), editOf(task, { title: 'Khác', percent: 40 })];
  const edited = { ...task, title: 'Khác', percent: 40 };
  expect(digestOfChanges(changes)).toEqual(digestOfRecord('task', edited));
});

test('changes and their inverse add up to nothing', () => {
  const changes: RecordChange[] = [
    createRecord('agency', anAgency()),
    editOf(aTask(), { lead: { text: 'Sở Y tế', agency: 'a1' }, note: null, percent: 0 }),
  ];
  const { changes: inverse } = invertChangeSet({
    label: { key: 'createWorkbook', params: {} },
    changes,
  });
  expect(digestOfChanges([...changes, ...inverse])).toEqual(emptyDigest);
});

test('the order of records makes no difference', () => {
  const changes = ['t1', 't2', 't3'].map((id) => createRecord('task', aTask({ id, title: id })));
  expect(digestOfChanges(changes.toReversed())).toEqual(digestOfChanges(changes));
});

test('one other bit anywhere in a title shows', () => {
  const task = aTask();
  const flipped = Array.from(task.title, (_, at) =>
    [0, 1, 2, 3, 4, 5, 6].map((bit) => {
      const letter = String.fromCharCode(task.title.charCodeAt(at) ^ (1 << bit));
      return task.title.slice(0, at) + letter + task.title.slice(at + 1);
    }),
  ).flat();
  const digests = [task.title, ...flipped].map((title) =>
    formatDigest(digestOfRecord('task', { ...task, title })),
  );
  expect(new Set(digests).size).toBe(digests.length);
});

test('the same value in another cell is another digest', () => {
  const inNote = digestOfRecord('task', aTask({ note: 'Gấp' }));
  expect(inNote).not.toEqual(digestOfRecord('task', aTask({ basis: 'Gấp' })));
  expect(inNote).not.toEqual(digestOfRecord('task', aTask({ id: 't2', note: 'Gấp' })));
});

test('an empty cell counts for nothing', () => {
  const { note, ...older } = aTask();
  expect(note).toBeNull();
  expect(digestOfRecord('task', older)).toEqual(digestOfRecord('task', aTask()));
  expect(digestOfChange(createRecord('task', aTask()))).toEqual(digestOfRecord('task', older));
});

test('half a surrogate pair counts as what SQLite makes of it', () => {
  expect(digestOfRecord('task', aTask({ note: 'a\ud83d' }))).toEqual(
    digestOfRecord('task', aTask({ note: 'a\ufffd' })),
  );
});

test('its text is read back, and no other text is', () => {
  const digest = digestOfRecord('task', aTask());
  expect(parseDigest(formatDigest(digest))).toEqual(digest);
  expect(parseDigest(formatDigest(emptyDigest))).toEqual(emptyDigest);
  expect(['', '12', 'z'.repeat(16), '0'.repeat(17)].map(parseDigest)).toEqual(Array(4).fill(null));
});
