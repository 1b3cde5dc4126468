import { expect, test } from 'vitest';

import { checkKeys } from '#renderer/checks/checkKeys.ts';
import { shortcutGroups } from '#renderer/shortcuts/shortcutList.ts';
import { cellHistoryKeys, taskKeys } from '#renderer/tasks/taskKeys.ts';

test('the sheet of shortcuts names every key of the task grid', () => {
  const written = shortcutGroups.flatMap(({ lines }) =>
    lines.flatMap(({ keys }) => keys.split(' · ')),
  );

  expect(written).toEqual(expect.arrayContaining([...Object.values(taskKeys), cellHistoryKeys]));
});

test('and every key of the list of problems', () => {
  const written = shortcutGroups
    .filter(({ name }) => name === 'checks')
    .flatMap(({ lines }) => lines.flatMap(({ keys }) => keys.split(' · ')));

  expect(written.toSorted()).toEqual(Object.values(checkKeys).toSorted());
});
