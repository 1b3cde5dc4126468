import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from '../tasks/assignmentTable.ts';
import { clickCell, rowIsDrawn } from '../tasks/gridPage.ts';
import { aTargetTable, createTargetEngine } from '../targets/targetTable.ts';
import { createTaskEngine } from '../tasks/taskEngine.ts';
import { violations } from './violations.ts';

/** What is done on the table of tasks before it is looked at. */
const states: Record<string, () => Promise<void>> = {
  'a chosen cell': () => clickCell('t2', 'lead'),
  'a chosen range': async () => {
    await clickCell('t1', 'title');
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
  },
  'a cell that is edited': async () => {
    await clickCell('t1', 'period');
    await userEvent.keyboard('Quý II');
  },
  'the panel of the lead': async () => {
    await clickCell('t1', 'lead');
    await userEvent.keyboard('{F2}');
  },
  'the panel of a column': async () => {
    await clickCell('t1', 'lead');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  },
  'a search': async () => {
    await clickCell('t1', 'title');
    await userEvent.keyboard('{Control>}f{/Control}nghi quyet');
  },
  'finding and replacing': async () => {
    await clickCell('t1', 'title');
    await userEvent.keyboard('{Control>}h{/Control}');
    await page.getByRole('textbox', { name: 'Tìm', exact: true }).fill('Nghị quyết');
  },
  'the sheet of keys': async () => {
    await clickCell('t1', 'title');
    await userEvent.keyboard('{F1}');
  },
  'the menu of a row': async () => {
    await clickCell('t1', 'title');
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  },
  'the resolution': async () => {
    await rowIsDrawn('t1');
    await userEvent.keyboard('{Alt>}1{/Alt}');
  },
  'the history': async () => {
    await rowIsDrawn('t1');
    await userEvent.keyboard('{Alt>}4{/Alt}');
  },
};

/** What is done on the table of targets before it is looked at. */
const targetStates: Record<string, () => Promise<void>> = {
  'the targets': () => clickCell('m2', 'clause'),
  'the list of directions': async () => {
    await clickCell('m2', 'direction');
    await userEvent.keyboard('{F2}{ArrowDown}');
  },
  'a number that is typed': async () => {
    await clickCell('m1', 'value');
    await userEvent.keyboard('năm nghìn');
  },
};

for (const theme of ['light', 'dark'] as const) {
  for (const [name, arrange] of Object.entries(targetStates)) {
    test(`${name} can be read by everyone, ${theme}`, async () => {
      const { engine } = createTargetEngine();
      await engine.app.saveSettings({ theme });
      showWindow(engine);
      await rowIsDrawn('t1');
      await userEvent.keyboard('{Alt>}3{/Alt}');
      await arrange();
      expect(await violations()).toEqual([]);
    });
  }

  test(`a plan without targets can be read by everyone, ${theme}`, async () => {
    const { engine } = createTargetEngine(aTargetTable([]));
    await engine.app.saveSettings({ theme });
    showWindow(engine);
    await rowIsDrawn('t1');
    await userEvent.keyboard('{Alt>}3{/Alt}');
    await expect.element(page.getByRole('heading', { name: 'Chưa có chỉ tiêu nào' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  for (const [name, arrange] of Object.entries(states)) {
    test(`${name} can be read by everyone, ${theme}`, async () => {
      const { engine } = createTaskEngine(anAssignmentTable());
      await engine.app.saveSettings({ theme });
      showWindow(engine);
      await arrange();
      expect(await violations()).toEqual([]);
    });
  }

  test(`the start can be read by everyone, ${theme}`, async () => {
    showWindow(createFakeEngine({ snapshot: null, settings: { theme, userName: '' } }));
    await expect.element(page.getByRole('button').first()).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}
