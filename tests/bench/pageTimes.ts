import type { Locator, Page } from 'playwright';

export async function closeWorkbook(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Kế hoạch:/ }).click();
  await page.getByRole('menuitem', { name: 'Đóng kế hoạch' }).click();
  // The title stands in the window of an open plan as well.
  await page.getByText('Mở gần đây').waitFor();
}

/** From the click to rows that are painted and take the keyboard, in milliseconds. */
export async function timeOpening(page: Page, title: string): Promise<number> {
  const file = page.getByText(title).first();
  await file.waitFor();
  return file.evaluate(
    (element: HTMLElement) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        element.click();
        const look = (): void => {
          const cell = document.querySelector<HTMLElement>('[row-id] [col-id="title"]');
          if (cell === null || cell.innerText === '') {
            requestAnimationFrame(look);
            return;
          }
          requestAnimationFrame(() => resolve(performance.now() - start));
        };
        look();
      }),
  );
}

/**
 * From Enter to the frame in which the cell shows the text and undo names the row: the engine tells
 * of a change when it is on the disk, and only then does undo change.
 */
export async function timeEdit(page: Page, count: number): Promise<number> {
  const row = page.locator('.ag-row:has([col-id="lead"])').nth((count % 6) + 1);
  const code = await row.locator('[col-id="code"]').innerText();
  return timeTyping(page, row, { text: `Ghi chú số ${count}`, undo: code });
}

/** The same in the library alone, which keeps nothing. */
export async function timeBareEdit(page: Page, count: number): Promise<number> {
  const row = page.locator('.ag-row').nth((count % 6) + 1);
  return timeTyping(page, row, { text: `Ghi chú số ${count}`, undo: null });
}

/** `undo` is what the button that takes the step back says then; null: there is none. */
async function timeTyping(
  page: Page,
  row: Locator,
  { text, undo }: { text: string; undo: string | null },
): Promise<number> {
  await row.locator('[col-id="title"]').click();
  await page.keyboard.type(text);
  await page.evaluate(
    ([wanted, step]) => {
      const button = document.querySelector('button[aria-label^="Hoàn tác"]');
      const isSaved = (): boolean =>
        step === null || button?.getAttribute('aria-label')?.includes(step) === true;
      const isShown = (): boolean =>
        [...document.querySelectorAll('[col-id="title"]')].some((cell) =>
          cell.textContent.includes(wanted),
        );
      const measured = new Promise<number>((resolve) => {
        const onKey = (event: KeyboardEvent): void => {
          if (event.key !== 'Enter') return;
          document.removeEventListener('keydown', onKey, true);
          const start = performance.now();
          // No look in every frame: asked for frames, a page hears of the answer later.
          const observer = new MutationObserver(() => {
            if (!isSaved() || !isShown()) return;
            observer.disconnect();
            requestAnimationFrame(() => resolve(performance.now() - start));
          });
          if (button !== null) observer.observe(button, { attributeFilter: ['aria-label'] });
          else observer.observe(document.body, { childList: true, subtree: true });
        };
        document.addEventListener('keydown', onKey, true);
      });
      Object.assign(window, { measured });
    },
    [text, undo] as const,
  );
  await page.keyboard.press('Enter');
  return page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
}

/** From now until all rows of a big workbook are there, in milliseconds. */
export function timeWhole(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = (): void => {
          // The number of tasks stands in the navigation once it is known.
          const isWhole = /\d{3}/.test(document.querySelector('nav')?.innerText ?? '');
          if (isWhole) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** A big file is checked beside its first use, and changed only then. */
export async function untilChecked(page: Page): Promise<void> {
  await page.getByText('Đang kiểm tra tệp').first().waitFor({ state: 'hidden' });
}

/** From the key to the frame that says what was undone, with the rows as they are then. */
export async function timeUndo(page: Page, key: 'Control+z' | 'Control+y'): Promise<number> {
  await page.evaluate(
    (wanted) => {
      const measured = new Promise<number>((resolve) => {
        const onKey = (event: KeyboardEvent): void => {
          if (event.key !== 'z' && event.key !== 'y') return;
          document.removeEventListener('keydown', onKey, true);
          const start = performance.now();
          const look = (): void => {
            const said = [...document.querySelectorAll('[aria-live]')].map(
              ({ textContent }) => textContent,
            );
            if (!said.some((text) => text.includes(wanted))) requestAnimationFrame(look);
            else requestAnimationFrame(() => resolve(performance.now() - start));
          };
          look();
        };
        document.addEventListener('keydown', onKey, true);
      });
      Object.assign(window, { measured });
    },
    key === 'Control+z' ? 'Đã hoàn tác' : 'Đã làm lại',
  );
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
}

/**
 * From the key to the frame in which the heading of this section has its new number, and back: a
 * section goes under the one above it with all of its rows, and those behind it are counted anew.
 */
export async function timeIndent(page: Page, section: string): Promise<number> {
  await scrollTo(page, section);
  const indentMs = await timeNumber(page, section, 'Alt+Shift+ArrowRight');
  await timeNumber(page, section, 'Alt+Shift+ArrowLeft');
  return indentMs;
}

async function scrollTo(page: Page, section: string): Promise<void> {
  const title = page.locator('.ag-row', { hasText: section }).locator('[col-id="title"]');
  await page.getByRole('grid').hover();
  while ((await title.count()) === 0) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(50);
  }
  await title.first().click();
}

async function timeNumber(page: Page, section: string, key: string): Promise<number> {
  await page.evaluate((wanted) => {
    const numberOf = (): string | null | undefined =>
      [...document.querySelectorAll('.ag-row')]
        .find(({ textContent }) => textContent.includes(wanted))
        ?.querySelector('[col-id="number"]')?.textContent;
    const before = numberOf();
    const measured = new Promise<number>((resolve) => {
      const onKey = (event: KeyboardEvent): void => {
        if (!event.key.startsWith('Arrow')) return;
        document.removeEventListener('keydown', onKey, true);
        const start = performance.now();
        const look = (): void => {
          if (numberOf() === before) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - start));
        };
        look();
      };
      document.addEventListener('keydown', onKey, true);
    });
    Object.assign(window, { measured });
  }, section);
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
}
