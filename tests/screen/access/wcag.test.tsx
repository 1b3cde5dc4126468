import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from '../tasks/assignmentTable.ts';
import { clickCell, rowIsDrawn } from '../tasks/gridPage.ts';
import { aTargetTable, createTargetEngine } from '../targets/targetTable.ts';
import { createAnnexEngine, openAnnexes, pagesAreDrawn, patience } from '../annexes/annexEngine.ts';
import { cells, chooseTable, createImportEngine, step } from '../imports/importEngine.ts';
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
  'the timeline': () => showPart(4, 'Dòng thời gian'),
  'the directory': () => showPart(5, 'Phân công phụ trách'),
  'the checks': () => showPart(6, 'Vấn đề sau'),
  'the reports': () => showPart(8, 'Lập báo cáo'),
  'the history': () => showPart(9, 'Thao tác'),
};

/** Goes to a part of the plan by its key, and waits for words of it. */
async function showPart(place: number, words: string): Promise<void> {
  await rowIsDrawn('t1');
  await userEvent.keyboard(`{Alt>}${place}{/Alt}`);
  await expect.element(page.getByText(words).first()).toBeVisible();
}

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

/** What is done, one after another, while a table is looked at; Escape ends each of it. */
const importStates: Record<string, () => Promise<void>> = {
  'what a column can be': () =>
    cells
      .getByRole('columnheader', { name: /^Cột C/ })
      .getByRole('button')
      .click(),
  'what a row can be': () => cells.getByRole('rowheader', { name: /^Dòng 7/ }).click(),
  'the letters before and after': () => page.getByRole('button', { name: /^phông VNI/ }).click(),
  'leaving corrections': async () => {
    await page.getByRole('button', { name: '30/6/2020' }).click();
    await step(/^1 /).click();
    await userEvent.keyboard('{Escape}');
  },
  'the problems': async () => {
    await step(/^3 /).click();
    await page.getByRole('button', { name: 'Là cơ quan khác…' }).click();
  },
  'the preview': async () => {
    await step(/^4 /).click();
    await expect.element(page.getByText('Công nhận 12 xã nông thôn mới')).toBeVisible();
  },
};

/** What is done, one after another, while the annexes are looked at; Escape ends each of it. */
const annexStates: Record<string, () => Promise<void>> = {
  'the columns of the layout': () => page.getByText('Bản trình').click(),
  'its words': () => page.getByRole('tab', { name: 'Tiêu đề, chữ ký' }).click(),
  'the letters of a line': () =>
    page
      .getByRole('button', { name: /^Kiểu chữ của/ })
      .first()
      .click(),
  'its paper': () => page.getByRole('tab', { name: 'Trang, chữ' }).click(),
  'a changed layout': async () => {
    await page.getByRole('checkbox', { name: 'Cả trang đầu' }).click();
    await page.getByRole('button', { name: 'Lưu thành mẫu riêng…' }).click();
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

  test(`the import can be read by everyone, ${theme}`, async () => {
    const { engine } = createImportEngine();
    await engine.app.saveSettings({ theme });
    showWindow(engine);
    await chooseTable();
    await expect.element(page.getByText('Về kinh tế')).toBeVisible();
    for (const [name, arrange] of Object.entries(importStates)) {
      await arrange();
      expect(await violations(), name).toEqual([]);
      await userEvent.keyboard('{Escape}');
    }
  });

  test(`the annexes can be read by everyone, ${theme}`, patience, async () => {
    const { engine } = createAnnexEngine();
    await engine.app.saveSettings({ theme });
    showWindow(engine);
    await openAnnexes();
    await pagesAreDrawn();
    for (const [name, arrange] of Object.entries(annexStates)) {
      await arrange();
      expect(await violations(), name).toEqual([]);
      await userEvent.keyboard('{Escape}');
    }
  });

  test(`the start can be read by everyone, ${theme}`, async () => {
    showWindow(createFakeEngine({ snapshot: null, settings: { theme } }));
    await expect.element(page.getByRole('button').first()).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}
