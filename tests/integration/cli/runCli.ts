import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface CliRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const entry = fileURLToPath(new URL('../../../electron/cli/dauviec.mjs', import.meta.url));

/** Backups and settings of the tests, away from the user's own. */
const appDataFolder = mkdtempSync(join(tmpdir(), 'dau-viec-cli-'));

/** Runs the command line as a user would, in a process of its own. */
export function runCli(...words: string[]): Promise<CliRun> {
  return new Promise((resolve) => {
    const env = { ...process.env, DAUVIEC_USER_DATA: appDataFolder };
    execFile(
      process.execPath,
      [entry, ...words],
      { maxBuffer: 1e8, env },
      (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ exitCode, stdout, stderr });
      },
    );
  });
}

/** Runs a command that must succeed and gives its JSON. */
export async function runJson(...words: string[]): Promise<unknown> {
  const { exitCode, stdout, stderr } = await runCli(...words, '--json');
  if (exitCode !== 0) throw new Error(`dauviec ${words.join(' ')}: ${stderr}`);
  return JSON.parse(stdout);
}
