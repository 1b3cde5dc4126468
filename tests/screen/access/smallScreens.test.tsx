import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from '../tasks/assignmentTable.ts';
import { rowIsDrawn } from '../tasks/gridPage.ts';
import { createTaskEngine } from '../tasks/taskEngine.ts';
import { mainScreens, patience } from './mainScreens.ts';
import { outOfReach } from './outOfReach.ts';

afterEach(() => page.viewport(1366, 768));

/** A screen of 1366 × 768, enlarged. */
const enlarged = [
  ['150 %', 911, 512],
  ['200 %', 683, 384],
] as const;

for (const [share, width, height] of enlarged) {
  test(`at ${share} nothing of any part is out of reach`, patience, async () => {
    await page.viewport(width, height);
    showWindow(createTaskEngine(anAssignmentTable()).engine);
    await rowIsDrawn('t1');
    for (const [name, arrange] of Object.entries(mainScreens)) {
      await arrange();
      expect(outOfReach(), name).toEqual([]);
    }
  });

  test(`at ${share} nothing of the start is out of reach`, async () => {
    await page.viewport(width, height);
    showWindow(createFakeEngine({ snapshot: null }));
    await expect.element(page.getByRole('button').first()).toBeVisible();
    expect(outOfReach()).toEqual([]);
  });
}
