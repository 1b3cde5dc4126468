import { expect, test } from 'vitest';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { runCli, runJson } from './runCli.ts';
import { writeTable } from './tableFixture.ts';

interface Checked {
  readonly rows: number;
  readonly complete: number;
  readonly problems: readonly { readonly task: string | null; readonly rule: string }[];
}

const folder = useTemporaryFolder();

test(
  'a plan is checked as of a day, for programs and for people',
  { timeout: 60_000 },
  async () => {
    const [plan, table] = [folder.at('plan.dauviec'), folder.at('bảng.xlsx')];
    await writeTable(table);
    await runJson('new', plan, '--year', '2020', '--directory', 'ben-tre-2020');
    await runJson('import', plan, table);

    const checked = await runJson('check', plan, '--as-of', '2020-06-30');
    expect(checked).toMatchObject({ rows: expect.any(Number), complete: expect.any(Number) });
    const { problems } = checked as { problems: { task: string; rule: string; message: string }[] };
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ task, message }) => task.startsWith('NV-') && message !== '')).toBe(
      true,
    );

    const people = await runCli('check', plan);
    expect(people.exitCode).toBe(0);
    expect(people.stdout).toMatch(/^\d+\/\d+ đầu việc đủ \d rõ\.\n/u);
    expect((await runCli('check', plan, '--as-of', '30/6/2020')).exitCode).toBe(2);
  },
);
