import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright';

import { projectFolder } from '#electron/launch/projectFolder.mjs';

import { browserExecutable, browserFlags } from '../browser.ts';

import { packIcns, packIco } from './iconFiles.ts';

/**
 * Draws the icons of the installed program from their SVGs, in every size that systems ask for:
 * `node tests/icons/drawIcons.ts`. What it makes is kept in the repository, so that packaging needs no browser.
 */
const sizes = [16, 20, 24, 32, 40, 48, 64, 128, 256, 512, 1024] as const;
const icoSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];

const folder = join(projectFolder, 'electron/icons');

async function main(): Promise<void> {
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    args: browserFlags,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const page = await browser.newPage();
  async function draw(svg: string, size: number): Promise<Buffer> {
    await page.setViewportSize({ width: size, height: size });
    const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    const style = `display:block;width:${String(size)}px;height:${String(size)}px`;
    await page.setContent(`<body style="margin:0"><img style="${style}" src="${source}">`);
    await page.waitForFunction(() => document.images[0]?.complete);
    return page.screenshot({ omitBackground: true });
  }

  for (const name of ['icon', 'file']) {
    const big = readFileSync(join(folder, `${name}.svg`), 'utf8');
    const small = readFileSync(join(folder, `${name}-small.svg`), 'utf8');
    const pictures = new Map<number, Buffer>();
    for (const size of sizes) pictures.set(size, await draw(size < 32 ? small : big, size));
    writeFileSync(join(folder, `${name}.ico`), packIco(pictures, icoSizes));
    writeFileSync(join(folder, `${name}.icns`), packIcns(pictures));
    if (name === 'icon') {
      for (const size of [16, 32, 48, 64, 128, 256, 512]) {
        const picture = pictures.get(size);
        if (picture === undefined) continue;
        writeFileSync(join(folder, `png/${String(size)}x${String(size)}.png`), picture);
      }
    }
  }
  await browser.close();
}

await main();
