import { expect, test } from 'vitest';

import { beginHistory, changeDraft, redoChange, undoChange } from '#renderer/app/draftHistory.ts';

const start = beginHistory('');

test('changes are taken back one by one, and brought again', () => {
  const changed = changeDraft(changeDraft(start, 'phông', 'a'), 'cột C', 'ab');
  const undone = undoChange(changed);
  expect(undone.draft).toBe('a');
  expect(undone.future.at(-1)?.label).toBe('cột C');
  expect(redoChange(undone)).toEqual(changed);
  expect(undoChange(undoChange(undone)).draft).toBe('');
  expect(changeDraft(undone, 'khác', 'b').future).toEqual([]);
});

test('what is typed into one place is taken back at once', () => {
  const typed = ['T', 'TT', 'TT.'].reduce(
    (history, text) => changeDraft(history, 'tên cột', text, 'header 1'),
    start,
  );
  expect(typed.past).toHaveLength(1);
  expect(undoChange(typed).draft).toBe('');
  const elsewhere = changeDraft(typed, 'tên cột', 'STT', 'header 2');
  expect(undoChange(elsewhere).draft).toBe('TT.');
});

test('nothing is taken back or brought again where there is nothing', () => {
  expect(undoChange(start)).toBe(start);
  expect(redoChange(start)).toBe(start);
});
