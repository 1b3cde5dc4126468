import { utimesSync } from 'node:fs';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { applyReturn } from '#electron/handoffs/returns/applyReturn.ts';
import { decideAll } from '#electron/handoffs/returns/decideReturn.ts';
import { receiveFiles } from '#electron/handoffs/returns/receiveFiles.ts';
import { createReturnsReader } from '#electron/handoffs/returns/returnsNow.ts';
import type { ReadReturns } from '#electron/handoffs/returns/returnsNow.ts';
import type { Parser } from '#electron/parsing/parser.ts';
import { readTable } from '#electron/spreadsheet/readTable.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { editRecord } from '#shared/changes/changeSet.ts';
import { describeReturn, summariseReturn } from '#shared/handoffs/returns/describeReturn.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aTask, anAgency } from '../../../builders/records.ts';
import { fillPlan, sendRound, writeTo } from '../../../builders/returns/aSentRound.ts';
import { fillInPack } from '../../../builders/returns/fillIn.ts';
import { writeXlsx } from '../../../builders/returns/writeXlsx.ts';
import { useTemporaryFolder } from '../../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../../builders/workbooks.ts';

const folder = useTemporaryFolder();
const health = { text: 'Sở Y tế', agency: 'a1' };
const finance = { text: 'Sở Tài chính', agency: 'a2' };

const tasks: readonly Task[] = [
  aTask({
    id: 't1',
    code: 'NV-001',
    position: 'a0',
    title: 'Xây dựng Đề án y tế cơ sở',
    lead: health,
    period: 'Quý II/2020',
    product: 'Đề án',
  }),
  aTask({
    id: 't2',
    code: 'NV-002',
    position: 'a1',
    title: 'Sơ kết Chỉ thị số 16',
    lead: health,
    support: [finance],
    progress: 'Đang thực hiện',
    percent: 30,
  }),
  aTask({
    id: 't3',
    code: 'NV-003',
    position: 'a2',
    title: 'Quyết toán ngân sách năm 2019',
    lead: finance,
    support: [health],
  }),
];

/** In this process: the files are our own. */
const parser: Parser = {
  readTable: (source) => readTable(source, () => undefined),
  async readTables(paths, onFile) {
    for (const [index, path] of paths.entries()) {
      const raw = readTable({ path }, () => undefined);
      onFile(
        index,
        await raw.then((tables) => ({ raw: tables })).catch((error: unknown) => ({ error })),
      );
    }
  },
  readDocument: () => Promise.reject(new Error('No document is read here.')),
};

let workbook: Workbook;
let readReturns: ReadReturns;
let packs: ReadonlyMap<string, Buffer>;

beforeEach(async () => {
  workbook = await aWorkbook(folder.at('kế hoạch.dauviec'));
  readReturns = createReturnsReader();
  const agencies = [
    anAgency({ id: 'a1', name: 'Sở Y tế' }),
    anAgency({ id: 'a2', name: 'Sở Tài chính', short: 'STC', position: 'a1' }),
  ];
  fillPlan(workbook, agencies, tasks);
  const sent = await sendRound(workbook, { due: '2020-06-20', sentOn: '2020-06-05' });
  packs = new Map(sent.map(({ agency, bytes }) => [agency, bytes]));
});

afterEach(() => workbook.close());

const job = { signal: new AbortController().signal, report: () => undefined };

async function receive(files: Readonly<Record<string, Uint8Array>>, receivedOn = '2020-06-18') {
  const paths = Object.entries(files).map(([name, bytes]) => writeTo(folder.at(name), bytes));
  const request = { paths, receivedOn, mayAssign: true };
  const { files: received } = await receiveFiles(
    workbook,
    readReturns(workbook),
    parser,
    request,
    job,
  );
  return received;
}

function packOf(agency: string): Buffer {
  const bytes = packs.get(agency);
  if (bytes === undefined) throw new Error(`Nothing was sent to ${agency}.`);
  return bytes;
}

function apply(id: number, rule: 'safe' | 'all') {
  workbook.returns.decide(id, decideAll(readReturns(workbook).find(id), rule));
  return applyReturn(workbook, readReturns, id, null);
}

function change(id: string, fields: Partial<Task>): void {
  workbook.edit(({ records }) => {
    const task = records.task.find(id);
    const edit = task === null ? null : editRecord('task', task, fields);
    return {
      label: { key: 'editTask', params: { code: id } },
      changes: edit === null ? [] : [edit],
    };
  });
}

function changesOf(id: number) {
  const { cells } = describeReturn(readReturns(workbook).find(id), new Map(), 0);
  return cells.map(({ task, field, sent, current, returned, state }) =>
    [task.code, field, sent, current, returned, state].join(' | '),
  );
}

const answers = [
  { code: 'NV-001', field: 'progress', value: 'Hoàn thành' },
  { code: 'NV-001', field: 'completedOn', value: { day: '2020-06-15' } },
  { code: 'NV-002', field: 'percent', value: 55 },
  { code: 'NV-002', field: 'updater', value: 'Trần Thị B' },
] as const;

test('a filled pack is received, reviewed, merged as one step, and undone to the bit', async () => {
  change('t2', { percent: 40 });
  const before = workbook.snapshot().tasks;
  const bytes = await fillInPack(packOf('Sở Y tế'), answers);
  const [file] = await receive({ 'So-Y-te.xlsx': bytes }, '2020-06-22');
  expect(file).toEqual({ file: 'So-Y-te.xlsx', return: 1, isDuplicate: false, error: null });
  expect(changesOf(1)).toEqual([
    'NV-001 | progress |  |  | Hoàn thành | theirs',
    'NV-001 | completedOn |  |  | 2020-06-15 | theirs',
    'NV-002 | percent | 30 | 40 | 55 | conflict',
    'NV-002 | updater |  |  | Trần Thị B | theirs',
  ]);
  const summary = summariseReturn(readReturns(workbook).find(1));
  expect(summary).toMatchObject({
    agency: 'Sở Y tế',
    recognisedBy: 'stamp',
    lateDays: 2,
    light: 'amber',
  });
  expect(workbook.returns.readBytes(1)).toEqual(bytes);

  expect(apply(1, 'safe').applied).toBe(3);
  const [first, second] = workbook.snapshot().tasks;
  expect(first).toMatchObject({ progress: 'Hoàn thành', completedOn: '2020-06-15' });
  expect(second).toMatchObject({ percent: 40, extra: { 'Người cập nhật': 'Trần Thị B' } });
  expect(summariseReturn(readReturns(workbook).find(1)).counts.open).toBe(1);
  expect(apply(1, 'safe').applied).toBe(0);

  workbook.undo();
  expect(workbook.snapshot().tasks).toEqual(before);
  expect(summariseReturn(readReturns(workbook).find(1))).toMatchObject({
    merged: null,
    counts: { open: 4 },
  });
  workbook.redo();
  expect(summariseReturn(readReturns(workbook).find(1))).toMatchObject({ counts: { open: 1 } });
});

test('the same file, and the same answers saved again, are received once', async () => {
  const bytes = await fillInPack(packOf('Sở Y tế'), answers);
  await receive({ 'a.xlsx': bytes });
  apply(1, 'safe');
  const tasksBefore = workbook.snapshot().tasks;
  const again = Buffer.concat([
    bytes.subarray(0, bytes.length - 2),
    Buffer.from([3, 0]),
    Buffer.from('abc'),
  ]);
  expect(await receive({ 'b.xlsx': bytes, 'a (1).xlsx': again })).toMatchObject([
    { return: 1, isDuplicate: true },
    { return: 1, isDuplicate: true },
  ]);
  expect(apply(1, 'all').applied).toBe(0);
  expect(workbook.snapshot().tasks).toEqual(tasksBefore);
});

test('what a supporting agency says is a remark, and changes nothing of the task', async () => {
  const words = [{ code: 'NV-003', field: 'remark', value: 'Đề nghị lùi sang quý III' }];
  await receive({ 'y-te.xlsx': await fillInPack(packOf('Sở Y tế'), words, 'support') });
  expect(apply(1, 'safe').applied).toBe(1);
  expect(workbook.records.remark.list()).toMatchObject([
    {
      task: 't3',
      agency: 'Sở Y tế',
      kind: 'support',
      text: 'Đề nghị lùi sang quý III',
      on: '2020-06-18',
    },
  ]);
  expect(workbook.snapshot().tasks).toEqual(tasks);
  workbook.undo();
  expect(workbook.records.remark.list()).toEqual([]);
});

test('a second file of a pack takes the place of the first, and what it says otherwise is a conflict', async () => {
  await receive({ 'lan-1.xlsx': await fillInPack(packOf('Sở Y tế'), answers) });
  apply(1, 'safe');
  const second = [...answers, { code: 'NV-001', field: 'progress', value: 'Đang thực hiện' }];
  await receive({ 'lan-2.xlsx': await fillInPack(packOf('Sở Y tế'), second) });
  expect(changesOf(2)).toEqual([
    'NV-001 | progress | Hoàn thành | Hoàn thành | Đang thực hiện | conflict',
  ]);
  expect(summariseReturn(readReturns(workbook).find(1)).replacedBy).toBe(2);
  // It may as well be the older of the two.
  expect(apply(2, 'safe').applied).toBe(0);
  expect(workbook.snapshot().tasks.find(({ id }) => id === 't1')?.progress).toBe('Hoàn thành');
});

test('of two files of a pack that come together, the one saved last counts, whatever its name', async () => {
  const later = [...answers, { code: 'NV-001', field: 'progress', value: 'Đang thực hiện' }];
  const bytes = {
    'a.xlsx': await fillInPack(packOf('Sở Y tế'), later),
    'b.xlsx': await fillInPack(packOf('Sở Y tế'), answers),
  };
  const paths = Object.entries(bytes).map(([name, content]) => writeTo(folder.at(name), content));
  for (const [path, day] of [
    [paths[0] ?? '', '2020-06-17'],
    [paths[1] ?? '', '2020-06-16'],
  ] as const) {
    utimesSync(path, new Date(day), new Date(day));
  }

  const request = { paths, receivedOn: '2020-06-18', mayAssign: true };
  const { files } = await receiveFiles(workbook, readReturns(workbook), parser, request, job);

  const [saved, before] = files.map((one) => one.return ?? 0);
  expect(summariseReturn(readReturns(workbook).find(before ?? 0)).replacedBy).toBe(saved);
  expect(summariseReturn(readReturns(workbook).find(saved ?? 0)).replacedBy).toBeNull();
});

test('two agencies that answer one cell differently are in conflict', async () => {
  change('t3', { lead: health, support: [] });
  const [again] = await sendRound(workbook, { due: null, sentOn: '2020-07-01' });
  const value = (words: string) => [{ code: 'NV-003', field: 'progress', value: words }];
  change('t3', { lead: finance });
  const old = await fillInPack(packOf('Sở Tài chính'), value('Hoàn thành'));
  const fresh = await fillInPack(again?.bytes ?? Buffer.alloc(0), value('Đang thực hiện'));
  await receive({ 'tai-chinh.xlsx': old, 'y-te.xlsx': fresh });
  expect([changesOf(1), changesOf(2)]).toEqual([
    ['NV-003 | progress |  |  | Hoàn thành | conflict'],
    ['NV-003 | progress |  |  | Đang thực hiện | conflict'],
  ]);
  expect([apply(1, 'safe').applied, apply(2, 'safe').applied]).toEqual([0, 0]);
});

test('a file that is none of ours, and one that cannot be read, stop no other', async () => {
  const foreign = writeXlsx([
    {
      name: 'Trang 1',
      state: 'visible',
      rows: [
        { cells: ['Mã', 'Nội dung nhiệm vụ', 'Tiến độ'].map((value) => ({ value })) },
        {
          cells: ['NV-001', 'Trồng rừng phòng hộ ven biển', 'Hoàn thành'].map((value) => ({
            value,
          })),
        },
      ],
    },
  ]);
  const good = await fillInPack(packOf('Sở Y tế'), answers);
  const files = {
    'la.xlsx': foreign,
    'hong.xlsx': Buffer.from('PK\u0003\u0004hỏng'),
    'tot.xlsx': good,
  };
  const [strange, broken, fine] = await receive(files);
  expect(
    strange?.return === null ? null : readReturns(workbook).find(strange?.return ?? 0),
  ).toMatchObject({
    pack: null,
    candidates: [],
  });
  expect(broken).toMatchObject({ return: null, error: { name: 'UserError' } });
  expect(fine).toMatchObject({ isDuplicate: false, error: null });
});

test('what is applied is what was shown', async () => {
  await receive({ 'y-te.xlsx': await fillInPack(packOf('Sở Y tế'), answers) });
  const shown = readReturns(workbook).find(1);
  workbook.returns.decide(1, decideAll(shown, 'safe'));
  change('t3', { note: 'Không liên quan' });
  change('t1', { progress: 'Chưa thực hiện' });
  expect(() => applyReturn(workbook, readReturns, 1, shown)).toThrow('Kế hoạch đã thay đổi');
  workbook.undo();
  expect(applyReturn(workbook, readReturns, 1, shown).applied).toBe(4);
});
