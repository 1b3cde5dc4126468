import { contextBridge, ipcRenderer, webUtils } from 'electron';

import {
  enginePortMessage,
  type DesktopBridge,
  type WindowOrder,
} from '#shared/contract/desktopBridge.ts';

import { bridgeChannels } from './desktop/bridgeChannels.ts';
import { isPageAddress } from './desktop/pageAddress.ts';

/** The parts of the page that this script uses; it is compiled without the browser's types. */
declare const window: {
  readonly location: { readonly href: string; readonly origin: string };
  addEventListener(event: 'DOMContentLoaded', listener: () => void): void;
  postMessage(message: string, origin: string, ports: readonly unknown[]): void;
};

const bridge: DesktopBridge = {
  chooseFile: (kind) =>
    ipcRenderer.invoke(bridgeChannels.chooseFile, kind) as Promise<string | null>,
  chooseFiles: (kind) =>
    ipcRenderer.invoke(bridgeChannels.chooseFiles, kind) as Promise<readonly string[]>,
  chooseFolder: () => ipcRenderer.invoke(bridgeChannels.chooseFolder) as Promise<string | null>,
  chooseSavePath: (kind, suggestedName) =>
    ipcRenderer.invoke(bridgeChannels.chooseSavePath, kind, suggestedName) as Promise<
      string | null
    >,
  showInFolder: (path) => ipcRenderer.invoke(bridgeChannels.showInFolder, path) as Promise<void>,
  // The page hands over what the browser gave it; anything else is refused there.
  pathOfFile(file) {
    const path = webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]);
    // Known to the main process before the page can make use of it.
    if (path !== '') ipcRenderer.sendSync(bridgeChannels.fileDropped, path);
    return path;
  },
  showWorkbook: (path) => ipcRenderer.invoke(bridgeChannels.showWorkbook, path) as Promise<boolean>,
  openInNewWindow: (path) =>
    ipcRenderer.invoke(bridgeChannels.openInNewWindow, path) as Promise<void>,
  onOpenFile(listener) {
    ipcRenderer.removeAllListeners(bridgeChannels.openFile);
    ipcRenderer.on(bridgeChannels.openFile, (_, path: string) => listener(path));
  },
  setWindowState: (state) => ipcRenderer.send(bridgeChannels.setWindowState, state),
  setProgress: (share) => ipcRenderer.send(bridgeChannels.setProgress, share),
  setZoom: (percent) => ipcRenderer.send(bridgeChannels.setZoom, percent),
  notify: (title, body) => ipcRenderer.send(bridgeChannels.notify, title, body),
  runClipboardCommand: (command) => ipcRenderer.send(bridgeChannels.runClipboardCommand, command),
  copyDiagnostics: () => ipcRenderer.invoke(bridgeChannels.copyDiagnostics) as Promise<void>,
  onOrder(listener) {
    ipcRenderer.removeAllListeners(bridgeChannels.order);
    ipcRenderer.on(bridgeChannels.order, (_, order: WindowOrder) => listener(order));
  },
};

if (isPageAddress(window.location.href)) {
  contextBridge.exposeInMainWorld('desktop', bridge);
  forwardEnginePorts();
}

/** The page listens once its scripts have run; a port waits with its messages until then. */
function forwardEnginePorts(): void {
  const loaded = new Promise<void>((resolve) => {
    window.addEventListener('DOMContentLoaded', resolve);
  });
  ipcRenderer.on(bridgeChannels.connect, ({ ports }) => {
    void loaded.then(() => window.postMessage(enginePortMessage, window.location.origin, ports));
  });
  ipcRenderer.send(bridgeChannels.connect);
}
