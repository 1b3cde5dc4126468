import { beforeEach, expect, test } from 'vitest';

import {
  editTargets,
  insertTargets,
  moveTargets,
  pasteTargets,
  removeTargets,
  shiftTargets,
} from '#electron/targets/editTargets.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import type { Target } from '#shared/targets/target.ts';

import { anEngine } from '../../builders/anEngine.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
let workbook: Workbook;
let ids: readonly string[];

beforeEach(async () => {
  workbook = await aWorkbook(folder.at('chỉ tiêu.dauviec'));
  ({ ids } = insertTargets(workbook, null, [
    { name: 'Thu ngân sách', unit: 'tỷ đồng', assigned: 4835 },
    { name: 'Tỷ lệ hộ nghèo', unit: '%', kind: 'level', direction: 'at-most', value: 4 },
    { name: 'Tạo việc làm', unit: 'người', value: 18000 },
  ]));
});

function targets(): readonly Target[] {
  return workbook.snapshot().targets;
}

function names(): string[] {
  return targets().map(({ name }) => name);
}

function idAt(place: number): string {
  return ids[place] ?? '';
}

function label() {
  return workbook.snapshot().history.undo;
}

test('new targets stand in their order, with a value to be judged by', () => {
  expect(targets().map(({ name, value }) => [name, value])).toEqual([
    ['Thu ngân sách', 4835],
    ['Tỷ lệ hộ nghèo', 4],
    ['Tạo việc làm', 18000],
  ]);
  expect(label()).toEqual({ key: 'insertTargets', params: { count: 3 } });
});

test('an edit carries the value along in one step, which undo takes back to the bit', () => {
  const before = workbook.snapshot();

  const edits = [{ id: idAt(0), before: { stretch: null }, after: { stretch: 5000 } }];
  editTargets(workbook, edits);

  expect(targets()[0]).toMatchObject({ assigned: 4835, stretch: 5000, value: 5000 });
  expect(label()).toEqual({ key: 'editTarget', params: { name: 'Thu ngân sách' } });
  workbook.undo();
  expect(workbook.snapshot().targets).toEqual(before.targets);
  workbook.redo();
  expect(targets()[0]?.value).toBe(5000);
});

test('one stale cell rejects the whole set, and says which', () => {
  const before = targets();
  const edits = [
    { id: idAt(1), before: { unit: '%' }, after: { unit: 'phần trăm' } },
    { id: idAt(2), before: { unit: 'việc' }, after: { unit: 'lượt người' } },
  ];

  expect(() => editTargets(workbook, edits)).toThrow(
    expect.objectContaining({
      code: 'staleChange',
      params: { cells: '“Tạo việc làm” · Đơn vị tính' },
    }),
  );
  expect(targets()).toEqual(before);
});

test('an edit that changes nothing makes no step', () => {
  const revision = workbook.revision();

  editTargets(workbook, [{ id: idAt(2), before: { unit: 'người' }, after: { unit: 'người' } }]);

  expect(workbook.revision()).toBe(revision);
});

test('a target is inserted in front of another, moved and removed; undo brings all back', () => {
  const before = workbook.snapshot().targets;

  insertTargets(workbook, idAt(1), [{ name: 'Thu hút đầu tư' }]);
  expect(names()).toEqual(['Thu ngân sách', 'Thu hút đầu tư', 'Tỷ lệ hộ nghèo', 'Tạo việc làm']);
  expect(label()).toEqual({ key: 'insertTarget', params: { name: 'Thu hút đầu tư' } });

  moveTargets(workbook, [idAt(2), idAt(0)], { before: idAt(1), parent: null });
  expect(names()).toEqual(['Thu hút đầu tư', 'Thu ngân sách', 'Tạo việc làm', 'Tỷ lệ hộ nghèo']);
  expect(label()).toEqual({ key: 'moveTargets', params: { count: 2 } });

  removeTargets(workbook, [idAt(0), idAt(2)]);
  expect(names()).toEqual(['Thu hút đầu tư', 'Tỷ lệ hộ nghèo']);
  expect(label()).toEqual({ key: 'removeTargets', params: { count: 2 } });

  workbook.undo();
  workbook.undo();
  workbook.undo();
  expect(workbook.snapshot().targets).toEqual(before);
});

test('pasted cells and new targets are one step', () => {
  const before = targets();
  const edits = [{ id: idAt(2), before: { value: 18000 }, after: { value: 20000 } }];

  pasteTargets(workbook, edits, [{ name: 'Xuất khẩu', unit: 'triệu USD', value: 1300 }]);

  expect(targets().map(({ value }) => value)).toEqual([4835, 4, 20000, 1300]);
  expect(label()).toEqual({ key: 'pasteTargets', params: { count: 2 } });
  workbook.undo();
  expect(targets()).toEqual(before);
});

test('cells of periods change one by one, and one that somebody changed meanwhile is refused', () => {
  const id = idAt(0);
  const cell = (period: string, before: number | null, after: number | null) => ({
    id,
    before: { actual: { [period]: before } },
    after: { actual: { [period]: after } },
  });
  editTargets(workbook, [cell('2020-Q1', null, 1200), cell('2020-Q2', null, 1100)]);
  editTargets(workbook, [cell('2020-Q2', 1100, 1150)]);
  expect(targets()[0]?.actual).toEqual({ '2020-Q1': 1200, '2020-Q2': 1150 });

  expect(() => editTargets(workbook, [cell('2020-Q2', 1100, 900)])).toThrow(
    expect.objectContaining({ code: 'staleChange' }),
  );
  editTargets(workbook, [cell('2020-Q1', 1200, null)]);
  expect(targets()[0]?.actual).toEqual({ '2020-Q2': 1150 });
  workbook.undo();
  expect(targets()[0]?.actual).toEqual({ '2020-Q1': 1200, '2020-Q2': 1150 });
});

test('a target becomes a part of the one above; when that goes, its parts stay', () => {
  shiftTargets(workbook, [idAt(1)], true);
  expect(targets()[1]?.parent).toBe(idAt(0));

  removeTargets(workbook, [idAt(0)]);
  expect(names()).toEqual(['Tỷ lệ hộ nghèo', 'Tạo việc làm']);
  expect(targets()[0]?.parent).toBeNull();
  workbook.undo();
  expect(targets()[1]?.parent).toBe(idAt(0));
});

test('a window asks for all of it', async () => {
  const { engine, client } = anEngine(folder.at('dữ liệu'));
  const plan = { title: 'Kế hoạch', year: 2020, issued: null, directory: null, replace: false };
  const path = folder.at('cửa sổ.dauviec');
  await client.workbook.create({ ...plan, path });

  const { ids: made } = await client.targets.insert({ before: null, targets: [{ name: 'Một' }] });
  const id = made[0] ?? '';
  await client.targets.edit({ edits: [{ id, before: { unit: null }, after: { unit: '%' } }] });
  await client.targets.paste({ edits: [], targets: [{ name: 'Hai' }] });
  await client.targets.move({ ids: [id], before: null, parent: null });

  const state = { columns: [], collapsed: [], zoom: 1.25 };
  await client.views.save({ path, view: 'targets', state });
  const other = folder.at('đã đóng.dauviec');
  await client.views.save({ path: other, view: 'targets', state: { ...state, zoom: 2 } });
  const loaded = await client.workbook.load();
  expect(loaded?.targets.map(({ name, unit }) => [name, unit])).toEqual([
    ['Hai', null],
    ['Một', '%'],
  ]);
  expect(loaded?.views).toEqual({ targets: state });
  await client.targets.remove({ ids: [id] });
  expect((await client.workbook.load())?.targets).toHaveLength(1);
  await client.workbook.close();
  await client.views.save({ path, view: 'targets', state });
  await engine.close();
});
