import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';
import playwright from 'playwright';

import { projectFolder } from '#electron/launch/projectFolder.mjs';
import { firstSettings } from '#shared/settings/settings.ts';

import { startInBrowser } from '../e2e/startInBrowser.ts';
import { pictures } from './pictures.ts';

/**
 * `npm run guide:pictures`: starts the program with the sample workbook, walks its screens at a
 * fixed time and size, and writes docs/guide/images/.
 */
const folder = join(projectFolder, 'docs/guide/images');
const largestPicture = 150_000;

await takePictures();

async function takePictures(): Promise<void> {
  // A name that stays the same: the settings show it.
  const userData = join(tmpdir(), 'dau-viec');
  mkdirSync(userData);
  const settings = { ...firstSettings, theme: 'light', tourSeen: true };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  const app = await startInBrowser(playwright, { userData, file: undefined });
  const { page } = app;
  try {
    await page.clock.setFixedTime(new Date('2020-10-05T02:30:00Z'));
    const converter = await page.context().newPage();
    mkdirSync(folder, { recursive: true });
    for (const [name, arrange] of Object.entries(pictures)) {
      await arrange(page, userData);
      await settle(page);
      const picture = await toWebp(converter, await page.screenshot({ animations: 'disabled' }));
      if (picture.length > largestPicture) {
        throw new Error(`${name}.webp has ${picture.length} bytes, more than ${largestPicture}`);
      }
      writeFileSync(join(folder, `${name}.webp`), picture);
      process.stdout.write(`${name}.webp  ${Math.round(picture.length / 1000)} kB\n`);
    }
  } finally {
    await app.quit();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Nothing is loading, and no tooltip is left from where the mouse was. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(683, 4);
  await page.locator('.fui-Spinner').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(700);
}

/** The browser itself is the converter: about a third of the size of a PNG, and the letters stay sharp. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.86);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
