import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { insertTasks } from '#electron/tasks/editTasks.ts';
import { party2026 } from '#shared/annexes/layouts/party.ts';

import { anEngine } from '../../builders/anEngine.ts';
import type { EngineClient } from '../../builders/anEngine.ts';
import { resultOf } from '../../builders/jobs.ts';
import { linesOfPage, readPdfPages } from '../../builders/pdfPages.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
let engine: ReturnType<typeof anEngine>['engine'];
let client: EngineClient;

const order = { annexes: ['tasks'], layout: party2026, edition: 'issued' } as const;

beforeEach(async () => {
  ({ engine, client } = anEngine(folder.at('data')));
  const workbook = await aWorkbook(folder.at('plan.dauviec'));
  insertTasks(workbook, { parent: null, before: null }, [
    { title: 'Phòng dịch' },
    ...Array.from({ length: 400 }, (_, index) => ({ title: `Rà soát, sắp xếp bộ máy ${index}` })),
  ]);
  workbook.close();
  await client.workbook.open({ path: folder.at('plan.dauviec') });
});

afterEach(() => engine.close());

async function linesOf(bytes: Buffer): Promise<string[]> {
  return (await readPdfPages(bytes)).flatMap(linesOfPage);
}

test('the preview is the PDF file that an export writes, in parts', async () => {
  const { preview, bytes, pages } = await resultOf(client.annexes.preview(order));
  const parts: Buffer[] = [];
  for (let from: number | null = 0; from !== null;) {
    const part: { base64: string; next: number | null } = await client.annexes.previewPart({
      preview,
      from,
    });
    parts.push(Buffer.from(part.base64, 'base64'));
    from = part.next;
  }
  const shown = Buffer.concat(parts);
  expect(shown.length).toBe(bytes);
  expect(await readPdfPages(shown)).toHaveLength(pages);

  const path = folder.at('phụ lục.pdf');
  expect(await resultOf(client.annexes.export({ ...order, path, replace: false }))).toEqual({
    path,
    rows: 401,
  });
  expect(await linesOf(readFileSync(path))).toEqual(await linesOf(shown));

  await client.annexes.closePreview({ preview });
  await expect(client.annexes.previewPart({ preview, from: 0 })).rejects.toMatchObject({
    data: { code: 'previewGone' },
  });
});

test('a cancelled preview leaves the one before', async () => {
  const { preview } = await resultOf(client.annexes.preview(order));
  const abort = new AbortController();
  const job = await client.annexes.preview(order, { signal: abort.signal });
  abort.abort();
  await expect(resultOf(Promise.resolve(job))).rejects.toThrow();
  expect((await client.annexes.previewPart({ preview, from: 0 })).base64).toMatch(/^JVBERi0/);
});

test('Word files are written by a process of their own, whole', async () => {
  const path = folder.at('phụ lục.docx');
  await resultOf(client.annexes.export({ ...order, path, replace: false }));
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
});

test.for([
  ['phụ lục.txt', 'exportFormatUnknown'],
  ['plan.dauviec', 'exportOntoWorkbook'],
  ['có rồi.pdf', 'fileExists'],
] as const)('an export to %s is refused: %s', async ([name, code]) => {
  writeFileSync(folder.at('có rồi.pdf'), 'before');
  const path = folder.at(name);
  await expect(
    resultOf(client.annexes.export({ ...order, path, replace: false })),
  ).rejects.toMatchObject({ data: { code } });
  expect(readFileSync(folder.at('có rồi.pdf'), 'utf8')).toBe('before');
});

test('layouts of the office are kept beside the official ones, which stay as they are', async () => {
  const own = { ...party2026, id: 'own', name: 'Mẫu của Văn phòng' };
  await client.annexes.layouts.save(own);
  await client.annexes.layouts.save({ ...own, font: 'Arial' });
  const list = await client.annexes.layouts.list();
  expect(list.map(({ id, font }) => `${id} ${font}`)).toEqual([
    'party-2026 Times New Roman',
    'party-2018 Times New Roman',
    'nd30 Times New Roman',
    'own Arial',
  ]);

  for (const change of [
    client.annexes.layouts.save({ ...party2026, font: 'Arial' }),
    client.annexes.layouts.forget({ id: 'nd30' }),
  ]) {
    await expect(change).rejects.toMatchObject({ data: { code: 'layoutIsOfficial' } });
  }

  await client.annexes.layouts.forget({ id: 'own' });
  expect(await client.annexes.layouts.list()).toHaveLength(3);
});

test('a layout goes to another machine as a file', async () => {
  const path = folder.at('mẫu.json');
  await client.annexes.layouts.export({ id: 'nd30', path, replace: false });
  const taken = await client.annexes.layouts.import({ path });
  const list = await client.annexes.layouts.list();
  expect(list.at(-1)).toEqual(taken);
  expect(taken).toEqual({ ...list[2], id: taken.id });

  writeFileSync(path, '{}');
  await expect(client.annexes.layouts.import({ path })).rejects.toMatchObject({
    data: { code: 'layoutFileWrong' },
  });
});

test('nothing of a preview stays behind when the plan is closed', async () => {
  const { preview } = await resultOf(client.annexes.preview(order));
  await client.workbook.close();
  await expect(client.annexes.previewPart({ preview, from: 0 })).rejects.toMatchObject({
    data: { code: 'previewGone' },
  });
  expect(existsSync(folder.at('plan.dauviec'))).toBe(true);
});
