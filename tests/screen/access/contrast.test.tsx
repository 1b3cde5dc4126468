import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from '../tasks/assignmentTable.ts';
import { clickCell, rowIsDrawn } from '../tasks/gridPage.ts';
import { createTaskEngine } from '../tasks/taskEngine.ts';
import { forceColours } from './forcedColors.ts';
import { mainScreens, patience } from './mainScreens.ts';
import { violations } from './violations.ts';

afterEach(() => forceColours(null));

test('high contrast of the system goes before the theme that was chosen', async () => {
  await forceColours('dark');
  showWindow(createFakeEngine({ snapshot: null, settings: { theme: 'light' } }));
  await expect.element(page.getByRole('heading', { name: 'Đầu Việc' })).toBeVisible();
  const provider = document.querySelector('.fui-FluentProvider');
  if (provider === null) throw new Error('no provider');
  // What a chart is drawn with, which the system leaves as it is.
  expect(getComputedStyle(provider).getPropertyValue('--colorBrandStroke1')).toBe('Highlight');
});

test('what is chosen among others has a frame in high contrast', async () => {
  await forceColours('light');
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await clickCell('t1', 'lead');
  await userEvent.keyboard('{F2}{ArrowDown}');
  const isFramed = (element: Element) => getComputedStyle(element).outlineStyle === 'solid';
  const parts = page.getByRole('navigation').getByRole('button').elements();
  expect(parts.filter(isFramed).map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Đầu việc/),
  ]);
  await expect.poll(() => page.getByRole('option').elements().filter(isFramed)).toHaveLength(1);
});

test('every part can be read in high contrast', patience, async () => {
  await forceColours('dark');
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await rowIsDrawn('t1');
  for (const [name, arrange] of Object.entries(mainScreens)) {
    await arrange();
    // Names and roles are the same in all colours.
    expect(await violations('dark'), name).toEqual([]);
  }
});

test('the start can be read in high contrast', async () => {
  await forceColours('dark');
  showWindow(createFakeEngine({ snapshot: null }));
  await expect.element(page.getByRole('button').first()).toBeVisible();
  expect(await violations('dark')).toEqual([]);
});
