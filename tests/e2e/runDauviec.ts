import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { projectFolder } from '#electron/launch/projectFolder.mjs';

/** The command line, as the user would call it; answers with what it printed. */
export function runDauviec(...words: readonly string[]): string {
  const script = join(projectFolder, 'electron/cli/dauviec.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`dauviec ${words.join(' ')}: ${stderr}`);
  return stdout;
}
