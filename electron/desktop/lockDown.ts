import { app, session } from 'electron';

import type { Log } from '../logging/log.ts';
import { isPageAddress } from './pageAddress.ts';

/** Windows show the page and nothing else: no other address, no new windows, no permissions. */
export function lockDownContents(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** After the app is ready. Whatever is asked of the network is refused before it leaves. */
export function lockDownSession(log: Log): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    const isOurs = isPageAddress(url) || url.startsWith('devtools://');
    if (!isOurs) log.error(`refused a request to ${new URL(url).origin}`);
    answer({ cancel: !isOurs });
  });
}
