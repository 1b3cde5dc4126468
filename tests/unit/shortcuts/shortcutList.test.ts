import { expect, test } from 'vitest';

import { shortcutGroups } from '#renderer/shortcuts/shortcutList.ts';
import { cellHistoryKeys, taskKeys } from '#renderer/tasks/taskKeys.ts';

test('the sheet of shortcuts names every key of the task grid', () => {
  const written = shortcutGroups.flatMap(({ lines }) =>
    lines.flatMap(({ keys }) => keys.split(' · ')),
  );

  expect(written).toEqual(expect.arrayContaining([...Object.values(taskKeys), cellHistoryKeys]));
});
