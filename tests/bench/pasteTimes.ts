import type { Page } from 'playwright';

const rows = 1_000;

/**
 * From Ctrl+V to the notice of what came of it: a thousand rows of nine cells, with agencies and
 * deadlines that are recognised, over rows that are there; in milliseconds.
 */
export async function timePaste(page: Page, count: number): Promise<number> {
  await page.locator('.ag-row:has([col-id="lead"]) [col-id="title"]').first().click();
  await page.keyboard.press('Control+Home');
  return page.evaluate(
    ([rowCount, turn]) =>
      new Promise<number>((resolve) => {
        const line = (at: number): string =>
          [
            at,
            '',
            `Rà soát, hoàn thiện quy hoạch số ${at}, lần ${turn}`,
            at % 2 === 0 ? 'Sở Nội vụ' : 'Sở Xây dựng',
            'Sở Tài chính; Sở Kế hoạch và Đầu tư',
            'Phó Chủ tịch UBND tỉnh',
            `Quý ${['I', 'II', 'III', 'IV'][at % 4] ?? ''}/2020`,
            'Kế hoạch',
            `Ghi chú ${turn}`,
          ].join('\t');
        const text = Array.from({ length: rowCount }, (_, at) => line(at)).join('\r\n');
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        const event = new ClipboardEvent('paste', {
          clipboardData,
          bubbles: true,
          cancelable: true,
        });
        const start = performance.now();
        document.querySelector('[role="grid"] textarea')?.dispatchEvent(event);
        const look = (): void => {
          const cells = [...document.querySelectorAll('[col-id="title"]')];
          const isShown = cells.some(({ textContent }) => textContent.includes(`lần ${turn}`));
          if (isShown) requestAnimationFrame(() => resolve(performance.now() - start));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [rows, count] as const,
  );
}
