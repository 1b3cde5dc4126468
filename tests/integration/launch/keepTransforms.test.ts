import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test, vi } from 'vitest';

import { keepTransforms } from '#electron/launch/keepTransforms.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();

type Handler = (code: string, id: string) => Promise<{ code: string }>;

/** A plugin that makes capitals, and how often it did. */
function capitals(version = '1') {
  const make = vi.fn<Handler>((code) => Promise.resolve({ code: code.toUpperCase() }));
  const transform: { handler: Handler } = { handler: make };
  keepTransforms({ name: 'capitals', transform }, { folder: folder.at('kept'), version });
  return { make, run: (code: string, id = 'a.ts') => transform.handler(code, id) };
}

test('the same source is compiled once, also by the next process', async () => {
  const first = capitals();
  expect(await first.run('xin chào')).toEqual({ code: 'XIN CHÀO' });
  const second = capitals();
  expect(await second.run('xin chào')).toEqual({ code: 'XIN CHÀO' });
  expect(first.make).toHaveBeenCalledTimes(1);
  expect(second.make).not.toHaveBeenCalled();
});

test('another source, another file and another version are compiled anew', async () => {
  await capitals().run('một');
  const same = capitals();
  await same.run('hai');
  await same.run('một', 'b.ts');
  const newer = capitals('2');
  await newer.run('một');
  expect([same.make.mock.calls.length, newer.make.mock.calls.length]).toEqual([2, 1]);
});

test('a kept file that was cut off is made anew', async () => {
  await capitals().run('một');
  const [name = ''] = readdirSync(folder.at('kept'));
  writeFileSync(join(folder.at('kept'), name), '{"code":');
  expect(await capitals().run('một')).toEqual({ code: 'MỘT' });
});

test('where nothing can be written, nothing is kept and nothing fails', async () => {
  const plugin = capitals();
  rmSync(folder.at('kept'), { recursive: true });
  writeFileSync(folder.at('kept'), 'no folder');
  expect(await plugin.run('một')).toEqual({ code: 'MỘT' });
  expect(await plugin.run('một')).toEqual({ code: 'MỘT' });
});
