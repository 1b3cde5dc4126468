import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { keepTransforms } from '#electron/launch/keepTransforms.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dau-viec-compiled-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A plugin that counts what it compiles, over the same folder each time. */
function aCompiler(version = 'one') {
  const compile = vi.fn((code: string, id: string) =>
    code.startsWith('{')
      ? Promise.reject(new Error(`${id} is no module`))
      : Promise.resolve({ code: code.toUpperCase(), map: { mappings: 'AAAA' } }),
  );
  const plugin = keepTransforms(
    { name: 'compiler', transform: { filter: undefined, handler: compile } },
    { folder, version },
  );
  return { compile, run: (code: string, id = 'a.ts') => plugin.transform.handler(code, id) };
}

test('what was compiled once is had from the disk', async () => {
  const made = await aCompiler().run('const a');
  const { compile, run } = aCompiler();
  expect(await run('const a')).toEqual(made);
  expect(made).toEqual({ code: 'CONST A', map: { mappings: 'AAAA' } });
  expect(compile).not.toHaveBeenCalled();
});

test.each<[string, string, string, string]>([
  ['another source', 'one', 'const b', 'a.ts'],
  ['another file', 'one', 'const a', 'b.ts'],
  ['another version', 'two', 'const a', 'a.ts'],
])('%s is compiled', async (_, version, code, id) => {
  await aCompiler().run('const a');
  const { compile, run } = aCompiler(version);
  expect(await run(code, id)).toMatchObject({ code: code.toUpperCase() });
  expect(compile).toHaveBeenCalledTimes(1);
});

test('a file that was cut off is made anew', async () => {
  await aCompiler().run('const a');
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 5);
  expect(await aCompiler().run('const a')).toMatchObject({ code: 'CONST A' });
  const { compile, run } = aCompiler();
  await run('const a');
  expect(compile).not.toHaveBeenCalled();
});

test('what fails is not kept', async () => {
  await expect(aCompiler().run('{')).rejects.toThrow('a.ts is no module');
  await expect(aCompiler().run('{')).rejects.toThrow('a.ts is no module');
  expect(readdirSync(folder)).toEqual([]);
});

test('where nothing can be written, nothing is kept and nothing fails', async () => {
  const { compile, run } = aCompiler();
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'no folder');
  expect(await run('const a')).toMatchObject({ code: 'CONST A' });
  expect(await aCompiler().run('const a')).toMatchObject({ code: 'CONST A' });
  expect(compile).toHaveBeenCalledTimes(1);
});
