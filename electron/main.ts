import './desktop/interpretedSchemas.ts';

import { dirname, join } from 'node:path';

import { app, clipboard, dialog, Menu } from 'electron';

import { findAppDataFolder, logFileIn } from './appData/appDataFolder.ts';
import { describeDiagnostics } from './desktop/diagnostics.ts';
import { lockDownContents, lockDownSession } from './desktop/lockDown.ts';
import { setMenu } from './desktop/menu.ts';
import { createNativeTexts } from './desktop/nativeTexts.ts';
import { createPathGrants } from './desktop/pathGrants.ts';
import { readDiagnostics } from './desktop/readDiagnostics.ts';
import { declarePageScheme, servePage } from './desktop/servePage.ts';
import { findStartFile } from './desktop/startFile.ts';
import { windowFor, windowShowing } from './desktop/windowFor.ts';
import { openWorkbookWindow, type WorkbookWindow } from './desktop/workbookWindow.ts';
import { createFileLog } from './logging/log.ts';
import { createRecentFiles } from './recentFiles/recentFiles.ts';
import { createSettings } from './settings/settings.ts';

/** The desktop door: one instance of the app, one engine for each window. */
const programFolder = import.meta.dirname;
const appDataFolder = findAppDataFolder();
const logFile = logFileIn(appDataFolder);
const log = createFileLog(logFile);
const settings = createSettings(appDataFolder);
const texts = createNativeTexts(settings.read().language);
const recentFiles = createRecentFiles(appDataFolder, () => new Date().toISOString());
const grants = createPathGrants(() => recentFiles.known().map(({ path }) => path));
const windows = new Set<WorkbookWindow>();

app.setPath('userData', appDataFolder);
// In place of Electron's own; ours comes with the first window.
Menu.setApplicationMenu(null);
declarePageScheme();
lockDownContents({ say: texts.say, log });

if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  let startFile = findStartFile(process.argv.slice(1), process.cwd());

  app.on('second-instance', (_, words, folder) => show(findStartFile(words, folder)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (app.isReady()) show(path);
    else startFile = path;
  });
  app.on('will-quit', (event) => {
    if (windows.size === 0) return;
    event.preventDefault();
    void quitWhenEnginesEnded();
  });
  process.on('uncaughtException', (error) => {
    log.error('the main process failed', error);
    dialog.showErrorBox(texts.say('desktop.appName'), texts.say('errors.unexpected'));
    app.exit(1);
  });

  void app.whenReady().then(() => {
    log.info(`started ${app.getVersion()}, Electron ${process.versions.electron}`);
    lockDownSession(log);
    servePage(join(programFolder, 'renderer'), log);
    open(startFile);
  });
}

/** What it offers depends on the window in front, and on what was opened lately. */
function showMenu(): void {
  // Not every desktop tells which window has the focus: then it is the newest.
  const front = (): WorkbookWindow | undefined => {
    const open = [...windows].filter((window) => window.isOpen());
    return open.find((window) => window.isFocused()) ?? open.at(-1);
  };
  setMenu({
    say: texts.say,
    hasPlan: (front()?.workbook() ?? null) !== null,
    recentFiles: recentFiles.known(),
    press: (keys) => front()?.press(keys),
    order: (order) => front()?.order(order),
    openWindow: () => open(null),
    openFile: show,
    copyDiagnostics: () => void copyDiagnostics(),
    logFolder: dirname(logFile),
  });
}

async function copyDiagnostics(): Promise<void> {
  await clipboard.writeText(describeDiagnostics(readDiagnostics(settings.read(), logFile)));
}

/** A file that a window shows already comes to the front; an empty window takes another. */
function show(file: string | null): void {
  const choice = windowFor(file, windows);
  if (choice.way === 'open') open(file);
  else if (choice.way === 'focus' || file === null) choice.window.focus();
  else {
    grants.grant(file);
    choice.window.fill(file);
  }
}

function open(file: string | null): void {
  // Named on the command line, by the system or in the menu.
  if (file !== null) grants.grant(file);
  const window: WorkbookWindow = openWorkbookWindow({
    ...{ programFolder, appDataFolder, version: app.getVersion(), log, texts, grants, file },
    copyDiagnostics,
    onChange() {
      const shown = window.workbook();
      if (shown !== null) app.addRecentDocument(shown);
      showMenu();
    },
    showElsewhere: (path) => focusShowing(path, window),
    openInNewWindow(path) {
      if (!focusShowing(path, null)) open(path);
    },
  });
  windows.add(window);
  void window.ended.then(() => windows.delete(window));
}

/** False when no window but `asking` shows the workbook. */
function focusShowing(path: string, asking: WorkbookWindow | null): boolean {
  const others = [...windows].filter((window) => window !== asking);
  const shown = windowShowing(path, others);
  shown?.focus();
  return shown !== undefined;
}

/** Windows are closed by now; their workbooks may not be. */
async function quitWhenEnginesEnded(): Promise<void> {
  await Promise.all([...windows].map((window) => window.ended));
  app.quit();
}
