import { join } from 'node:path';

import { BrowserWindow, nativeTheme, screen } from 'electron';

import type { DesktopWindowState, WindowOrder } from '#shared/contract/desktopBridge.ts';

import type { Log } from '../logging/log.ts';
import { bridgeChannels } from './bridgeChannels.ts';
import { confirmCloseWhileBusy, offerToReopen } from './dialogs.ts';
import { handleBridge } from './handleBridge.ts';
import type { NativeTexts, Say } from './nativeTexts.ts';
import { pageOrigin } from './pageAddress.ts';
import { isInside, type PathGrants } from './pathGrants.ts';
import { pressKeys } from './pressKeys.ts';
import { startEngine, type EngineProcess } from './startEngine.ts';
import type { ShownWindow } from './windowFor.ts';
import { firstSize, loadWindowPlace, placeOn, saveWindowPlace } from './windowPlace.ts';

export interface WindowOptions {
  readonly programFolder: string;
  readonly appDataFolder: string;
  readonly version: string;
  readonly log: Log;
  readonly texts: NativeTexts;
  readonly grants: PathGrants;
  /** The window is about to be shown, came to the front, shows another plan or speaks another language. */
  readonly onChange: () => void;
  readonly copyDiagnostics: () => Promise<void>;
  /** Opened at the start. */
  readonly file: string | null;
  /** Brings another window to the front that shows this workbook; false when none does. */
  readonly showElsewhere: (path: string) => boolean;
  readonly openInNewWindow: (path: string) => void;
}

/** A window with the engine that serves it alone. */
export interface WorkbookWindow extends ShownWindow {
  focus(): void;
  isFocused(): boolean;
  /** Presses keys in it, as `pressKeys` does. */
  press(keys: string): void;
  order(order: WindowOrder): void;
  /** Lets a window that shows nothing open a file. */
  fill(path: string): void;
  /** The window is closed, its workbook too, and its engine gone. */
  readonly ended: Promise<void>;
}

export function openWorkbookWindow(options: WindowOptions): WorkbookWindow {
  const { say, follow } = options.texts;
  let state: Omit<DesktopWindowState, 'language'> = {
    title: '',
    isBusy: false,
    workbook: options.file,
  };
  /** What the page said that it shows; before that it may be still on its way. */
  let shown: string | null = null;
  /** On its way into an empty window, which tells when it is there. */
  let coming: string | null = null;
  // Started first: it loads while the window is made.
  let engine = start(options.file);
  const window = createWindow(options);

  function start(file: string | null): EngineProcess {
    return startEngine({ ...options, file, onDeath: () => void reopen('engine') });
  }

  async function reopen(died: 'engine' | 'page'): Promise<void> {
    if (window.isDestroyed()) return;
    const isWanted = await offerToReopen(window, say, died);
    if (window.isDestroyed()) return;
    state = { ...state, isBusy: false };
    if (!isWanted) {
      window.close();
    } else if (died === 'page') {
      window.reload();
    } else {
      engine = start(state.workbook);
      connectPage();
    }
  }

  /** The page takes the new line in place of the one before. */
  function connectPage(): void {
    window.webContents.postMessage(bridgeChannels.connect, null, [engine.connect()]);
  }

  handleBridge(window, {
    ...options,
    say,
    isOwnPath: (path) => isInside(options.appDataFolder, path),
    focus,
    onConnect: connectPage,
    onState(next) {
      const isOther = next.workbook !== shown;
      shown = next.workbook;
      state = next;
      coming = null;
      window.setTitle(next.title === '' ? say('desktop.appName') : next.title);
      follow(next.language, options.onChange);
      if (isOther) options.onChange();
    },
  });
  window.webContents.on('render-process-gone', (_, { reason }) => {
    options.log.error(`page ended: ${reason}`);
    void reopen('page');
  });
  window.once('ready-to-show', () => {
    options.onChange();
    window.show();
  });
  window.on('focus', options.onChange);
  askBeforeClosing(window, say, () => state.isBusy);
  void window.loadURL(`${pageOrigin}/`);

  function focus(): void {
    if (window.isMinimized()) window.restore();
    window.focus();
  }

  return {
    workbook: () => state.workbook ?? coming,
    isOpen: () => !window.isDestroyed(),
    focus,
    isFocused: () => !window.isDestroyed() && window.isFocused(),
    press: (keys) => pressKeys(window.webContents, keys),
    order: (order) => window.webContents.send(bridgeChannels.order, order),
    fill(path) {
      coming = path;
      window.webContents.send(bridgeChannels.openFile, path);
      focus();
    },
    ended: new Promise((resolve) => {
      window.once('close', () => rememberPlace(window, options));
      window.once('closed', () => {
        void engine.close().then(resolve);
      });
    }),
  };
}

function createWindow({ programFolder, appDataFolder, texts }: WindowOptions): BrowserWindow {
  const place = loadWindowPlace(appDataFolder);
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const bounds = place === null ? null : placeOn(place.bounds, screens);
  const window = new BrowserWindow({
    ...(bounds ?? firstSize(screen.getPrimaryDisplay().workArea)),
    // What a screen of 1366 × 768 has of room when it is enlarged to 200 %.
    minWidth: 640,
    minHeight: 340,
    show: false,
    title: texts.say('desktop.appName'),
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#fafafa',
    webPreferences: {
      preload: join(programFolder, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (place?.isMaximized === true) window.maximize();
  // The title comes with the state of the page, not from its <title>.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

function askBeforeClosing(window: BrowserWindow, say: Say, isBusy: () => boolean): void {
  let isAsking = false;
  let isAgreed = false;
  window.on('close', (event) => {
    if (isAgreed || !isBusy()) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void confirmCloseWhileBusy(window, say).then((answer) => {
      isAsking = false;
      isAgreed = answer;
      if (answer) window.close();
    });
  });
}

function rememberPlace(window: BrowserWindow, { appDataFolder, log }: WindowOptions): void {
  const place = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
  saveWindowPlace(appDataFolder, place, log);
}
