import { BrowserWindow, dialog, shell, type WebContents } from 'electron';

import type { Log } from '../logging/log.ts';
import type { Say } from './nativeTexts.ts';
import { readLink } from './readLink.ts';

/** Asks, and lets the system's browser open the link. */
export async function offerLink(
  contents: WebContents,
  url: string,
  { say, log }: { readonly say: Say; readonly log: Log },
): Promise<void> {
  const link = readLink(url);
  const window = BrowserWindow.fromWebContents(contents);
  if (link === null || window === null) {
    log.error('refused a link of another kind');
    return;
  }
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: say('desktop.appName'),
    message: say('desktop.linkQuestion'),
    detail: link,
    buttons: [say('desktop.openLink'), say('desktop.cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(link);
}
