import { copyFileSync, existsSync } from 'node:fs';

import { expect, test } from 'vitest';

import { insertTasks } from '#electron/tasks/editTasks.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
const plan = { title: 'Mới', year: 2021, issued: null };

test('the journal of a crashed plan does not leak into the one that takes its name', async () => {
  const path = folder.at('sống.dauviec');
  const old = await aWorkbook(path);
  insertTasks(old, { parent: null, before: null }, [{ title: 'Cũ' }]);
  const crashed = folder.at('chết.dauviec');
  copyFileSync(path, crashed);
  copyFileSync(`${path}-wal`, `${crashed}-wal`);
  old.close();
  await createWorkbookFile(crashed, { plan, agencies: [], replace: true, now: noon });
  expect(existsSync(`${crashed}-wal`)).toBe(false);
  const opened = openWorkbook(crashed, noon);
  expect(opened.snapshot()).toMatchObject({ plan: { title: 'Mới' }, tasks: [] });
  opened.close();
});
