import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { expect, test, vi } from 'vitest';

import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';

import { aReturnCase, checkReturn } from '../../../builders/returns/returnCase.ts';
import type { ReturnCase } from '../../../builders/returns/returnCase.ts';
import { writeDocx } from '../../../builders/returns/writeDocx.ts';
import { writeXlsx } from '../../../builders/returns/writeXlsx.ts';
import { seeds, tellSoak } from '../../../builders/soak.ts';
import { useTemporaryFolder } from '../../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();

const office = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return 'soffice';
  } catch {
    return null;
  }
})();

/** Another program opens the files and saves them in its own way, all in one start. */
function saveAgain(cases: readonly ReturnCase[], format: string): Buffer[] {
  mkdirSync(folder.at('in'), { recursive: true });
  mkdirSync(folder.at(format), { recursive: true });
  const paths = cases.map(({ seed, sheets }) => {
    const path = folder.at(`in/${seed}.xlsx`);
    writeFileSync(path, writeXlsx(sheets));
    return path;
  });
  const profile = `-env:UserInstallation=file://${folder.at('profile')}`;
  const words = ['--headless', profile, '--convert-to', format, '--outdir', folder.at(format)];
  execFileSync('soffice', [...words, ...paths], { stdio: 'ignore' });
  return cases.map(({ seed }) => readFileSync(folder.at(`${format}/${seed}.${format}`)));
}

test.for(['xlsx', 'xls', 'ods'])(
  'a pack that LibreOffice saved as .%s arrives whole (skipped without LibreOffice)',
  { timeout: 3_600_000 },
  async (format, { skip }) => {
    if (office === null) skip();
    // The library tells of number formats that it does not know.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const cases = seeds(5).map(aReturnCase);
    const saved = saveAgain(cases, format);
    for (const [index, one] of cases.entries()) {
      const bytes = saved[index] ?? Buffer.alloc(0);
      checkReturn(one, await readSpreadsheet(bytes, `báo cáo.${format}`));
    }
    tellSoak({ type: 'returns', cases: cases.length, program: `LibreOffice, .${format}` });
  },
);

test('tables that were copied into Word arrive whole', { timeout: 3_600_000 }, async () => {
  const cases = seeds(15).map(aReturnCase);
  for (const one of cases) {
    const raw = await readSpreadsheet(await writeDocx(one.sheets), 'báo cáo.docx');
    checkReturn(one, raw, { keepsStamp: false });
  }
  expect(cases).not.toHaveLength(0);
  tellSoak({ type: 'returns', cases: cases.length, program: 'Word' });
});
