import { contextBridge, ipcRenderer } from 'electron';

import { enginePortMessage, type DesktopBridge } from '#shared/contract/desktopBridge.ts';

import { bridgeChannels } from './desktop/bridgeChannels.ts';

/** The parts of the page that this script uses; it is compiled without the browser's types. */
declare const window: {
  readonly location: { readonly origin: string };
  addEventListener(event: 'DOMContentLoaded', listener: () => void): void;
  postMessage(message: string, origin: string, ports: readonly unknown[]): void;
};

const bridge: DesktopBridge = {
  chooseFile: (kind) =>
    ipcRenderer.invoke(bridgeChannels.chooseFile, kind) as Promise<string | null>,
  chooseSavePath: (kind, suggestedName) =>
    ipcRenderer.invoke(bridgeChannels.chooseSavePath, kind, suggestedName) as Promise<
      string | null
    >,
  showInFolder: (path) => ipcRenderer.invoke(bridgeChannels.showInFolder, path) as Promise<void>,
  setWindowState: (state) => ipcRenderer.send(bridgeChannels.setWindowState, state),
};

contextBridge.exposeInMainWorld('desktop', bridge);

/** The page listens once its scripts have run; the port waits with its messages until then. */
const loaded = new Promise<void>((resolve) => {
  window.addEventListener('DOMContentLoaded', resolve);
});

ipcRenderer.once(bridgeChannels.connect, ({ ports }) => {
  void loaded.then(() => window.postMessage(enginePortMessage, window.location.origin, ports));
});
ipcRenderer.send(bridgeChannels.connect);
