import { readFileSync, writeFileSync } from 'node:fs';

import { writeXlsx } from 'hucre';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Engine } from '#electron/engine/engine.ts';

import { anEngine } from '../../builders/anEngine.ts';
import type { EngineClient } from '../../builders/anEngine.ts';
import { resultOf } from '../../builders/jobs.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();
let engine: Engine;
let client: EngineClient;

beforeEach(async () => {
  ({ engine, client } = anEngine(folder.at('dữ liệu'), { isReading: true }));
  const path = folder.at('kế hoạch.dauviec');
  const plan = { path, title: 'Nghị quyết', year: 2020, issued: null };
  await client.workbook.create({ ...plan, directory: null, replace: true });
});

afterEach(() => engine.close());

const corrected = { sheets: { 'Trang 1': { columns: { D: 'note' } } } };

async function read(name: string, sheet: string) {
  const path = folder.at(name);
  const rows = [
    ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Diện tích'],
    [1, 'Sơ kết Nghị quyết', 'Sở Y tế', 12],
    [2, 'Tổng kết Chỉ thị', 'Sở Tư pháp', 30],
  ];
  writeFileSync(path, await writeXlsx({ sheets: [{ name: sheet, rows }] }));
  return resultOf(client.imports.read({ path }));
}

async function importCorrected(): Promise<void> {
  const { table } = await read('một.xlsx', 'Trang 1');
  const way = { kind: 'append', after: null } as const;
  const intention = { table, mapping: corrected, answers: [], sheets: null, way };
  const { id } = await resultOf(client.imports.plan(intention));
  await resultOf(client.imports.apply({ table, plan: id }));
}

test('a table with the same header is read as the one before, whatever it is called', async () => {
  await importCorrected();
  const { understood, mapping, remembered } = await read('hai.xlsx', 'Tờ khác');
  expect(understood.sheets[0]?.columns[3]).toMatchObject({ letters: 'D', field: 'note' });
  expect(mapping.sheets['Tờ khác']?.columns?.['D']).toBe('note');
  expect(remembered['Tờ khác']).toMatchObject({ name: null, kind: 'tasks' });
});

test('a mapping is saved under a name, which it keeps through imports', async () => {
  const { table } = await read('một.xlsx', 'Trang 1');
  const mapping = corrected;
  await client.imports.mappings.save({ table, sheet: 'Trang 1', mapping, name: 'Mẫu Sở Y tế' });
  await importCorrected();
  expect(await client.imports.mappings.list()).toMatchObject([
    {
      name: 'Mẫu Sở Y tế',
      columns: [{ field: 'number' }, { field: 'title' }, { field: 'lead' }, { field: 'note' }],
    },
  ]);
});

test('what is forgotten is not offered again', async () => {
  await importCorrected();
  const [saved] = await client.imports.mappings.list();
  await client.imports.mappings.forget({ fingerprint: saved?.fingerprint ?? '' });
  expect((await read('hai.xlsx', 'Trang 1')).remembered).toEqual({});
});

test('a mapping goes out to a file and comes in from it', async () => {
  await importCorrected();
  const [saved] = await client.imports.mappings.list();
  const fingerprint = saved?.fingerprint ?? '';
  const path = folder.at('cách đọc.json');
  await client.imports.mappings.export({ fingerprint, path, replace: false });
  await expect(
    client.imports.mappings.export({ fingerprint, path, replace: false }),
  ).rejects.toThrow('Đã có tệp');
  await client.imports.mappings.forget({ fingerprint });
  expect(await client.imports.mappings.import({ path })).toEqual(saved);
  expect(await client.imports.mappings.list()).toEqual([saved]);

  const cut = readFileSync(path, 'utf8').slice(0, 40);
  writeFileSync(path, cut);
  await expect(client.imports.mappings.import({ path })).rejects.toThrow(
    'không phải tệp cách đọc bảng',
  );
});

test('a damaged file of mappings is none, and is written anew', async () => {
  writeFileSync(folder.at('dữ liệu/mappings.json'), '[{"name": 1}, ');
  expect(await client.imports.mappings.list()).toEqual([]);
  await importCorrected();
  expect(await client.imports.mappings.list()).toHaveLength(1);
});
