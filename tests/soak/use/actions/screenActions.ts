import { screenNames } from '#shared/contract/screenNames.ts';

import type { Action, Walk } from '../action.ts';
import { pick } from '../action.ts';
import { chooseCell, extendDown, showHistory, showScreen } from './screens.ts';
import type { Screen } from './screens.ts';

function on(
  screen: Screen,
  name: string,
  weight: number,
  run: (walk: Walk) => Promise<void>,
): Action {
  return {
    name: `${screen}: ${name}`,
    weight,
    async run(walk) {
      await showScreen(walk.page, screen);
      await run(walk);
    },
  };
}

/** A tab of the screen by chance, and then a few keys of it. */
function lookThrough(screen: Screen, weight: number, ...keys: readonly string[]): Action {
  return on(screen, 'look through', weight, async (walk) => {
    const { page, random } = walk;
    const tabs = page.locator('main').getByRole('tab');
    const count = await tabs.count();
    if (count > 0) await tabs.nth(random(count)).click();
    for (let time = random(3); time >= 0; time -= 1) await page.keyboard.press(pick(walk, keys));
  });
}

const targetWords = ['62,5', '1.250', 'Tỷ lệ hộ nghèo', '%', 'giảm 1,5', '31/12/2020'];
const agencyWords = ['Sở Thử nghiệm', 'STN', '01/3/2021'];
const periods = /^(Tóm tắt|Theo (quý|tháng|năm))/u;
const moves = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End'];

export const screenActions: readonly Action[] = [
  {
    name: 'through all screens',
    weight: 12,
    async run({ page }) {
      for (const screen of screenNames) await showScreen(page, screen);
    },
  },
  lookThrough('resolution', 6, 'j', 'k', 'c', 'ArrowRight', 'r'),
  on('resolution', 'decide on a proposal', 5, async (walk) => {
    await walk.page.keyboard.press('c');
    await walk.page.keyboard.press(pick(walk, ['a', 'd', 'Shift+A', 'e', 's']));
    await walk.page.keyboard.press('Escape');
  }),
  on('resolution', 'set a clause aside', 2, async ({ page }) => {
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
  }),
  on('targets', 'type into a cell', 8, async (walk) => {
    await chooseCell(walk);
    await walk.page.keyboard.type(pick(walk, targetWords));
    await walk.page.keyboard.press(pick(walk, ['Enter', 'Tab', 'Escape']));
  }),
  on('targets', 'rows', 5, async (walk) => {
    await chooseCell(walk);
    const keys = ['Insert', 'Control+-', 'Alt+Shift+ArrowUp', 'Alt+Shift+ArrowRight', 'Control+d'];
    await walk.page.keyboard.press(pick(walk, keys));
  }),
  on('targets', 'periods', 3, async (walk) => {
    const { page } = walk;
    await page.getByRole('toolbar').getByRole('button', { name: periods }).first().click();
    const name = pick(walk, ['Tóm tắt', 'Theo quý', 'Theo tháng', 'Theo năm']);
    await page.getByRole('menuitemradio', { name }).click();
  }),
  on('targets', 'course of one', 3, async (walk) => {
    await chooseCell(walk);
    await walk.page.getByRole('button', { name: 'Diễn biến', exact: true }).first().click();
  }),
  lookThrough('timeline', 6, '+', '-', ...moves),
  on('timeline', 'move a bar', 5, async (walk) => {
    await walk.page.getByText('Dòng thời gian', { exact: true }).first().click();
    await chooseCell(walk);
    const keys = ['Shift+ArrowRight', 'Shift+ArrowLeft', 'Control+Shift+ArrowRight'];
    await walk.page.keyboard.press(pick(walk, keys));
  }),
  on('timeline', 'phases', 4, async (walk) => {
    await walk.page.getByText('Phân kỳ', { exact: true }).first().click();
    await chooseCell(walk);
    await walk.page.keyboard.type(pick(walk, ['x', '5 xã', '30']));
    await walk.page.keyboard.press('Enter');
  }),
  lookThrough('agencies', 5, ...moves),
  on('agencies', 'type into a cell', 5, async (walk) => {
    await chooseCell(walk);
    await walk.page.keyboard.type(pick(walk, agencyWords));
    await walk.page.keyboard.press(pick(walk, ['Enter', 'Escape']));
  }),
  on('agencies', 'rows', 4, async (walk) => {
    await chooseCell(walk);
    if (walk.random(2) === 0) await extendDown(walk, 2);
    const keys = ['Insert', 'Alt+Shift+ArrowDown', 'Shift+F10', 'Control+c'];
    await walk.page.keyboard.press(pick(walk, keys));
  }),
  lookThrough('checks', 6, 'F8', 'F8', 'Shift+F8', 'Control+Enter'),
  on('checks', 'waive', 2, async ({ page }) => {
    await page.keyboard.press('F8');
    await page.keyboard.press('F9');
    await page.keyboard.type('Đã báo cáo Thường trực');
    await page.keyboard.press('Enter');
  }),
  lookThrough('handoffs', 5, ...moves, 'Enter', 'j', 'k'),
  lookThrough('reports', 8, 'Tab', ...moves, 'Enter'),
  lookThrough('history', 6, ...moves),
  on('history', 'compare with now', 3, async (walk) => {
    const { page, random } = walk;
    await showHistory(page, 'Thao tác');
    const steps = page.locator('main').getByRole('option');
    await steps.first().waitFor();
    await steps.nth(random(Math.min(8, await steps.count()))).click();
    const compare = page.getByRole('button', { name: 'So sánh với bây giờ' });
    // Nothing has been changed since the newest step.
    if (await compare.isEnabled()) await compare.click();
  }),
  {
    name: 'annexes: look through the pages',
    weight: 4,
    async run({ page, random }) {
      // Elsewhere the same keys print what is there.
      await showScreen(page, 'tasks');
      await page.keyboard.press('Control+p');
      await page.locator('[data-page="1"] canvas').waitFor({ timeout: 60_000 });
      const tabs = page.locator('main').getByRole('tab');
      await tabs.nth(random(await tabs.count())).click();
    },
  },
];
