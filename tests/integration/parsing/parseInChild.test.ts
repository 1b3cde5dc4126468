import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { forkProcess, sourceHelpers } from '#electron/processes/forkProcess.ts';
import { createParser } from '#electron/parsing/parseInChild.ts';

let folder: string;

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'dauviec-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function stub(name: string) {
  return forkProcess(fileURLToPath(new URL(name, import.meta.url)));
}

test('a missing file is said in a sentence', async () => {
  const parser = createParser(sourceHelpers.parser);
  await expect(parser.readTable({ path: join(folder, 'không có.xlsx') })).rejects.toThrow(
    'Không tìm thấy tệp “không có.xlsx”.',
  );
});

test('a folder is no file', async () => {
  const parser = createParser(sourceHelpers.parser);
  await expect(parser.readTable({ path: folder })).rejects.toMatchObject({ code: 'isFolder' });
});

test('each kind of file is refused by the reader that was asked', async () => {
  const parser = createParser(sourceHelpers.parser);
  const path = join(folder, 'van ban.xlsx');
  writeFileSync(path, 'Sở Y tế');
  await expect(parser.readTable({ path: path })).rejects.toThrow('“van ban.xlsx” chỉ là văn bản');
  const picture = join(folder, 'ảnh.pdf');
  writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]));
  await expect(parser.readDocument(picture)).rejects.toThrow('“ảnh.pdf”');
});

test('what was copied is read as a file is', async () => {
  const parser = createParser(sourceHelpers.parser);
  const cells = [{ column: 1, value: 'TT', text: 'TT' }];
  const html = '<table><tr><td>TT</td></tr></table>';
  for (const source of [{ html }, { text: 'TT' }]) {
    const { sheets } = await parser.readTable(source);
    expect(sheets.map(({ rows }) => rows)).toEqual([[{ row: 1, cells }]]);
  }
  await expect(parser.readTable({ html: '<p>TT</p>' })).rejects.toThrow(
    'Tệp “bảng vừa sao chép” không có bảng nào để đọc.',
  );
});

test('a process that grows without bounds is ended in a sentence', async () => {
  const parser = createParser(stub('./hungryProcess.ts'));
  await expect(parser.readTable({ path: '/bom.xlsx' })).rejects.toThrow(
    'Không đọc được tệp “bom.xlsx” vì tệp cần quá nhiều bộ nhớ hoặc bị hỏng.',
  );
});

test('a process that hangs is ended by the clock', async () => {
  const parser = createParser(stub('./idleProcess.ts'), { timeoutMs: 500 });
  await expect(parser.readTable({ path: '/treo.xlsx' })).rejects.toMatchObject({
    code: 'parsingTooSlow',
  });
});

test('a process that hangs is ended by a cancel', async () => {
  const abort = new AbortController();
  const reading = createParser(stub('./idleProcess.ts')).readTable(
    { path: '/treo.xlsx' },
    {
      signal: abort.signal,
    },
  );
  setTimeout(() => abort.abort(), 200);
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
});

test('a process that nobody ends any more ends by itself', async () => {
  process.env['LIFETIME_MS'] = '300';
  try {
    const child = await stub('./idleProcess.ts')();
    const ended = new Promise<string>((resolve) => child.onExit(() => resolve('ended')));
    child.send({ kind: 'document', path: '/treo.docx' });
    expect(await ended).toBe('ended');
  } finally {
    delete process.env['LIFETIME_MS'];
  }
});

test('what cannot be started is a sentence, not a crash', async () => {
  const parser = createParser(forkProcess(join(folder, 'missing.js')));
  await expect(parser.readDocument('/a.docx')).rejects.toMatchObject({ code: 'parsingBrokeOff' });
});
