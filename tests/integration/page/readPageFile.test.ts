import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { readPageFile } from '#electron/page/readPageFile.ts';

let root: string;
let folder: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dau-viec-page-'));
  folder = join(root, 'page');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(root, 'page-secret'));
  writeFileSync(join(folder, 'index.html'), '<html><head><title>Đầu Việc</title></head></html>');
  writeFileSync(join(folder, 'assets/index-1a2b.js'), 'run();');
  writeFileSync(join(folder, 'assets/notes.txt'), 'not for the page');
  writeFileSync(join(root, 'page-secret/secret.js'), 'secret');
});

afterAll(() => rmSync(root, { recursive: true }));

async function read(urlPath: string) {
  const file = await readPageFile(folder, urlPath, 'n0nce');
  return file === null ? null : { ...file, body: file.body.toString() };
}

test('the index carries the nonce and is never stored', async () => {
  expect(await read('/')).toEqual({
    body: `<html><head>
    <meta property="csp-nonce" content="n0nce" nonce="n0nce" /><title>Đầu Việc</title></head></html>`,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
});

test('a file with a hash in its name is kept for good', async () => {
  expect(await read('/assets/index-1a2b.js')).toEqual({
    body: 'run();',
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'max-age=31536000, immutable',
    },
  });
});

test.each([
  ['/assets/missing.js', 'no such file'],
  ['/assets', 'a folder'],
  ['/index.html/x.js', 'below a file'],
  ['/assets/notes.txt', 'a kind of file that no page has'],
  ['/../page-secret/secret.js', 'out of the folder'],
  ['/..%2Fpage-secret%2Fsecret.js', 'out of the folder, encoded'],
  ['/assets/..%5C..%5C..%5Cpage-secret%5Csecret.js', 'out of the folder, with backslashes'],
  ['/%E0%A4%A.js', 'badly encoded'],
  ['/index.html%00.js', 'with a zero byte'],
])('%s is not served: %s', async (urlPath) => {
  expect(await read(urlPath)).toBeNull();
});
