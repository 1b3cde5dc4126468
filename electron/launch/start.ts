import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { translate, type MessageKey } from '#shared/messages/translate.ts';

import { createElectronRuntime } from './electronRuntime.ts';
import { projectFolder } from './projectFolder.mjs';

const fetchTimeoutMs = 60_000;

/** `npm start`: builds what is out of date and opens the best door that this machine has. */
export async function main(words: readonly string[]): Promise<number> {
  const asked = readWords(words);
  if (asked === null) {
    console.error(translate('doors.usage'));
    return 2;
  }
  await build();
  const hasDisplay = findDisplay();
  const electron = await chooseElectron(asked.isBrowserAsked, hasDisplay);
  if ('program' in electron) {
    console.log(translate('doors.inElectron'));
    const { runElectron } = await import('./runElectron.ts');
    const end = await runElectron(electron.program, projectFolder, asked.file);
    if (!end.failedToStart) return end.exitCode;
  }
  const reason = 'reason' in electron ? electron.reason : 'doors.becauseElectronFailed';
  console.log(translate('doors.inBrowser', { reason: translate(reason) }));
  const { runBrowserDoor } = await import('./runBrowserDoor.ts');
  await runBrowserDoor(asked.file, asked.mayOpen && hasDisplay);
  return 0;
}

/** `file` as a full path: npm starts scripts in the project, the user may have been elsewhere. */
function readWords(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [file = null, ...others] = positionals;
    if (others.length > 0) return null;
    const from = process.env['INIT_CWD'] ?? process.cwd();
    return {
      isBrowserAsked: values.browser,
      mayOpen: !values['no-open'],
      file: file === null ? null : resolve(from, file),
    };
  } catch {
    // An unknown switch: the usage line says which there are.
    return null;
  }
}

async function build(): Promise<void> {
  const { buildProgram } = await import('./build.ts');
  await buildProgram(() => console.log(translate('doors.building')));
}

type Choice = { readonly program: string } | { readonly reason: MessageKey };

async function chooseElectron(isBrowserAsked: boolean, hasDisplay: boolean): Promise<Choice> {
  if (isBrowserAsked) return { reason: 'doors.becauseAsked' };
  if (!hasDisplay) return { reason: 'doors.becauseNoDisplay' };
  const runtime = createElectronRuntime(projectFolder);
  const found = runtime.find();
  if (found !== null) return { program: found };
  if (!runtime.mayFetch(new Date())) return { reason: 'doors.becauseNoElectronYet' };
  console.log(translate('doors.fetchingElectron'));
  const fetched = await runtime.fetch(new Date(), fetchTimeoutMs);
  return fetched === null ? { reason: 'doors.becauseNoElectron' } : { program: fetched };
}

function findDisplay(): boolean {
  const { DISPLAY: x11 = '', WAYLAND_DISPLAY: wayland = '' } = process.env;
  return process.platform !== 'linux' || x11 !== '' || wayland !== '';
}
