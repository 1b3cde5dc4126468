import { join } from 'node:path';

import { app, dialog } from 'electron';

import { findAppDataFolder, logFileIn } from './appData/appDataFolder.ts';
import { lockDownContents, lockDownSession } from './desktop/lockDown.ts';
import { setMenu } from './desktop/menu.ts';
import { createNativeTexts } from './desktop/nativeTexts.ts';
import { declarePageScheme, servePage } from './desktop/servePage.ts';
import { findStartFile } from './desktop/startFile.ts';
import { windowFor, windowShowing } from './desktop/windowFor.ts';
import { openWorkbookWindow, type WorkbookWindow } from './desktop/workbookWindow.ts';
import { createFileLog } from './logging/log.ts';
import { createSettings } from './settings/settings.ts';

/** The desktop door: one instance of the app, one engine for each window. */
const programFolder = import.meta.dirname;
const appDataFolder = findAppDataFolder();
const log = createFileLog(logFileIn(appDataFolder));
const texts = createNativeTexts(createSettings(appDataFolder).read().language);
const windows = new Set<WorkbookWindow>();

app.setPath('userData', appDataFolder);
declarePageScheme();
lockDownContents();

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
    showMenu();
    open(startFile);
  });
}

function showMenu(): void {
  const logFolder = join(appDataFolder, 'logs');
  setMenu({ say: texts.say, openWindow: () => open(null), logFolder });
}

/** A file that a window shows already comes to the front; an empty window takes another. */
function show(file: string | null): void {
  const choice = windowFor(file, windows);
  if (choice.way === 'open') open(file);
  else if (choice.way === 'focus' || file === null) choice.window.focus();
  else choice.window.fill(file);
}

function open(file: string | null): void {
  const window: WorkbookWindow = openWorkbookWindow({
    ...{ programFolder, appDataFolder, version: app.getVersion(), log, texts, file },
    onLanguage: showMenu,
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
