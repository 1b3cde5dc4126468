import type { Page } from 'playwright';

import type { Action } from '../action.ts';
import { pick } from '../action.ts';
import { showScreen } from './screens.ts';

export const windowActions: readonly Action[] = [
  ...steps('undo', 16, 'Control+z'),
  ...steps('redo', 9, 'Control+y'),
  {
    name: 'help',
    weight: 5,
    async run(walk) {
      const { page, random } = walk;
      await page.keyboard.press('F1');
      const panel = page.getByRole('complementary', { name: 'Hướng dẫn' });
      await panel.waitFor();
      if (random(2) === 0) {
        await panel
          .getByLabel('Tìm trong hướng dẫn')
          .fill(pick(walk, ['hoan tac', 'giao viec', 'zz']));
      } else {
        const buttons = panel.getByRole('button');
        await buttons.nth(random(await buttons.count())).click();
      }
    },
  },
  {
    name: 'close the help',
    weight: 4,
    async run({ page }) {
      const panel = page.getByRole('complementary', { name: 'Hướng dẫn' });
      if (await panel.isVisible()) await panel.getByRole('button', { name: /^Đóng/u }).click();
    },
  },
  {
    name: 'keys',
    weight: 2,
    async run({ page }) {
      await page.keyboard.press('Shift+F1');
      await page.getByRole('dialog').first().waitFor();
    },
  },
  {
    name: 'theme',
    weight: 2,
    async run(walk) {
      await walk.page.keyboard.press('Control+,');
      const settings = walk.page.getByRole('dialog', { name: 'Cài đặt' });
      await settings.getByRole('radio', { name: pick(walk, ['Sáng', 'Tối', 'Theo máy']) }).check();
    },
  },
  {
    name: 'English and back',
    weight: 1,
    async run({ page }) {
      await page.keyboard.press('Control+,');
      await chooseLanguage(page, 'English', 'Settings');
      await page.keyboard.press('Escape');
      for (const screen of ['tasks', 'reports', 'checks', 'targets'] as const) {
        await showScreen(page, screen);
      }
      await page.keyboard.press('Control+,');
      await chooseLanguage(page, 'Tiếng Việt', 'Cài đặt');
      await page.keyboard.press('Escape');
    },
  },
];

/** The whole window is drawn anew in it, which a busy machine takes its time for. */
async function chooseLanguage(page: Page, name: string, settings: string): Promise<void> {
  await page.getByRole('radio', { name }).click();
  await page.getByRole('dialog', { name: settings }).waitFor();
}

/** Now and then several at once, as people do who hold the key down. */
function steps(name: string, weight: number, key: string): Action[] {
  return [
    {
      name,
      weight,
      async run({ page, random }) {
        for (let time = random(4); time >= 0; time -= 1) await page.keyboard.press(key);
      },
    },
  ];
}
