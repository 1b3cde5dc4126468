import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildProgram } from '#electron/launch/build.ts';

import { benchEngine } from './benchEngine.ts';
import { benchWindow } from './benchWindow.ts';
import { writeWorkbookWithTasks } from './manyTasks.ts';

/** `npm run bench`: measures on this machine and prints JSON. Machines are noisy: compare ratios. */
const folder = mkdtempSync(join(tmpdir(), 'dau-viec-bench-'));
try {
  await buildProgram();
  const path = join(folder, 'nghìn dòng.dauviec');
  await writeWorkbookWithTasks(path, 1000);
  const results = {
    tasks: 1000,
    engine: await benchEngine(path, folder),
    window: await benchWindow(path, 'Kế hoạch 1000 dòng', join(folder, 'app-data')),
  };
  console.log(JSON.stringify(results, null, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
