import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { LayoutStore } from '#electron/annexes/layoutStore.ts';
import { readRegister } from '#electron/handoffs/readRegister.ts';
import { remindAgencies } from '#electron/handoffs/remindAgencies.ts';
import { sendRound } from '#electron/handoffs/sendRound.ts';
import type { SendOrder } from '#electron/handoffs/sendRound.ts';
import type { Destination } from '#electron/handoffs/placeFiles.ts';
import { unpackZip } from '#electron/parsing/unpackZip.ts';
import { readTable } from '#electron/spreadsheet/readTable.ts';
import { goToVersion } from '#electron/versions/goToVersion.ts';
import { readVersion } from '#electron/versions/readVersion.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { officialLayouts } from '#shared/annexes/layouts.ts';
import { createRecord } from '#shared/changes/changeSet.ts';
import { readStampSheet } from '#shared/handoffs/packStamp.ts';
import { usualCoverLetter, usualReminder } from '#shared/handoffs/usualLetters.ts';

import { aTask, anAgency } from '../../builders/records.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
const health = { text: 'Sở Y tế', agency: 'a1' };
const finance = { text: 'Sở Tài chính', agency: 'a2' };

const layouts: Pick<LayoutStore, 'find'> = {
  find: (id) => officialLayouts.find((layout) => layout.id === id) ?? null,
};
const tools = { now: noon, layouts };

const order: SendOrder = {
  agencies: null,
  sections: null,
  name: null,
  due: '2020-06-20',
  sentOn: '2020-06-05',
  letter: null,
};

let workbook: Workbook;

beforeEach(async () => {
  workbook = await aWorkbook(folder.at('kế hoạch.dauviec'));
  const tasks = [
    aTask({ id: 't1', code: 'NV-001', position: 'a0', lead: health, percent: 62.5 }),
    aTask({
      ...{ id: 't2', code: 'NV-002', position: 'a1', title: '=1+1', period: '30/6' },
      ...{ lead: finance, support: [health], completedOn: '2020-06-15' },
    }),
  ];
  workbook.edit(() => ({
    label: { key: 'insertTasks', params: { count: 2 } },
    changes: [
      createRecord('agency', anAgency({ id: 'a1', name: 'Sở Y tế' })),
      createRecord('agency', anAgency({ id: 'a2', name: 'Sở Tài chính' })),
      ...tasks.map((task) => createRecord('task', task)),
    ],
  }));
});

afterEach(() => workbook.close());

function aJob(signal = new AbortController().signal) {
  return { signal, report: () => undefined };
}

function into(path: string, fields: Partial<Destination> = {}): Destination {
  return { kind: 'folder', path, replace: false, ...fields };
}

/** The text of a part of an .xlsx or .docx file, as any zip reader finds it. */
function partOf(path: string, name: string): string {
  return String(unpackZip(readFileSync(path)).get(name));
}

test('each lead gets a file, and the round is remembered as it was sent', async () => {
  const out = folder.at('giao/đợt 1');
  const sent = await sendRound(workbook, order, into(out), tools, aJob());
  expect(sent).toMatchObject({
    number: 1,
    files: ['So-Tai-chinh_dot-1.xlsx', 'So-Y-te_dot-1.xlsx'],
  });
  expect(readdirSync(out).toSorted()).toEqual(sent.files);

  const [round] = readRegister(workbook, '2020-06-21');
  expect(round).toMatchObject({ number: 1, due: '2020-06-20', sentOn: '2020-06-05' });
  expect(round?.packs).toMatchObject([
    { agencyName: 'Sở Tài chính', lead: 1, support: 0, state: 'overdue', lateDays: 1 },
    { agencyName: 'Sở Y tế', lead: 1, support: 1, state: 'overdue', lateDays: 1 },
  ]);
  const pack = round?.packs[1]?.id ?? 0;
  expect(workbook.rounds.readRows(pack)).toMatchObject([
    { role: 'lead', task: 't1', code: 'NV-001', content: { percent: 62.5, progress: null } },
    { role: 'support', task: 't2', code: 'NV-002', content: { title: '=1+1', remark: null } },
  ]);
});

test('a pack is protected without a password, and says in a hidden sheet whose it is', async () => {
  await sendRound(workbook, order, into(folder.at('giao')), tools, aJob());
  const path = folder.at('giao/So-Y-te_dot-1.xlsx');
  const book = partOf(path, 'xl/workbook.xml');
  expect(book).toMatch(/name="Chủ trì" state="visible".*name="Phối hợp" state="visible"/u);
  expect(book).toMatch(/name="dauviec" state="veryHidden"/u);
  expect(book).toContain('localSheetId="1" hidden="1">&apos;Phối hợp&apos;!$A$5:$G$6<');
  const sheet = partOf(path, 'xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<sheetProtection sheet="1" (?!.*password|.*hashValue)/u);
  expect(sheet.indexOf('<sheetProtection')).toBeLessThan(sheet.indexOf('<autoFilter'));
  expect(sheet.match(/<dataValidation /gu)).toHaveLength(8);
  expect(sheet).not.toContain('customHeight');
  expect(sheet).not.toContain('<mergeCell');

  const { sheets } = await readTable({ path }, () => undefined);
  const hidden = sheets.find(({ name }) => name === 'dauviec');
  const cells = (hidden?.rows ?? []).map((row) => row.cells.map(({ text }) => text));
  expect(readStampSheet(cells)).toMatchObject({
    workbook: workbook.id,
    round: 1,
    agency: 'a1',
    agencyName: 'Sở Y tế',
    stamp: workbook.rounds.listPacks(null).find(({ agency }) => agency === 'a1')?.stamp,
    rows: [
      { sheet: 'Chủ trì', role: 'lead', task: 't1', code: 'NV-001' },
      { sheet: 'Phối hợp', role: 'support', task: 't2', code: 'NV-002' },
    ],
  });
});

test('words stay words in a pack, shares and days are numbers', async () => {
  const out = folder.at('giao');
  await sendRound(workbook, order, into(out), tools, aJob());
  const { sheets } = await readTable(
    { path: join(out, 'So-Tai-chinh_dot-1.xlsx') },
    () => undefined,
  );
  const row = sheets[0]?.rows.find(({ row: number }) => number === 6);
  expect(row?.cells.map(({ value, text }) => [value, text])).toMatchObject([
    ['NV-002', 'NV-002'],
    [2, '2'],
    ['=1+1', '=1+1'],
    ['Sở Y tế', 'Sở Y tế'],
    ['30/6', '30/6'],
    [expect.anything(), '15/06/2020'],
  ]);
});

test('a zip holds packs and letters, and takes no place unless the user was asked', async () => {
  const zip = folder.at('đợt 1.zip');
  const plan = workbook.overview().plan;
  const letter = usualCoverLetter(plan);
  await sendRound(workbook, { ...order, letter }, into(zip, { kind: 'zip' }), tools, aJob());
  const parts = unpackZip(readFileSync(zip));
  expect([...parts.keys()]).toEqual([
    'So-Tai-chinh_dot-1.xlsx',
    'So-Tai-chinh_dot-1_cong-van.docx',
    'So-Y-te_dot-1.xlsx',
    'So-Y-te_dot-1_cong-van.docx',
  ]);
  const document = parts.get('So-Y-te_dot-1_cong-van.docx') ?? Buffer.of();
  const words = String(unpackZip(document).get('word/document.xml')).replace(/<[^>]+>/gu, '');
  expect(words).toContain('1 nhiệm vụ chủ trì và 1 nhiệm vụ phối hợp');
  await expect(
    sendRound(workbook, order, into(zip, { kind: 'zip' }), tools, aJob()),
  ).rejects.toMatchObject({ code: 'fileExists' });
  expect(workbook.rounds.listRounds()).toHaveLength(1);
});

test('when one file cannot take its place, none does, and no round is remembered', async () => {
  const out = folder.at('giao');
  mkdirSync(join(out, 'So-Y-te_dot-1.xlsx'), { recursive: true });
  writeFileSync(join(out, 'So-Y-te_dot-1.xlsx', 'khác.txt'), '');
  writeFileSync(join(out, 'So-Tai-chinh_dot-1.xlsx'), 'cũ');
  const failing: Workbook = {
    ...workbook,
    recordHandoff: () => {
      throw new Error('The disk is full.');
    },
  };
  const replacing = into(out, { replace: true });
  await expect(sendRound(failing, order, replacing, tools, aJob())).rejects.toThrow('disk is full');
  expect(readdirSync(out).toSorted()).toEqual(['So-Tai-chinh_dot-1.xlsx', 'So-Y-te_dot-1.xlsx']);
  expect(readFileSync(join(out, 'So-Tai-chinh_dot-1.xlsx'), 'utf8')).toBe('cũ');
  expect(existsSync(join(out, 'So-Y-te_dot-1.xlsx', 'khác.txt'))).toBe(true);
  expect(workbook.rounds.listRounds()).toEqual([]);
});

test('a send that is stopped leaves nothing behind', async () => {
  const stopped = new AbortController();
  stopped.abort();
  const out = folder.at('giao/đợt 1');
  await expect(
    sendRound(workbook, order, into(out), tools, aJob(stopped.signal)),
  ).rejects.toMatchObject({ code: 'cancelled' });
  expect(existsSync(folder.at('giao'))).toBe(false);
  expect(workbook.rounds.listRounds()).toEqual([]);
});

test('undo, copies and going back to a version keep what was sent', async () => {
  const before = workbook.revision();
  await sendRound(workbook, order, into(folder.at('giao')), tools, aJob());
  expect(workbook.log.list(1)[0]).toMatchObject({
    kind: 'issue',
    label: { key: 'sendRound', params: { round: 1, packs: 2 } },
  });
  const noBackup = () => {
    throw new Error('No backup is read here.');
  };
  workbook.undo();
  const version = readVersion(workbook, { type: 'step', id: before }, noBackup);
  goToVersion(workbook, version, { key: 'goToStep', params: { at: 'trưa' } });
  expect(workbook.records.task.list()).toHaveLength(2);

  const sent = readRegister(workbook, '2020-06-05');
  workbook.copyTo(folder.at('bản sao.dauviec'));
  const copy = openWorkbook(folder.at('bản sao.dauviec'), noon);
  expect(readRegister(copy, '2020-06-05')).toEqual(sent);
  copy.close();
  workbook.close();
  const db = new Database(workbook.path);
  for (const [table, column] of Object.entries({
    rounds: 'due',
    packs: 'file',
    pack_rows: 'code',
  })) {
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('never removed');
    expect(() => db.exec(`UPDATE ${table} SET ${column} = 'x'`)).toThrow('never changes');
  }
  db.close();
});

test('a reminder is a letter and a line of the register', async () => {
  await sendRound(workbook, order, into(folder.at('giao')), tools, aJob());
  const [round] = readRegister(workbook, '2020-06-25');
  const pack = round?.packs[1]?.id ?? 0;
  const reminder = {
    packs: [pack],
    letter: usualReminder(workbook.overview().plan),
    writtenOn: '2020-06-25',
    replyBy: '2020-06-30',
  };
  const out = folder.at('đôn đốc');
  const written = await remindAgencies(workbook, reminder, into(out), layouts, aJob());
  expect(written.files).toEqual(['So-Y-te_dot-1_don-doc.docx']);
  const words = partOf(join(out, 'So-Y-te_dot-1_don-doc.docx'), 'word/document.xml');
  expect(words.replace(/<[^>]+>/gu, '')).toContain('đã quá hạn 5 ngày');
  expect(readRegister(workbook, '2020-06-26')[0]?.packs[1]?.reminders).toEqual([
    { writtenOn: '2020-06-25', replyBy: '2020-06-30' },
  ]);
});

test('an agency without tasks gets nothing, and nothing at all is an error', async () => {
  await expect(
    sendRound(workbook, { ...order, agencies: ['a9'] }, into(folder.at('giao')), tools, aJob()),
  ).rejects.toMatchObject({ code: 'nothingToSend' });
});
