import type { Page } from 'playwright';

/** From the key that ends the words to the frame in which what they found is marked, in milliseconds. */
export async function timeSearch(page: Page, words: string): Promise<number> {
  const box = page.getByRole('textbox', { name: 'Tìm trong bảng' });
  await box.fill(words.slice(0, -1));
  await page.evaluate((wanted) => {
    const measured = new Promise<number>((resolve) => {
      const onKey = (): void => {
        document.removeEventListener('keydown', onKey, true);
        const start = performance.now();
        const look = (): void => {
          const ranges = ['search-current', 'search-hit'].flatMap((name) => [
            ...(CSS.highlights.get(name) ?? []),
          ]);
          const lengths = ranges.map((range) => range.endOffset - range.startOffset);
          if (lengths.includes(wanted))
            requestAnimationFrame(() => resolve(performance.now() - start));
          else requestAnimationFrame(look);
        };
        look();
      };
      document.addEventListener('keydown', onKey, true);
    });
    Object.assign(window, { measured });
  }, words.length);
  await page.keyboard.press(words.slice(-1));
  return page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
}

/** The same in the library alone: its quick filter, to the frame with the rows that are left. */
export function timeBareSearch(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const { search } = window as unknown as { search: (words: string) => void };
        search(wanted.slice(0, -1));
        const pressLast = (): void => {
          const start = performance.now();
          search(wanted);
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - start)),
          );
        };
        requestAnimationFrame(() => setTimeout(pressLast, 100));
      }),
    words,
  );
}

/** From the press of a button or box of a column's panel to the frame with the rows as they are then. */
export async function timeInPanel(page: Page, name: string): Promise<number> {
  const control = page
    .getByRole('dialog')
    .locator(`button:has-text("${name}"), label:has-text("${name}")`);
  return control.first().evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        const rows = (): string =>
          [...document.querySelectorAll('.ag-row')]
            .map(
              (row) => `${row.getAttribute('row-id') ?? ''} ${row.getAttribute('row-index') ?? ''}`,
            )
            .join();
        const before = rows();
        const start = performance.now();
        (element as HTMLElement).click();
        const look = (): void => {
          if (rows() === before) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - start));
        };
        look();
      }),
  );
}
