import { expect, test } from 'vitest';

import { importTable } from '../../builders/importTable.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';
import { aSheet } from '../../unit/spreadsheet/builders.ts';

const folder = useTemporaryFolder();

test('a row without a code never takes the code of a later row', async () => {
  const workbook = await aWorkbook(folder.at('kế hoạch.dauviec'));
  const sheet = aSheet([
    ['TT', 'Mã', 'Nội dung', 'Chủ trì'],
    ['1', '', 'Việc thêm vào', 'Sở Y tế'],
    ['2', 'NV-001', 'Việc đầu', 'Sở Y tế'],
    ['3', 'NV-002', 'Việc hai', 'Sở Y tế'],
  ]);
  importTable(workbook, { sheets: [sheet] });
  const codes = workbook.snapshot().tasks.map(({ code, title }) => `${code} ${title}`);
  workbook.close();
  expect(codes).toEqual(['NV-003 Việc thêm vào', 'NV-001 Việc đầu', 'NV-002 Việc hai']);
});
