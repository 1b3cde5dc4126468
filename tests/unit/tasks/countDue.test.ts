import { expect, test } from 'vitest';

import { countDue } from '#shared/tasks/countDue.ts';
import type { TaskStatus } from '#shared/tasks/deriveStatus.ts';

test('counts tasks that are overdue or due soon, and no sections', () => {
  const row = (progress: TaskStatus, type: 'task' | 'section' = 'task') => ({
    task: { type, progress, completedOn: null },
    period: null,
  });
  const rows = [row('overdue'), row('overdue', 'section'), row('due-soon'), row('in-time')];
  const readStatus = (task: { readonly progress: string | null }) => task.progress as TaskStatus;
  expect(countDue(rows, readStatus)).toEqual({ overdue: 1, soon: 1 });
});
