import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Engine } from '#electron/engine/engine.ts';
import { unpackZip } from '#electron/parsing/unpackZip.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';

import { anEngine } from '../../builders/anEngine.ts';
import type { EngineClient } from '../../builders/anEngine.ts';
import { resultOf } from '../../builders/jobs.ts';
import { aTask, anAgency } from '../../builders/records.ts';
import { fillPlan } from '../../builders/returns/aSentRound.ts';
import { fillInPack } from '../../builders/returns/fillIn.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
const everybody = { agencies: null, sections: null };

let engine: Engine;
let client: EngineClient;

beforeEach(async () => {
  const path = folder.at('kế hoạch.dauviec');
  (await aWorkbook(path)).close();
  const workbook = openWorkbook(path, noon);
  const agencies = [
    anAgency({ id: 'a1', name: 'Sở Y tế' }),
    anAgency({ id: 'a2', name: 'Sở Tài chính', short: 'STC', position: 'a1' }),
  ];
  fillPlan(workbook, agencies, [
    aTask({ lead: { text: 'Sở Y tế', agency: 'a1' }, result: 'Đã họp lần 1' }),
    aTask({
      ...{ id: 't2', code: 'NV-002', position: 'a1', title: 'Quyết toán ngân sách' },
      lead: { text: 'Sở Tài chính', agency: 'a2' },
    }),
  ]);
  workbook.close();
  ({ engine, client } = anEngine(folder.at('ứng dụng'), { isReading: true }));
  await client.workbook.open({ path });
});

afterEach(() => engine.close());

function send() {
  const to = { kind: 'folder', path: folder.at('giao') } as const;
  const order = { name: null, due: '2020-06-20', sentOn: '2020-06-05', letter: null };
  return resultOf(client.handoffs.send({ ...everybody, ...order, to, replace: false }));
}

/** Sends a round; one agency answers late, and a value of its two is refused, or left undecided. */
async function sendAndMerge(isUndecided = false): Promise<number> {
  const { round } = await send();
  const path = folder.at('So-Y-te_sửa lần 2.xlsx');
  const filled = await fillInPack(readFileSync(join(folder.at('giao'), 'So-Y-te_dot-1.xlsx')), [
    { code: 'NV-001', field: 'percent', value: 55 },
    { code: 'NV-001', field: 'result', value: 'Đã họp lần 2' },
  ]);
  writeFileSync(path, filled);
  const { files } = await resultOf(
    client.handoffs.receive({ paths: [path], receivedOn: '2020-06-22' }),
  );
  const id = files[0]?.summary?.id ?? 0;
  const { cells } = await client.handoffs.returns.review({ return: id });
  const keyOf = (field: string) => cells.find((cell) => cell.field === field)?.key ?? '';
  const because = 'Trùng nội dung đã báo cáo';
  await client.handoffs.returns.decide({
    return: id,
    decisions: [
      { key: keyOf('percent'), decision: { take: 'theirs' } },
      { key: keyOf('result'), decision: isUndecided ? null : { take: 'ours', because } },
    ],
  });
  const { revision } = await client.handoffs.returns.review({ return: id });
  await resultOf(client.handoffs.returns.apply({ return: id, revision }));
  return round;
}

async function minutes(round: number | null, name: string): Promise<ReadonlyMap<string, Buffer>> {
  const path = folder.at(name);
  await resultOf(client.handoffs.minutes({ round, asOf: '2020-06-25', path, replace: true }));
  return unpackZip(readFileSync(path));
}

/** Paragraphs and cells, one a line. */
function linesOf(part: Buffer | undefined): string[] {
  return String(part)
    .split('</w:p>')
    .map((paragraph) => paragraph.replace(/<[^>]+>/gu, '').trim())
    .filter((line) => line !== '');
}

test('what a round would be is told before it is sent', async () => {
  const plan = await client.handoffs.planSend({
    agencies: ['a2'],
    sections: null,
    sentOn: '2020-02-03',
  });
  expect(plan).toMatchObject({
    number: 1,
    recipients: [
      { name: 'Sở Tài chính', lead: 1, support: 0, isChosen: true },
      { name: 'Sở Y tế', lead: 1, isChosen: false, file: 'So-Y-te_dot-1.xlsx' },
    ],
    gaps: [],
  });
  expect(plan.letter.layout).toBe('party-2018');
});

test('the register follows a pack from sending to merging, and undo takes the merge back', async () => {
  await sendAndMerge();
  const stateOf = async () => {
    const [round] = await client.handoffs.register({ asOf: '2020-06-25' });
    return round?.packs.map(({ agencyName, state, lateDays }) => [agencyName, state, lateDays]);
  };
  expect(await stateOf()).toEqual([
    ['Sở Tài chính', 'overdue', 5],
    ['Sở Y tế', 'merged', 2],
  ]);
  await client.history.undo();
  expect(await stateOf()).toEqual([
    ['Sở Tài chính', 'overdue', 5],
    ['Sở Y tế', 'received', 2],
  ]);
  await client.history.redo();
  expect((await stateOf())?.[1]).toEqual(['Sở Y tế', 'merged', 2]);
});

test('the minutes say who sent what when, what was taken in, and what not and why', async () => {
  const round = await sendAndMerge();
  const lines = linesOf((await minutes(round, 'biên bản.docx')).get('word/document.xml'));
  expect(lines).toEqual(
    expect.arrayContaining([
      'Đợt 1: giao ngày 05/6/2020, hạn gửi 20/6/2020.',
      'Đã giao 2 cơ quan; đã nhận 1 (chậm 1), đã tiếp nhận vào kế hoạch 1; chưa gửi 1, trong đó quá hạn 1.',
      'So-Y-te_sửa lần 2.xlsx (22/6/2020)',
      '55 %',
    ]),
  );
  const refused = lines.slice(lines.indexOf('3. Nội dung không tiếp nhận'));
  expect(refused.slice(8, 15)).toEqual([
    ...['1', 'Sở Y tế', 'NV-001', 'Kết quả thực hiện'],
    ...['Đã họp lần 2', 'Đã họp lần 1', 'Trùng nội dung đã báo cáo'],
  ]);

  const book = await minutes(null, 'biên bản.xlsx');
  expect(String(book.get('xl/workbook.xml'))).toMatch(
    /name="Giao – nhận".*name="Đã tiếp nhận".*name="Không tiếp nhận"/u,
  );
  expect(String(book.get('xl/sharedStrings.xml'))).toContain('Trùng nội dung đã báo cáo');
});

test('the minutes say what is still undecided in a file that was taken in', async () => {
  const round = await sendAndMerge(true);

  const lines = linesOf((await minutes(round, 'biên bản.docx')).get('word/document.xml'));

  expect(lines).toContain('Đã tiếp nhận, còn 1 ô chờ quyết định');
});

test('what was undone is no longer in the minutes', async () => {
  const round = await sendAndMerge();
  await client.history.undo();
  const lines = linesOf((await minutes(round, 'biên bản.docx')).get('word/document.xml'));
  expect(lines.slice(lines.indexOf('2. Nội dung đã tiếp nhận vào kế hoạch')).slice(0, 4)).toEqual([
    '2. Nội dung đã tiếp nhận vào kế hoạch',
    'Không có.',
    '3. Nội dung không tiếp nhận',
    'Không có.',
  ]);
});
