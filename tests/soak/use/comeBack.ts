import type { Page } from 'playwright';

import type { Walk } from './action.ts';
import { closePlan, openPlan } from './actions/fileActions.ts';
import { showHistory, showScreen } from './actions/screens.ts';
import { startingVersion } from './plan.ts';

const mostTries = 8;

/** Closes what lies in front of the plan, as somebody who has lost the way: Escape, then the way out. */
export async function comeToRest(walk: Walk): Promise<void> {
  const { page } = walk;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const front = await page.evaluate(whatIsInFront);
    if (front === 'nothing') return;
    if (front === 'start') await openPlan(walk);
    else if (front === 'job') await page.waitForTimeout(500);
    else if (front === 'guide') await page.getByRole('button', { name: 'Thu hẹp' }).click();
    else if (front === 'question')
      await page.getByRole('button', { name: leaving }).first().click();
    else await page.keyboard.press('Escape');
    await page.waitForTimeout(60);
  }
  // A dialog that Escape does not close has a button for it.
  const wayOut = page.getByRole('dialog').last().getByRole('button', { name: leaving });
  if ((await wayOut.count()) > 0) await wayOut.first().click();
  const front = await page.evaluate(whatIsInFront);
  if (front === 'nothing') return;
  const layers = await page
    .locator(layerParts)
    .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 200)));
  throw new Error(`There is no way out of the ${front} in front: ${layers.join(', ')}`);
}

const layerParts = '[role="dialog"], [role="menu"], [role="alert"], .fui-ComboboxListbox';

const leaving = /^(Bỏ, không nhập|Thôi|Hủy|Đóng|Xong)/u;

type Front = 'nothing' | 'start' | 'job' | 'question' | 'layer' | 'guide' | 'import';

function whatIsInFront(): Front {
  if (document.querySelector('[data-tour="tasks"]') === null) return 'start';
  const dialogs = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')];
  const front = dialogs.at(-1);
  if (front?.querySelector('[role="progressbar"]') != null) return 'job';
  if (front?.textContent.includes('Bỏ, không nhập') === true) return 'question';
  const menus = document.querySelectorAll('[role="menu"], [role="alert"], .fui-ComboboxListbox');
  // The list of a box that has the keyboard is there unseen.
  const isMenu = [...menus].some((menu) => menu.checkVisibility());
  if (front !== undefined || isMenu) return 'layer';
  // Made wide, it lies over the screens.
  if (document.querySelector('aside [aria-label="Thu hẹp"]') !== null) return 'guide';
  return document.querySelector('nav [aria-current="page"], nav [aria-current="true"]') === null
    ? 'import'
    : 'nothing';
}

/** Back to the version that the plan began with, on its first screen, with nothing hanging about. */
export async function goBackToStart(walk: Walk): Promise<void> {
  const { page } = walk;
  await closePanes(page);
  await showHistory(page, 'Bản ban hành');
  await page.getByRole('option', { name: startingVersion }).first().click();
  await page.getByRole('button', { name: 'Trở về bản này…' }).click();
  await page.getByRole('button', { name: 'Trở về bản này', exact: true }).click();
  await page
    .getByText(/^(Đã trở về|Kế hoạch đã giống hệt)/u)
    .last()
    .waitFor({ timeout: 60_000 });
  await showScreen(page, 'tasks');
  await closePanes(page);
  await clearTable(page);
  // Notices stay as long as the mouse is over them.
  await page.mouse.move(683, 4);
  await page.waitForTimeout(11_000);
}

/** The guide, the history of a cell, the follow-up of a task. */
async function closePanes(page: Page): Promise<void> {
  const panes = page.locator('main aside, [role="complementary"]');
  for (let pane = await panes.count(); pane > 0; pane -= 1) {
    const close = panes.first().getByRole('button', { name: /^Đóng/u });
    if ((await close.count()) > 0) await close.first().click();
  }
}

async function clearTable(page: Page): Promise<void> {
  const clear = page.getByRole('button', { name: 'Bỏ lọc', exact: true });
  if (await clear.isVisible()) await clear.click();
  await page.locator('main .ag-row [col-id="title"]').first().click();
  await page.keyboard.press('Alt+Shift+9');
  await page.keyboard.press('Control+Home');
}

/** A fresh copy of the plan in place of the one that was worked in. */
export async function startAgain(walk: Walk, renew: () => void): Promise<void> {
  await closePlan(walk.page);
  renew();
  await openPlan(walk);
}
