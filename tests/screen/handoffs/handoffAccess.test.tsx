import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { violations } from '../access/violations.ts';
import { showWindow } from '../showWindow.tsx';
import { clickCell, rowIsDrawn } from '../tasks/gridPage.ts';
import { createHandoffEngine, files, tab } from './returnedFiles.ts';

type States = Record<string, () => Promise<void>>;

/** What is done, one after another, while the screen is looked at. */
const outgoing: States = {
  'the register': () => clickCell('3', 'state'),
  'a reminder': async () => {
    await page.getByRole('button', { name: 'Viết đôn đốc 1 cơ quan…' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Trích yếu' })).toBeVisible();
  },
  'what is sent': async () => {
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: 'Giao việc…' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Sở Y tế' })).toBeVisible();
  },
};

const incoming: States = {
  'the review': async () => {
    await tab(/^Nhận/).click();
    await clickCell('j10', 'returned');
  },
  'a value of ones own': () => userEvent.keyboard('e'),
  'a file that asks for consent': async () => {
    await userEvent.keyboard('{Escape}');
    await files.getByText('bao cao.xls').click();
  },
  'the minutes': async () => {
    await tab(/^Biên bản/).click();
    await rowIsDrawn('2');
  },
};

const halves = { 'handing out': outgoing, 'taking back': incoming };

for (const theme of ['light', 'dark'] as const) {
  for (const [half, states] of Object.entries(halves)) {
    test(`${half} can be read by everyone, ${theme}`, async () => {
      const { engine } = createHandoffEngine({
        recipients: [
          { agency: 'a1', name: 'Sở Y tế', lead: 3, support: 1, file: 'a.xlsx', isChosen: true },
        ],
      });
      await engine.app.saveSettings({ theme });
      showWindow(engine);
      await rowIsDrawn('n31');
      await userEvent.keyboard('{Alt>}7{/Alt}');
      await rowIsDrawn('3');
      for (const [name, arrange] of Object.entries(states)) {
        await arrange();
        expect(await violations(theme), name).toEqual([]);
      }
    });
  }
}
