import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { linesOfPage, readPdfPages } from '../../builders/pdfPages.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { runCli, runJson } from './runCli.ts';
import { writeTable } from './tableFixture.ts';

const folder = useTemporaryFolder();

test('a plan goes out as PDF by another layout, as a draft', { timeout: 60_000 }, async () => {
  const [plan, table, out] = ['plan.dauviec', 'bảng.xlsx', 'phụ lục.pdf'].map((name) =>
    folder.at(name),
  ) as [string, string, string];
  await writeTable(table);
  await runJson('new', plan, '--year', '2020', '--directory', 'ben-tre-2020');
  await runJson('import', plan, table);

  expect(
    await runJson('export', plan, out, '--layout', 'nd30', '--edition', 'draft'),
  ).toMatchObject({ file: out, rows: 5 });

  const [first] = await readPdfPages(readFileSync(out));
  const lines = first === undefined ? [] : linesOfPage(first);
  expect(lines[0]).toBe('ỦY BAN NHÂN DÂN TỈNH BẾN TRE CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(lines.some((line) => line.includes('Căn cứ, lý do đề'))).toBe(true);

  const wrong = folder.at('không có.pdf');
  expect((await runCli('export', plan, wrong, '--layout', 'nd31')).exitCode).toBe(2);
  expect((await runCli('export', plan, wrong, '--edition', 'bản cuối')).exitCode).toBe(2);
  expect(existsSync(wrong)).toBe(false);
});
