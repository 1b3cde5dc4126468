import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { anAssignmentTable } from '../tasks/assignmentTable.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';

test('Alt and a figure lead into a table, also from a screen that has none', async () => {
  showWindow(createFakeEngine({ snapshot: anAssignmentTable() }));
  await expect.element(page.getByRole('grid').first()).toBeVisible();
  await userEvent.keyboard('{Alt>}8{/Alt}');
  await expect.element(page.getByRole('main')).toHaveFocus();

  await userEvent.keyboard('{Alt>}2{/Alt}');
  await expect
    .poll(() => document.activeElement?.closest('[role="grid"]')?.ariaLabel)
    .toBe('Bảng đầu việc');
});
