import { readdirSync, writeFileSync } from 'node:fs';

import { beforeEach, expect, test } from 'vitest';

import { aTask, anAgency } from '../../builders/records.ts';
import { fillPlan } from '../../builders/returns/aSentRound.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';
import { runCli, runJson } from './runCli.ts';

const folder = useTemporaryFolder();
let plan: string;

beforeEach(async () => {
  plan = folder.at('kế hoạch.dauviec');
  const workbook = await aWorkbook(plan);
  const agencies = [
    anAgency({ id: 'a1', name: 'Sở Y tế', short: 'SYT' }),
    anAgency({ id: 'a2', name: 'Sở Tài chính', short: 'STC', position: 'a1' }),
  ];
  fillPlan(workbook, agencies, [
    aTask({ lead: { text: 'Sở Y tế', agency: 'a1' } }),
    aTask({ id: 't2', code: 'NV-002', position: 'a1', lead: { text: 'STC', agency: 'a2' } }),
    aTask({ id: 't3', code: 'NV-003', position: 'a2', lead: { text: 'Sở Lạ', agency: null } }),
  ]);
  workbook.close();
});

test('one file goes to each lead, and what reaches nobody is told', async () => {
  const out = folder.at('giao');
  expect(await runJson('send', plan, out, '--due', '2020-06-20')).toEqual({
    round: 1,
    folder: out,
    due: '2020-06-20',
    files: [
      { file: 'So-Tai-chinh_dot-1.xlsx', agency: 'Sở Tài chính', lead: 1, support: 0 },
      { file: 'So-Y-te_dot-1.xlsx', agency: 'Sở Y tế', lead: 1, support: 0 },
    ],
    gaps: [{ kind: 'lead-unknown', task: 'NV-003', owner: 'Sở Lạ' }],
  });
  expect(readdirSync(out).toSorted()).toEqual(['So-Tai-chinh_dot-1.xlsx', 'So-Y-te_dot-1.xlsx']);
});

test('agencies are named as people write them; a wrong one sends nothing', async () => {
  const { stdout } = await runCli('send', plan, folder.at('giao'), '--agency', 'SYT');
  expect(stdout.split('\n')[0]).toBe(`Đã giao đợt 1: 1 tệp trong ${folder.at('giao')}.`);
  const wrong = await runCli('send', plan, folder.at('giao'), '--agency', 'Sở Lạ');
  expect(wrong).toMatchObject({ exitCode: 1, stdout: '' });
  expect(wrong.stderr).toContain('“Sở Lạ”');
  expect(readdirSync(folder.at('giao'))).toEqual(['So-Y-te_dot-1.xlsx']);
});

test('a file that stands where the folder should be is told', async () => {
  const out = folder.at('giao');
  writeFileSync(out, '');
  const { exitCode, stderr } = await runCli('send', plan, out);
  expect([exitCode, stderr.trim()]).toEqual([1, `“${out}” là một tệp, không phải thư mục.`]);
});
