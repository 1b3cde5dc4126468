import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import open from 'open';

import { translate } from '#shared/messages/translate.ts';

import { findAppDataFolder, logFileIn } from '../appData/appDataFolder.ts';
import { openBrowserDoor } from '../browser/openBrowserDoor.ts';
import { createEngine } from '../engine/createEngine.ts';
import { createFileLog } from '../logging/log.ts';
import { sourceHelpers } from '../processes/forkProcess.ts';
import { projectFolder } from './projectFolder.mjs';

/**
 * Serves the window, with an engine in this process, until Ctrl-C or until its last window has gone;
 * the workbook is then closed.
 */
export async function runBrowserDoor(file: string | null, mayOpen: boolean): Promise<void> {
  const appDataFolder = findAppDataFolder();
  const log = createFileLog(logFileIn(appDataFolder));
  const engine = createEngine({
    door: 'browser',
    // Its window lists folders itself, as the user's own file dialog.
    mayUsePath: () => Promise.resolve(true),
    version: readVersion(),
    appDataFolder,
    helpers: sourceHelpers,
    log,
  });
  process.once('uncaughtException', (error) => {
    log.error('browser door broke', error);
    console.error(translate('errors.unexpected'));
    void engine.close().finally(() => process.exit(1));
  });
  if (file !== null) await engine.openAtStart(file);
  const pageFolder = join(projectFolder, 'dist/renderer');
  const door = await openBrowserDoor({ router: engine.router, pageFolder, log });
  console.log(translate('doors.address', { url: door.url }));
  if (mayOpen) await openInBrowser(door.url);
  const isLeft = door.lastWindowGone.then(() => console.log(translate('doors.left')));
  await Promise.race([interrupted(), isLeft]);
  await door.close();
  await engine.close();
}

async function openInBrowser(url: string): Promise<void> {
  try {
    const opener = await open(url);
    opener.once('error', () => console.log(translate('doors.openYourself')));
  } catch {
    console.log(translate('doors.openYourself'));
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    process.once('SIGHUP', () => resolve());
  });
}

function readVersion(): string {
  const text = readFileSync(join(projectFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
