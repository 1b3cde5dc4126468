import {
  Notification,
  shell,
  type BrowserWindow,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
} from 'electron';
import type { z } from 'zod';

import type { DesktopWindowState } from '#shared/contract/desktopBridge.ts';

import type { Log } from '../logging/log.ts';
import { bridgeChannels } from './bridgeChannels.ts';
import { bridgeInputs } from './bridgeInputs.ts';
import { chooseFile, chooseFiles, chooseFolder, chooseSavePath } from './dialogs.ts';
import type { Say } from './nativeTexts.ts';
import { isPageAddress } from './pageAddress.ts';
import type { PathGrants } from './pathGrants.ts';
import { showProgress } from './showProgress.ts';

export interface BridgeOptions {
  readonly log: Log;
  readonly say: Say;
  readonly grants: PathGrants;
  /** Whether a path is in the program's own folder, which may be shown but not written to. */
  readonly isOwnPath: (path: string) => boolean;
  /** The page is there and waits for a line to the engine. */
  readonly onConnect: () => void;
  readonly onState: (state: DesktopWindowState) => void;
  /** Brings another window to the front that shows this workbook; false when none does. */
  readonly showElsewhere: (path: string) => boolean;
  readonly openInNewWindow: (path: string) => void;
  readonly copyDiagnostics: () => Promise<void>;
  readonly focus: () => void;
}

type Inputs = { [Name in keyof typeof bridgeInputs]: z.infer<(typeof bridgeInputs)[Name]> };

/**
 * Answers one window. The handlers hang on its contents, so that no other window has any; a message
 * from a frame that is not the page, or with another payload than agreed, is refused.
 */
export function handleBridge(window: BrowserWindow, options: BridgeOptions): void {
  const { ipc } = window.webContents;
  const { log, say, grants } = options;

  function read<Name extends keyof Inputs>(
    name: Name,
    event: IpcMainEvent | IpcMainInvokeEvent,
    input: unknown,
  ): Inputs[Name] {
    if (!isFromPage(event)) throw new Error('Not from the page');
    return bridgeInputs[name].parse(input) as Inputs[Name];
  }

  /** Questions: a refusal is an error for who asked. */
  function answer<Name extends keyof Inputs>(
    name: Name,
    work: (...input: Inputs[Name]) => unknown,
  ): void {
    ipc.handle(bridgeChannels[name], (event, ...input: unknown[]) =>
      work(...read(name, event, input)),
    );
  }

  /** Announcements: a refusal goes to the log. */
  function hear<Name extends keyof Inputs>(
    name: Name,
    work: (...input: Inputs[Name]) => void,
  ): void {
    ipc.on(bridgeChannels[name], (event, ...input: unknown[]) => {
      // Who waits for it goes on in any case.
      event.returnValue = null;
      try {
        work(...read(name, event, input));
      } catch {
        log.error(`refused ${bridgeChannels[name]}`);
      }
    });
  }

  function granted<T extends string | null>(path: T): T {
    if (path !== null) grants.grant(path);
    return path;
  }

  function checkNamed(path: string): string {
    if (!grants.isGranted(path)) throw new Error('The user named no such path');
    return path;
  }

  answer('chooseFile', async (kind) => granted(await chooseFile(window, say, kind)));
  answer('chooseFiles', async (kind) => (await chooseFiles(window, say, kind)).map(granted));
  answer('chooseFolder', async () => granted(await chooseFolder(window, say)));
  answer('chooseSavePath', async (kind, suggestedName) =>
    granted(await chooseSavePath(window, say, kind, suggestedName)),
  );
  answer('showInFolder', (path) =>
    shell.showItemInFolder(options.isOwnPath(path) ? path : checkNamed(path)),
  );
  answer('showWorkbook', (path) => options.showElsewhere(checkNamed(path)));
  answer('openInNewWindow', (path) => options.openInNewWindow(checkNamed(path)));
  answer('copyDiagnostics', () => options.copyDiagnostics());
  hear('fileDropped', (path) => grants.grant(path));
  hear('setWindowState', options.onState);
  hear('setProgress', (share) => showProgress(window, share));
  hear('setZoom', (percent) => window.webContents.setZoomFactor(percent / 100));
  hear('runClipboardCommand', (command) => window.webContents[command]());
  hear('notify', (title, body) => notify({ title, body }, options.focus));
  hear('connect', options.onConnect);
}

function notify(words: { readonly title: string; readonly body: string }, focus: () => void): void {
  if (!Notification.isSupported()) return;
  const notice = new Notification(words);
  notice.on('click', focus);
  notice.show();
}

function isFromPage({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isPageAddress(senderFrame.url);
}
