import { readFileSync } from 'node:fs';

import { readXlsx } from 'hucre';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Engine } from '#electron/engine/engine.ts';

import { anEngine } from '../../builders/anEngine.ts';
import type { EngineClient } from '../../builders/anEngine.ts';
import { resultOf } from '../../builders/jobs.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();
let engine: Engine;
let client: EngineClient;

async function createPlan(name: string): Promise<void> {
  const plan = { path: folder.at(name), title: 'Nghị quyết', year: 2020, issued: '2020-01-06' };
  await client.workbook.create({ ...plan, directory: null, replace: true });
}

beforeEach(async () => {
  ({ engine, client } = anEngine(folder.at('dữ liệu'), { isReading: true }));
  await createPlan('kế hoạch.dauviec');
  const phases = {
    '2020-Q2': { planned: '5 xã', weight: 40, done: '3 xã' },
    '2020-Q4': { planned: '7 xã', weight: 60, done: null },
  };
  await client.tasks.insert({
    place: { parent: null, before: null },
    tasks: [
      { type: 'section', title: 'PHÁT TRIỂN KINH TẾ' },
      { title: 'Công nhận 12 xã nông thôn mới', period: 'Đến cuối năm 2020', phases },
    ],
  });
});

afterEach(() => engine.close());

test('phases go out to Excel, and come in again with their weights and what was done', async () => {
  const path = folder.at('phân kỳ.xlsx');
  const order = { year: 2020, unit: 'quarter', path, replace: false } as const;
  expect(await resultOf(client.timeline.exportPhasing(order))).toEqual({ path, rows: 2 });

  const [sheet] = (await readXlsx(readFileSync(path))).sheets;
  expect(sheet?.name).toBe('Phân kỳ 2020');
  const [, , header = [], , row = []] = sheet?.rows ?? [];
  expect(header.slice(5)).toEqual([
    ...['Quý I/2020', 'Quý II/2020', 'Quý III/2020', 'Quý IV/2020'],
    ...['Quý II/2020 - tỷ trọng (%)', 'Quý IV/2020 - tỷ trọng (%)', 'Quý II/2020 - đã làm'],
  ]);
  expect(row.slice(4)).toEqual(['Đến cuối năm 2020', null, '5 xã', null, '7 xã', 40, 60, '3 xã']);

  await createPlan('kế hoạch khác.dauviec');
  const { table } = await resultOf(client.imports.read({ path }));
  const way = { kind: 'append', after: null } as const;
  const intention = { table, mapping: { sheets: {} }, answers: [], sheets: null, way };
  const { id } = await resultOf(client.imports.plan(intention));
  await resultOf(client.imports.apply({ table, plan: id }));
  const tasks = (await client.workbook.load())?.tasks ?? [];
  expect(tasks.at(-1)).toMatchObject({
    title: 'Công nhận 12 xã nông thôn mới',
    phases: {
      '2020-Q2': { planned: '5 xã', weight: 40, done: '3 xã' },
      '2020-Q4': { planned: '7 xã', weight: 60, done: null },
    },
    extra: {},
  });
  expect((await client.workbook.load())?.plan.columns ?? []).toEqual([]);
});

test('an issued version still knows the deadlines that were changed since', async () => {
  const title = { name: 'Phụ lục', date: '2020-01-15', document: null };
  await client.baselines.issue(title);
  const [, task] = (await client.workbook.load())?.tasks ?? [];
  const id = task?.id ?? '';
  const before = { period: 'Đến cuối năm 2020' };
  await client.tasks.edit({ edits: [{ id, before, after: { period: 'Quý I/2021' } }] });

  const [baseline] = await client.baselines.list();
  const issued = await client.timeline.issuedDeadlines({ baseline: baseline?.id ?? 0 });
  expect(issued.find((deadline) => deadline.id === id)).toEqual({ id, ...before });
  expect(issued).toHaveLength(2);
});

test('a file that is there is not written over without asking', async () => {
  const path = folder.at('kế hoạch.dauviec');
  const order = { year: 2020, unit: 'month', path, replace: false } as const;
  await expect(resultOf(client.timeline.exportPhasing(order))).rejects.toMatchObject({
    data: { code: 'fileExists' },
  });
});
