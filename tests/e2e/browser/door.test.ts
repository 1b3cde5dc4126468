import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test } from '../app.ts';

test('the page stays open when it is loaded again', async ({ app }) => {
  const { page, problems } = await app.start();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Tạo kế hoạch mới' })).toBeVisible();
  expect({ path: new URL(page.url()).search, problems }).toEqual({ path: '', problems: [] });
});

test('another browser gets in neither with nor without the address', async ({ app }) => {
  const { page, url } = await app.start();
  const other = await page.context().browser()?.newPage();
  for (const address of [url, new URL('/', url).href]) {
    await other?.goto(address);
    await expect(other?.locator('body') ?? page.locator('nothing')).toHaveText(
      /^Liên kết này đã được dùng hoặc đã hết hiệu lực/,
    );
  }
});

test('code and styles that were slipped into the page do nothing', async ({ app }) => {
  const { page } = await app.start();
  const outcome = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid }';
    document.head.append(script, style);
    return [Reflect.has(window, 'wasRun'), getComputedStyle(document.body).outlineWidth === '7px'];
  });
  expect(outcome).toEqual([false, false]);
});

test('a page from elsewhere reaches neither files nor engine', async ({ app }) => {
  const { page, url } = await app.start();
  const elsewhere = createServer((_, response) => response.end('<!doctype html>'));
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const { port } = elsewhere.address() as AddressInfo;
  // In the same browser, so with the cookie; and on the same host, which is the same site.
  const other = await page.context().newPage();
  await other.goto(`http://127.0.0.1:${String(port)}/`);
  const outcome = await other.evaluate(
    async ([http = '', ws = '']) => {
      const opened = new Promise<string>((resolve) => {
        const socket = new WebSocket(ws);
        socket.onopen = () => resolve('opened');
        socket.onerror = () => resolve('refused');
      });
      const fetched = fetch(http, { credentials: 'include' }).then(
        () => 'answered',
        () => 'refused',
      );
      return [await opened, await fetched];
    },
    [new URL('/', url).href, new URL('/engine', url).href.replace('http', 'ws')],
  );
  elsewhere.close();
  expect(outcome).toEqual(['refused', 'refused']);
});
