import { spawn } from 'node:child_process';

/** How an Electron app ended. `failedToStart`: so early that the user has seen no window. */
export interface ElectronEnd {
  readonly exitCode: number;
  readonly failedToStart: boolean;
}

const startMs = 10_000;

/** Runs the app in a folder until it is closed. */
export function runElectron(
  program: string,
  appFolder: string,
  file: string | null,
): Promise<ElectronEnd> {
  const startedAt = Date.now();
  const environment = { ...process.env };
  delete environment['ELECTRON_RUN_AS_NODE'];
  const words = [...sandboxSwitch(), appFolder, ...(file === null ? [] : [file])];
  const child = spawn(program, words, { env: environment, stdio: 'ignore' });
  let isStopped = false;
  process.on('SIGINT', () => (isStopped = true));
  process.on('SIGTERM', () => {
    isStopped = true;
    child.kill('SIGTERM');
  });
  return new Promise((resolve) => {
    const end = (exitCode: number) => {
      const failedToStart = exitCode !== 0 && !isStopped && Date.now() - startedAt < startMs;
      resolve({ exitCode, failedToStart });
    };
    child.once('error', () => end(1));
    child.once('exit', (code) => end(code ?? 1));
  });
}

/** Chromium refuses to run its sandbox as root. */
function sandboxSwitch(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
