import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { violations } from '../access/violations.ts';
import { showWindow } from '../showWindow.tsx';
import { clickCell, rowIsDrawn } from '../tasks/gridPage.ts';
import { createHandoffEngine, files, tab } from './returnedFiles.ts';

/** What is done, one after another, while the screen is looked at. */
const states: Record<string, () => Promise<void>> = {
  'the register': () => clickCell('3', 'state'),
  'a reminder': async () => {
    await page.getByRole('button', { name: 'Viết đôn đốc 1 cơ quan…' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Trích yếu' })).toBeVisible();
  },
  'the review': async () => {
    await userEvent.keyboard('{Escape}');
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
  sending: async () => {
    await tab(/^Sổ/).click();
    await page.getByRole('button', { name: 'Giao việc…' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Sở Y tế' })).toBeVisible();
  },
};

for (const theme of ['light', 'dark'] as const) {
  test(`handing out and taking back can be read by everyone, ${theme}`, async () => {
    const { engine } = createHandoffEngine({
      recipients: [
        { agency: 'a1', name: 'Sở Y tế', lead: 3, support: 1, file: 'a.xlsx', isChosen: true },
      ],
    });
    await engine.app.saveSettings({ theme });
    showWindow(engine);
    await rowIsDrawn('n31');
    await userEvent.keyboard('{Alt>}4{/Alt}');
    await rowIsDrawn('3');
    for (const [name, arrange] of Object.entries(states)) {
      await arrange();
      expect(await violations(), name).toEqual([]);
    }
  });
}
