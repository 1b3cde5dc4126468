import { app, dialog, Menu, shell, type MenuItemConstructorOptions } from 'electron';

import { translate } from '#shared/messages/translate.ts';

export interface MenuActions {
  readonly openWindow: () => void;
  readonly logFolder: string;
}

/**
 * The menu bar. Undo and redo are not in it: the page undoes steps of the workbook, which Electron's
 * own entries know nothing of, and they would take its keys.
 */
export function setMenu(actions: MenuActions): void {
  const menus = [fileMenu(actions), editMenu(), viewMenu(), helpMenu(actions)];
  const appMenu: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, ...menus]));
}

function fileMenu({ openWindow }: MenuActions): MenuItemConstructorOptions {
  return {
    label: translate('desktop.menuFile'),
    submenu: [
      {
        label: translate('desktop.menuNewWindow'),
        accelerator: 'CmdOrCtrl+Shift+N',
        click: openWindow,
      },
      { label: translate('desktop.menuCloseWindow'), role: 'close' },
      { type: 'separator' },
      { label: translate('desktop.menuQuit'), role: 'quit' },
    ],
  };
}

function editMenu(): MenuItemConstructorOptions {
  return {
    label: translate('desktop.menuEdit'),
    submenu: [
      { label: translate('desktop.menuCut'), role: 'cut' },
      { label: translate('desktop.menuCopy'), role: 'copy' },
      { label: translate('desktop.menuPaste'), role: 'paste' },
      { type: 'separator' },
      { label: translate('desktop.menuSelectAll'), role: 'selectAll' },
    ],
  };
}

function viewMenu(): MenuItemConstructorOptions {
  const developerTools: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [
        { type: 'separator' },
        { label: translate('desktop.menuDeveloperTools'), role: 'toggleDevTools' },
      ];
  return {
    label: translate('desktop.menuView'),
    submenu: [
      { label: translate('desktop.menuZoomIn'), role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
      { label: translate('desktop.menuZoomOut'), role: 'zoomOut' },
      { label: translate('desktop.menuResetZoom'), role: 'resetZoom' },
      { type: 'separator' },
      { label: translate('desktop.menuFullScreen'), role: 'togglefullscreen' },
      ...developerTools,
    ],
  };
}

function helpMenu({ logFolder }: MenuActions): MenuItemConstructorOptions {
  return {
    label: translate('desktop.menuHelp'),
    submenu: [
      {
        label: translate('desktop.menuLogFolder'),
        click: () => void shell.openPath(logFolder),
      },
      { label: translate('desktop.menuAbout'), click: () => void showAbout() },
    ],
  };
}

async function showAbout(): Promise<void> {
  const { electron, chrome: chromium } = process.versions;
  await dialog.showMessageBox({
    type: 'info',
    title: translate('desktop.appName'),
    message: translate('desktop.about', { version: app.getVersion() }),
    detail: translate('desktop.aboutDetail', { electron, chromium }),
    buttons: [translate('desktop.close')],
    noLink: true,
  });
}
