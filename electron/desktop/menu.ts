import { app, Menu, shell, type MenuItemConstructorOptions } from 'electron';

import type { WindowOrder } from '#shared/contract/desktopBridge.ts';
import { screenNames } from '#shared/contract/screenNames.ts';
import type { RecentFile } from '#shared/recentFiles/recentFile.ts';

import { withoutMnemonics } from './mnemonics.ts';
import type { Say } from './nativeTexts.ts';

/** What the menu bar acts on: the window in front, and the program. */
export interface MenuActions {
  readonly say: Say;
  /** Whether the window in front shows a plan. */
  readonly hasPlan: boolean;
  /** Newest first. */
  readonly recentFiles: readonly Pick<RecentFile, 'path' | 'title'>[];
  /** Presses keys in the window in front. */
  readonly press: (keys: string) => void;
  /** Tells it what there are no keys for. */
  readonly order: (order: WindowOrder) => void;
  readonly openWindow: () => void;
  readonly openFile: (path: string) => void;
  readonly copyDiagnostics: () => void;
  readonly logFolder: string;
}

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

const shownRecentFiles = 9;

/** The menu bar. Entries press the keys that stand beside them, so that menu and keys never differ. */
export function setMenu(actions: MenuActions): void {
  const menus = [fileMenu(actions), editMenu(actions), viewMenu(actions), helpMenu(actions)];
  const appMenu: Item[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, ...menus]));
}

function fileMenu(actions: MenuActions): Item {
  const { say, hasPlan, order, openWindow } = actions;
  const withPlan = { enabled: hasPlan };
  return {
    label: say('desktop.menuFile'),
    submenu: [
      key(actions, say('desktop.menuNew'), 'Ctrl+N'),
      key(actions, say('desktop.menuOpen'), 'Ctrl+O'),
      recentMenu(actions),
      separator,
      { label: say('desktop.menuSaveCopy'), ...withPlan, click: () => order('saveCopy') },
      { ...key(actions, say('desktop.menuImport'), 'Ctrl+I'), ...withPlan },
      { ...key(actions, say('desktop.menuExport'), 'Ctrl+P'), ...withPlan },
      { label: say('desktop.menuPrint'), ...withPlan, click: () => order('printScreen') },
      separator,
      {
        label: say('desktop.menuNewWindow'),
        accelerator: 'CmdOrCtrl+Shift+N',
        click: openWindow,
      },
      { label: say('desktop.menuClosePlan'), ...withPlan, click: () => order('closePlan') },
      { label: say('desktop.menuCloseWindow'), role: 'close' },
      separator,
      { label: say('desktop.menuQuit'), role: 'quit' },
    ],
  };
}

function recentMenu({ say, recentFiles, openFile }: MenuActions): Item {
  const shown = recentFiles.slice(0, shownRecentFiles);
  return {
    label: say('desktop.menuRecent'),
    enabled: shown.length > 0,
    submenu: shown.map(({ path, title }, at) => ({
      label: `&${String(at + 1)} ${withoutMnemonics(title)}`,
      sublabel: path,
      toolTip: path,
      click: () => openFile(path),
    })),
  };
}

function editMenu(actions: MenuActions): Item {
  const { say, hasPlan } = actions;
  const withPlan = { enabled: hasPlan };
  return {
    label: say('desktop.menuEdit'),
    submenu: [
      key(actions, say('desktop.menuUndo'), 'Ctrl+Z'),
      key(actions, say('desktop.menuRedo'), 'Ctrl+Y'),
      separator,
      { label: say('desktop.menuCut'), role: 'cut' },
      { label: say('desktop.menuCopy'), role: 'copy' },
      { label: say('desktop.menuPaste'), role: 'paste' },
      { label: say('desktop.menuSelectAll'), role: 'selectAll' },
      separator,
      { ...key(actions, say('desktop.menuFind'), 'Ctrl+F'), ...withPlan },
      { ...key(actions, say('desktop.menuReplace'), 'Ctrl+H'), ...withPlan },
      separator,
      key(actions, say('desktop.menuSettings'), 'Ctrl+,'),
    ],
  };
}

function viewMenu(actions: MenuActions): Item {
  const { say, hasPlan, order } = actions;
  const developerTools: Item[] = app.isPackaged
    ? []
    : [separator, { label: say('desktop.menuDeveloperTools'), role: 'toggleDevTools' }];
  return {
    label: say('desktop.menuView'),
    submenu: [
      ...screenNames.map((screen, at) => ({
        ...key(actions, say(`app.nav.${screen}`), `Alt+${String(at + 1)}`),
        enabled: hasPlan,
      })),
      separator,
      {
        label: say('desktop.menuZoomIn'),
        accelerator: 'CmdOrCtrl+=',
        click: () => order('zoomIn'),
      },
      {
        label: say('desktop.menuZoomOut'),
        accelerator: 'CmdOrCtrl+-',
        click: () => order('zoomOut'),
      },
      {
        label: say('desktop.menuResetZoom'),
        accelerator: 'CmdOrCtrl+0',
        click: () => order('resetZoom'),
      },
      separator,
      { label: say('desktop.menuFullScreen'), role: 'togglefullscreen' },
      ...developerTools,
    ],
  };
}

function helpMenu(actions: MenuActions): Item {
  const { say, order, copyDiagnostics, logFolder } = actions;
  return {
    label: say('desktop.menuHelp'),
    role: 'help',
    submenu: [
      key(actions, say('desktop.menuGuide'), 'F1'),
      key(actions, say('desktop.menuKeys'), 'Shift+F1'),
      separator,
      { label: say('desktop.menuLogFolder'), click: () => void shell.openPath(logFolder) },
      { label: say('desktop.menuCopyDiagnostics'), click: copyDiagnostics },
      separator,
      { label: say('desktop.menuAbout'), click: () => order('about') },
    ],
  };
}

/** Shown beside the entry, and left to the window when they are pressed. */
function key({ press }: MenuActions, label: string, keys: string): Item {
  return {
    label,
    accelerator: keys.replace('Ctrl', 'CmdOrCtrl'),
    registerAccelerator: false,
    click: () => press(keys),
  };
}
