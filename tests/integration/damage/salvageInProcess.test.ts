import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { beforeEach, expect, test } from 'vitest';

import { createSalvager } from '#electron/damage/salvageInProcess.ts';
import { sourceHelpers } from '#electron/processes/forkProcess.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { noon } from '../../builders/workbooks.ts';
import { aFullWorkbook, pageSize, taskCount } from './aFullWorkbook.ts';

const salvage = createSalvager(sourceHelpers.checker);
const folder = useTemporaryFolder();
let path = '';

beforeEach(async () => {
  path = folder.at('hỏng.dauviec');
  await aFullWorkbook(path);
  mkdirSync(folder.at('tạm'));
});

test('a damaged file is salvaged in a process of its own', async () => {
  writeFileSync(path, readFileSync(path).fill(0, 0, pageSize));
  const options = { temporaryFolder: folder.at('tạm'), now: noon };
  const { tables } = await salvage(path, folder.at('cứu được.dauviec'), options);
  expect(tables.find(({ table }) => table === 'tasks')).toMatchObject({ found: taskCount });
});

test('what that process has to say to the user arrives as it is', async () => {
  const options = { temporaryFolder: folder.at('tạm'), now: noon };
  await expect(salvage(path, path, options)).rejects.toMatchObject({
    code: 'fileExists',
    message: 'Đã có tệp “hỏng.dauviec”; hãy chọn tên khác.',
  });
});
