import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readWordTables } from '#electron/spreadsheet/readWordTables.ts';
import { unpackZip } from '#electron/parsing/unpackZip.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { runCli, runJson } from './runCli.ts';
import { writeTable } from './tableFixture.ts';

const folder = useTemporaryFolder();

test(
  'a plan is reported on as JSON, in words, as Word and as a calendar',
  { timeout: 60_000 },
  async () => {
    const [plan, table, word, calendar] = ['plan.dauviec', 'bảng.xlsx', 'bc.docx', 'hạn.ics'].map(
      (name) => folder.at(name),
    ) as [string, string, string, string];
    await writeTable(table);
    await runJson(
      'new',
      plan,
      '--year',
      '2020',
      '--issued',
      '2020-01-06',
      '--directory',
      'ben-tre-2020',
    );
    await runJson('import', plan, table);

    const json = await runJson('report', plan, '--as-of', '2020-06-30', '--out', word);
    const total = {
      assigned: 3,
      doneOnTime: 0,
      doneLate: 0,
      openInTime: 1,
      openOverdue: 2,
      noDueDate: 0,
    };
    expect(json).toMatchObject({
      asOf: '2020-06-30',
      denominator: 'assigned',
      total,
      denominators: { assigned: { total }, due: { total: { assigned: 2, openOverdue: 2 } } },
      bySection: [
        { section: 'I. Về xây dựng Đảng', assigned: 2, openOverdue: 1 },
        { section: 'II. Về kinh tế', assigned: 1, openOverdue: 1 },
      ],
      overdueByAge: { '1-7': 1, '8-30': 0, '31+': 1 },
    });
    const tables = readWordTables(unpackZip(readFileSync(word))) ?? [];
    const cells = tables.flatMap(({ rows }) =>
      rows.map(({ cells }) => cells.map(({ text }) => text)),
    );
    expect(cells).toContainEqual([
      'Tổng số được giao',
      '3',
      '0',
      '0',
      '1',
      '2',
      '0',
      '0,0',
      '0,0',
      '66,7',
    ]);

    await runJson('report', plan, '--as-of', '2020-06-30', '--out', calendar);
    expect(readFileSync(calendar, 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(3);

    const period = ['--from', '2020-07-01', '--to', '2020-09-30'];
    const { stdout } = await runCli('report', plan, '--as-of', '2020-09-30', ...period);
    expect(stdout).toContain('Trong kỳ từ ngày 01/7/2020 đến ngày 30/9/2020, theo dõi 3 nhiệm vụ');
    expect((await runCli('report', plan, '--from', '2020-07-01')).exitCode).toBe(2);
    expect((await runCli('report', plan, '--out', folder.at('bc.txt'))).exitCode).toBe(1);
  },
);
