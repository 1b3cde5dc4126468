import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { writeTaskTable } from '#electron/spreadsheet/writeTaskTable.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aRow, tableOf, written } from './annexFixture.ts';

/** LibreOffice and a reader of PDF, which print and measure; null where they are not installed. */
const tools = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return { office: 'soffice', text: 'pdftotext' };
  } catch {
    return null;
  }
})();

const title =
  'Rà soát, sắp xếp bộ máy các cơ quan chuyên môn và đơn vị sự nghiệp công lập; hoàn thành trước kỳ họp giữa năm';

function manyTasks(count: number): Task[] {
  return Array.from({ length: count }, (_, index) =>
    aRow(index, {
      title: `${title} (đợt ${index})`,
      lead: written('Sở Lao động - Thương binh và Xã hội'),
      support: [written('Sở Nội vụ'), written('UBND các huyện, thành phố')],
      period: 'Chậm nhất ngày 31/12/2020',
      product: 'Phương án',
    }),
  );
}

/** The words of each page, as LibreOffice prints the annex. */
async function printPages(tasks: readonly Task[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dauviec-'));
  try {
    const path = join(folder, 'annex.xlsx');
    await writeTaskTable(path, tableOf(tasks));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const office = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, path];
    execFileSync('soffice', office, { stdio: 'ignore' });
    const text = execFileSync('pdftotext', ['-raw', join(folder, 'annex.pdf'), '-']);
    return text.toString('utf8').split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.skipIf(tools === null)(
  'every page of the printed annex carries the header and, but for the first, its number (skipped without LibreOffice)',
  { timeout: 120_000 },
  async () => {
    const pages = await printPages(manyTasks(30));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter((page) => page.includes('Nội dung đầu việc'))).toHaveLength(pages.length);
    expect(pages.map((page) => /^\d+$/m.exec(page.split('\n')[0] ?? '')?.[0] ?? null)).toEqual([
      null,
      ...pages.slice(1).map((_, index) => String(index + 2)),
    ]);
    const printed = pages.join('\n').replace(/\s+/g, ' ');
    for (let index = 0; index < 30; index += 1) expect(printed).toContain(`(đợt ${index})`);
  },
);
