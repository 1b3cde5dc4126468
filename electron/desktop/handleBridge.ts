import { shell, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';

import type { DesktopWindowState } from '#shared/contract/desktopBridge.ts';

import type { Log } from '../logging/log.ts';
import { bridgeChannels } from './bridgeChannels.ts';
import { bridgeInputs } from './bridgeInputs.ts';
import { chooseFile, chooseFiles, chooseFolder, chooseSavePath } from './dialogs.ts';
import type { Say } from './nativeTexts.ts';
import { isPageAddress } from './pageAddress.ts';

export interface BridgeOptions {
  readonly log: Log;
  readonly say: Say;
  /** The page is there and waits for a line to the engine. */
  readonly onConnect: () => void;
  readonly onState: (state: DesktopWindowState) => void;
  /** Brings another window to the front that shows this workbook; false when none does. */
  readonly showElsewhere: (path: string) => boolean;
  readonly openInNewWindow: (path: string) => void;
}

/**
 * Answers one window. The handlers hang on its contents, so that no other window has any; a message
 * from a frame that is not the page, or with another payload than agreed, is refused.
 */
export function handleBridge(window: BrowserWindow, options: BridgeOptions): void {
  const { ipc } = window.webContents;
  const { log, say, onConnect, onState } = options;

  ipc.handle(bridgeChannels.chooseFile, (event, ...input: unknown[]) => {
    checkSender(event);
    const [kind] = bridgeInputs.chooseFile.parse(input);
    return chooseFile(window, say, kind);
  });
  ipc.handle(bridgeChannels.chooseFiles, (event, ...input: unknown[]) => {
    checkSender(event);
    const [kind] = bridgeInputs.chooseFiles.parse(input);
    return chooseFiles(window, say, kind);
  });
  ipc.handle(bridgeChannels.chooseFolder, (event, ...input: unknown[]) => {
    checkSender(event);
    bridgeInputs.chooseFolder.parse(input);
    return chooseFolder(window, say);
  });
  ipc.handle(bridgeChannels.chooseSavePath, (event, ...input: unknown[]) => {
    checkSender(event);
    const [kind, suggestedName] = bridgeInputs.chooseSavePath.parse(input);
    return chooseSavePath(window, say, kind, suggestedName);
  });
  ipc.handle(bridgeChannels.showInFolder, (event, ...input: unknown[]) => {
    checkSender(event);
    const [path] = bridgeInputs.showInFolder.parse(input);
    shell.showItemInFolder(path);
  });
  ipc.handle(bridgeChannels.showWorkbook, (event, ...input: unknown[]) => {
    checkSender(event);
    return options.showElsewhere(bridgeInputs.showWorkbook.parse(input)[0]);
  });
  ipc.handle(bridgeChannels.openInNewWindow, (event, ...input: unknown[]) => {
    checkSender(event);
    options.openInNewWindow(bridgeInputs.openInNewWindow.parse(input)[0]);
  });
  ipc.on(bridgeChannels.setWindowState, (event, ...input: unknown[]) => {
    const parsed = isFromPage(event) ? bridgeInputs.setWindowState.safeParse(input) : null;
    if (parsed?.success === true) onState(parsed.data[0]);
    else log.error(`refused ${bridgeChannels.setWindowState}`);
  });
  ipc.on(bridgeChannels.connect, (event, ...input: unknown[]) => {
    const isAgreed = isFromPage(event) && bridgeInputs.connect.safeParse(input).success;
    if (isAgreed) onConnect();
    else log.error(`refused ${bridgeChannels.connect}`);
  });
}

function checkSender(event: IpcMainInvokeEvent): void {
  if (!isFromPage(event)) throw new Error('Not from the page');
}

function isFromPage({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isPageAddress(senderFrame.url);
}
