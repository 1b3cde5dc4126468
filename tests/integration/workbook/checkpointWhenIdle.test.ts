import { readFileSync } from 'node:fs';

import { expect, test, vi } from 'vitest';

import { silentLog } from '#electron/logging/log.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';
import { checkpointWhenIdle } from '#electron/workbook/checkpointWhenIdle.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';
import { openWorkbook, systemTime } from '#electron/workbook/openWorkbook.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();

test('an edit is in the file itself soon after', async () => {
  const path = folder.at('nghỉ.dauviec');
  const plan = { title: 'Kế hoạch', year: 2021, issued: null };
  await createWorkbookFile(path, { plan, agencies: [], replace: true, now: systemTime });
  const workbook = openWorkbook(path, systemTime);
  const dismiss = checkpointWhenIdle(silentLog, 1)(workbook);
  insertTasks(workbook, { parent: null, before: null }, [{ title: 'Rà soát quy hoạch' }]);
  expect(readFileSync(path, 'utf8')).not.toContain('Rà soát quy hoạch');
  await vi.waitFor(() => expect(readFileSync(path, 'utf8')).toContain('Rà soát quy hoạch'));
  await dismiss();
  workbook.close();
});
