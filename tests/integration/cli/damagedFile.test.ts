import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aFullWorkbook, listPages, pageSize } from '../damage/aFullWorkbook.ts';
import { runCli } from './runCli.ts';

const folder = useTemporaryFolder();

test.each([[['dump']], [['undo']]])(
  '%s refuses a damaged file in one sentence, and writes nothing',
  async (words) => {
    const plan = folder.at('Kế hoạch.dauviec');
    await aFullWorkbook(plan);
    const bytes = readFileSync(plan);
    const { page = 0 } = listPages(plan).find(({ table }) => table === 'tasks') ?? {};
    bytes.fill(0, (page - 1) * pageSize, page * pageSize);
    writeFileSync(plan, bytes);

    expect(await runCli(...words, plan)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'Tệp kế hoạch “Kế hoạch.dauviec” bị hỏng nên không mở được.\n',
    });
    expect(readFileSync(plan)).toEqual(bytes);
    expect(readdirSync(folder.path)).toEqual(['Kế hoạch.dauviec']);
  },
);
