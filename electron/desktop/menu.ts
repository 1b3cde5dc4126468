import { app, dialog, Menu, shell, type MenuItemConstructorOptions } from 'electron';

import type { Say } from './nativeTexts.ts';

export interface MenuActions {
  readonly say: Say;
  readonly openWindow: () => void;
  readonly logFolder: string;
}

/**
 * The menu bar. Undo and redo are not in it: the page undoes steps of the workbook, which Electron's
 * own entries know nothing of, and they would take its keys.
 */
export function setMenu(actions: MenuActions): void {
  const menus = [fileMenu(actions), editMenu(actions), viewMenu(actions), helpMenu(actions)];
  const appMenu: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, ...menus]));
}

function fileMenu({ say, openWindow }: MenuActions): MenuItemConstructorOptions {
  return {
    label: say('desktop.menuFile'),
    submenu: [
      {
        label: say('desktop.menuNewWindow'),
        accelerator: 'CmdOrCtrl+Shift+N',
        click: openWindow,
      },
      { label: say('desktop.menuCloseWindow'), role: 'close' },
      { type: 'separator' },
      { label: say('desktop.menuQuit'), role: 'quit' },
    ],
  };
}

function editMenu({ say }: MenuActions): MenuItemConstructorOptions {
  return {
    label: say('desktop.menuEdit'),
    submenu: [
      { label: say('desktop.menuCut'), role: 'cut' },
      { label: say('desktop.menuCopy'), role: 'copy' },
      { label: say('desktop.menuPaste'), role: 'paste' },
      { type: 'separator' },
      { label: say('desktop.menuSelectAll'), role: 'selectAll' },
    ],
  };
}

function viewMenu({ say }: MenuActions): MenuItemConstructorOptions {
  const developerTools: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ type: 'separator' }, { label: say('desktop.menuDeveloperTools'), role: 'toggleDevTools' }];
  return {
    label: say('desktop.menuView'),
    submenu: [
      { label: say('desktop.menuZoomIn'), role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
      { label: say('desktop.menuZoomOut'), role: 'zoomOut' },
      { label: say('desktop.menuResetZoom'), role: 'resetZoom' },
      { type: 'separator' },
      { label: say('desktop.menuFullScreen'), role: 'togglefullscreen' },
      ...developerTools,
    ],
  };
}

function helpMenu({ say, logFolder }: MenuActions): MenuItemConstructorOptions {
  return {
    label: say('desktop.menuHelp'),
    submenu: [
      {
        label: say('desktop.menuLogFolder'),
        click: () => void shell.openPath(logFolder),
      },
      { label: say('desktop.menuAbout'), click: () => void showAbout(say) },
    ],
  };
}

async function showAbout(say: Say): Promise<void> {
  const { electron, chrome: chromium } = process.versions;
  await dialog.showMessageBox({
    type: 'info',
    title: say('desktop.appName'),
    message: say('desktop.about', { version: app.getVersion() }),
    detail: say('desktop.aboutDetail', { electron, chromium }),
    buttons: [say('desktop.close')],
    noLink: true,
  });
}
