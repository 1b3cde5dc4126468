import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Engine } from '#electron/engine/engine.ts';

import { anEngine } from '../../../builders/anEngine.ts';
import type { EngineClient } from '../../../builders/anEngine.ts';
import { resultOf } from '../../../builders/jobs.ts';
import { aTask, anAgency } from '../../../builders/records.ts';
import { fillPlan, writeTo } from '../../../builders/returns/aSentRound.ts';
import { fillInPack } from '../../../builders/returns/fillIn.ts';
import type { Answer } from '../../../builders/returns/fillIn.ts';
import { useTemporaryFolder } from '../../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../../builders/workbooks.ts';

const folder = useTemporaryFolder();
let engine: Engine;
let client: EngineClient;
let pack: string;

const titles = ['Xây dựng Đề án y tế cơ sở', 'Sơ kết Chỉ thị số 16', 'Kiểm tra công tác dược'];

beforeEach(async () => {
  const path = folder.at('kế hoạch.dauviec');
  const workbook = await aWorkbook(path);
  const lead = { text: 'Sở Y tế', agency: 'a1' };
  const tasks = titles.map((title, at) => {
    const place = { id: `t${at + 1}`, code: `NV-00${at + 1}`, position: `a${at}` };
    return aTask({ ...place, title, lead, period: 'Quý II/2020' });
  });
  fillPlan(workbook, [anAgency()], tasks);
  workbook.close();
  ({ engine, client } = anEngine(folder.at('dữ liệu'), { isReading: true }));
  await client.workbook.open({ path });
  const to = folder.at('giao');
  mkdirSync(to);
  await resultOf(
    client.handoffs.send({
      ...{ agencies: null, sections: null, name: null, due: '2020-06-20' },
      ...{ sentOn: '2020-06-05', letter: null, replace: false },
      to: { kind: 'folder', path: to },
    }),
  );
  pack = folder.at(`giao/${readdirSync(to)[0] ?? ''}`);
});

afterEach(() => engine.close());

const answers: readonly Answer[] = [
  { code: 'NV-001', field: 'progress', value: 'Hoàn thành' },
  { code: 'NV-001', field: 'completedOn', value: { day: '2020-06-15' } },
  { code: 'NV-002', field: 'percent', value: 55 },
  { code: 'NV-003', field: 'period', value: 'Quý III/2020' },
];

async function filled(more: readonly Answer[] = []): Promise<Buffer> {
  return fillInPack(readFileSync(pack), [...answers, ...more]);
}

async function receive(...paths: string[]) {
  const { files } = await resultOf(client.handoffs.receive({ paths, receivedOn: '2020-06-22' }));
  return files;
}

test('from the file to the merged plan and back, as a window does it', async () => {
  const [file] = await receive(writeTo(folder.at('So-Y-te.xlsx'), await filled()));
  expect(file?.summary).toMatchObject({
    ...{ agency: 'Sở Y tế', round: 1, recognisedBy: 'stamp', lateDays: 2, light: 'amber' },
    counts: { matched: 3, theirs: 3, locked: 1, open: 3, problems: 1 },
  });
  const id = file?.summary?.id ?? 0;
  const { revision, cells } = await client.handoffs.returns.review({ return: id });
  expect(cells.map(({ task, field, state, isSafe }) => [task.code, field, state, isSafe])).toEqual([
    ['NV-001', 'progress', 'theirs', true],
    ['NV-001', 'completedOn', 'theirs', true],
    ['NV-002', 'percent', 'theirs', true],
    ['NV-003', 'period', 'locked', false],
  ]);
  const safe = cells.filter(({ isSafe }) => isSafe);
  const decisions = safe.map(({ key }) => ({ key, decision: { take: 'theirs' as const } }));
  const decided = await client.handoffs.returns.decide({ return: id, decisions });
  expect(decided.counts.open).toBe(0);
  const applied = await resultOf(client.handoffs.returns.apply({ return: id, revision }));
  expect(applied).toMatchObject({ applied: 3, summary: { light: 'grey' } });
  const { backups } = await client.backups.list();
  expect(backups.map(({ reason }) => reason)).toContain('merge');

  const again = await client.handoffs.returns.review({ return: id });
  expect(
    again.cells.map(({ field, isTaken, decision }) => [field, isTaken, decision?.take]),
  ).toEqual([
    ['progress', true, 'theirs'],
    ['completedOn', true, 'theirs'],
    ['percent', true, 'theirs'],
    ['period', false, undefined],
  ]);
  await expect(client.handoffs.returns.discard({ return: id })).rejects.toMatchObject({
    data: { code: 'returnMerged' },
  });
  await client.history.undo();
  const [undone] = await client.handoffs.returns.list();
  expect(undone).toMatchObject({ merged: null, counts: { open: 3 } });
});

test('a file that only its contents tell waits for the user, and can be given back', async () => {
  const words = [
    ['Nội dung nhiệm vụ', 'Tiến độ'],
    [titles[0], 'Hoàn thành'],
    [titles[1], 'Đang thực hiện'],
  ];
  const path = writeTo(
    folder.at('báo cáo.csv'),
    Buffer.from(words.map((row) => row.join(';')).join('\n')),
  );
  const [file] = await receive(path);
  const { id = 0, candidates = [] } = file?.summary ?? {};
  expect(file?.summary).toMatchObject({ pack: null, light: 'red', candidates: [{ likeness: 1 }] });
  const assigned = await client.handoffs.returns.assign({
    return: id,
    pack: candidates[0]?.pack ?? 0,
  });
  expect(assigned.summary).toMatchObject({ recognisedBy: 'content', counts: { theirs: 2 } });
  await client.handoffs.returns.saveFile({ return: id, path: folder.at('ra.csv'), replace: false });
  expect(readFileSync(folder.at('ra.csv'))).toEqual(readFileSync(path));
  const refused = await client.handoffs.returns.assign({ return: id, pack: null });
  expect(refused.summary.pack).toBeNull();
  await client.handoffs.returns.discard({ return: id });
  expect(await client.handoffs.returns.list()).toEqual([]);
  expect(existsSync(path)).toBe(true);
});

const office = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!office)(
  'a pack of ours that LibreOffice opened and saved says what was filled in (skipped without LibreOffice)',
  { timeout: 120_000 },
  async () => {
    const path = writeTo(folder.at('So-Y-te.xlsx'), await filled());
    const profile = `-env:UserInstallation=file://${folder.at('profile')}`;
    const saved = ['xlsx', 'xls'].map((format) => {
      const words = ['--headless', profile, '--convert-to', format, '--outdir', folder.at(format)];
      execFileSync('soffice', [...words, path], { stdio: 'ignore' });
      return folder.at(`${format}/So-Y-te.${format}`);
    });
    const files = await receive(...saved);
    expect(files.map(({ summary, isDuplicate }) => [summary?.recognisedBy, isDuplicate])).toEqual([
      ['stamp', false],
      ['stamp', expect.any(Boolean)],
    ]);
    for (const { summary } of files) {
      const { cells } = await client.handoffs.returns.review({ return: summary?.id ?? 0 });
      expect(cells.map(({ task, field, returned }) => [task.code, field, returned])).toEqual([
        ['NV-001', 'progress', 'Hoàn thành'],
        ['NV-001', 'completedOn', '2020-06-15'],
        ['NV-002', 'percent', 55],
        ['NV-003', 'period', 'Quý III/2020'],
      ]);
    }
  },
);
