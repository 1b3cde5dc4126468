import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { beforeEach, expect, test } from 'vitest';

import { salvage } from '#electron/damage/salvage.ts';
import { readRegister } from '#electron/handoffs/readRegister.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { createRecord, editRecord } from '#shared/changes/changeSet.ts';
import { noDirection } from '#shared/handoffs/remark.ts';

import { aTask, anAgency } from '../../builders/records.ts';
import { fillPlan, sendRound } from '../../builders/returns/aSentRound.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';
import { listPages, pageSize } from './aFullWorkbook.ts';

const folder = useTemporaryFolder();
let path: string;

/** A round to two agencies; one was reminded, the other's answer was taken in and undone. */
beforeEach(async () => {
  path = folder.at('kế hoạch.dauviec');
  mkdirSync(folder.at('tạm'));
  const workbook = await aWorkbook(path);
  const agencies = [anAgency(), anAgency({ id: 'a2', name: 'Sở Tài chính', position: 'a1' })];
  const task = aTask({ lead: { text: 'Sở Y tế', agency: 'a1' } });
  const other = { id: 't2', code: 'NV-002', position: 'a1' };
  fillPlan(workbook, agencies, [
    task,
    aTask({ ...other, lead: { text: 'Sở Tài chính', agency: 'a2' } }),
  ]);
  await sendRound(workbook, { due: '2020-06-20', sentOn: '2020-06-05' });
  const [finance, health] = workbook.rounds.listPacks(null).map(({ id }) => id);
  const label = { key: 'receiveFiles', params: { count: 1 } } as const;
  workbook.recordHandoff(label, ({ rounds, returns }, recorded) => {
    const reminder = { pack: finance ?? 0, writtenOn: '2020-06-21', replyBy: '2020-06-25' };
    rounds.insertReminders([reminder], recorded);
    returns.insertReturn(
      {
        ...{ pack: health ?? 0, file: 'So-Y-te.xlsx', sha256: 'a'.repeat(64) },
        ...{ receivedOn: '2020-06-18', recognisedBy: 'stamp', content: {} },
        bytes: Buffer.alloc(20_000, 'evidence'),
      },
      recorded,
    );
  });
  workbook.returns.decide(1, new Map([['t1/percent', { take: 'theirs' }]]));
  const remark = { id: 'r1', task: 't1', agency: 'Sở Tài chính', pack: null, on: '2020-06-18' };
  workbook.edit(
    () => ({
      label: { key: 'mergeReturn', params: { agency: 'Sở Y tế', round: 1 } },
      changes: [
        editRecord('task', task, { percent: 55 }),
        createRecord('remark', { ...remark, ...noDirection, kind: 'support', text: 'Đồng ý' }),
      ].filter((change) => change !== null),
    }),
    ({ returns }, recorded) => returns.insertMerge(1, { taken: 1 }, recorded),
  );
  workbook.undo();
  workbook.redo();
  workbook.close();
});

function handoffsOf(workbook: Workbook) {
  const { rounds, returns, records } = workbook;
  return {
    register: readRegister(workbook, '2020-06-21'),
    rows: rounds.listPacks(null).map(({ id }) => rounds.readRows(id)),
    returns: returns.listReturns(),
    evidence: returns.readBytes(1).length,
    merges: returns.listMerges(),
    decisions: [...returns.readDecisions(1)],
    remarks: records.remark.list(),
  };
}

function readHandoffs(file: string) {
  const workbook = openWorkbook(file, noon);
  try {
    return handoffsOf(workbook);
  } finally {
    workbook.close();
  }
}

async function salvaged(): Promise<string> {
  const target = folder.at('cứu được.dauviec');
  await salvage(path, target, { temporaryFolder: folder.at('tạm'), now: noon });
  return target;
}

test('handoffs come out of a sound file as they are', async () => {
  const whole = readHandoffs(path);
  expect(whole.register[0]?.packs.map(({ state }) => state)).toEqual(['overdue', 'merged']);
  expect(readHandoffs(await salvaged())).toEqual(whole);
});

test('handoffs are found in the pages when the schema is gone', async () => {
  const whole = readHandoffs(path);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0, 0, pageSize));
  expect(readHandoffs(await salvaged())).toEqual(whole);
});

test('without the pages of the returns, what was sent is still there', async () => {
  const { register, rows } = readHandoffs(path);
  const bytes = readFileSync(path);
  for (const { table, page } of listPages(path)) {
    if (table === 'returns') bytes.fill(0, (page - 1) * pageSize, page * pageSize);
  }
  writeFileSync(path, bytes);
  const workbook = openWorkbook(await salvaged(), noon);
  const { packs } = readRegister(workbook, '2020-06-21')[0] ?? { packs: [] };
  expect(packs.map(({ stamp }) => stamp)).toEqual(register[0]?.packs.map(({ stamp }) => stamp));
  expect(packs.map(({ id }) => workbook.rounds.readRows(id))).toEqual(rows);
  expect(workbook.returns.listReturns()).toEqual([]);
  workbook.close();
});
