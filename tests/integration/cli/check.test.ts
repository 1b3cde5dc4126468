import { expect, test } from 'vitest';

import { insertTasks } from '#electron/tasks/editTasks.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';
import { runCli, runJson } from './runCli.ts';

const folder = useTemporaryFolder();

test(
  'a plan is checked as of a day, for programs and for people',
  { timeout: 60_000 },
  async () => {
    const path = folder.at('kế hoạch.dauviec');
    const workbook = await aWorkbook(path);
    const lead = { text: 'Sở Y tế', agency: null };
    insertTasks(workbook, { parent: null, before: null }, [
      { title: 'Rà soát quy hoạch', lead, period: 'Quý II/2020', product: 'Báo cáo' },
      { title: 'Sơ kết nghị quyết', period: 'Quý II/2020', product: 'Báo cáo' },
    ]);
    workbook.close();

    expect(await runJson('check', path, '--as-of', '2020-01-20')).toEqual({
      rows: 2,
      complete: 1,
      problems: [
        { task: 'NV-002', rule: 'lead', severity: 'error', message: 'Chưa có cơ quan chủ trì' },
      ],
    });
    const people = await runCli('check', path);
    expect(people).toMatchObject({ exitCode: 0, stderr: '' });
    expect(people.stdout).toContain('1/2 đầu việc đủ 5 rõ.\n1 lỗi, ');
    expect(people.stdout).toContain('NV-002\tSơ kết nghị quyết\tChưa có cơ quan chủ trì');
    expect((await runCli('check', path, '--as-of', '30/6/2020')).exitCode).toBe(2);
  },
);
