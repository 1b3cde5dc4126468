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

/** A screen of 1366 × 768, enlarged to 200 %. */
const enlarged = [683, 384] as const;

test('at 200 % nothing of any part is out of reach', patience, async () => {
  await page.viewport(...enlarged);
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await rowIsDrawn('t1');
  for (const [name, arrange] of Object.entries(mainScreens)) {
    await arrange();
    expect(outOfReach(), name).toEqual([]);
  }
});

test('at 200 % nothing of the start is out of reach', async () => {
  await page.viewport(...enlarged);
  showWindow(createFakeEngine({ snapshot: null }));
  await expect.element(page.getByRole('button').first()).toBeVisible();
  expect(outOfReach()).toEqual([]);
});

test('a part is named once and its key after it, in a narrow window too', async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  const part = page.getByRole('navigation').getByRole('button', { name: /^Tiến độ/ });
  await expect.element(part).toHaveAccessibleName('Tiến độ');
  await expect.element(part).toHaveAccessibleDescription('Alt+4');
  await page.viewport(...enlarged);
  await expect.element(part).toBeVisible();
});
