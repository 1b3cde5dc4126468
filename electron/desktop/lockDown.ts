import { app, session } from 'electron';

import type { Log } from '../logging/log.ts';
import type { Say } from './nativeTexts.ts';
import { offerLink } from './openLink.ts';
import { isPageAddress } from './pageAddress.ts';

/**
 * Windows show the page and nothing else: no other address, no new windows, no permissions. A link
 * goes to the browser, when the user agrees.
 */
export function lockDownContents(surroundings: { readonly say: Say; readonly log: Log }): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      void offerLink(contents, url, surroundings);
      return { action: 'deny' };
    });
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
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
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    const isOurs = isPageAddress(url) || url.startsWith('devtools://');
    if (!isOurs) log.error(`refused a request to ${new URL(url).origin}`);
    answer({ cancel: !isOurs });
  });
}
