import type { BrowserWindow } from 'electron';

import type { JobShare } from '#shared/contract/desktopBridge.ts';

/** Shows on the task bar how far a long job is. */
export function showProgress(window: BrowserWindow, share: JobShare): void {
  // Below 0 Electron shows nothing, above 1 a bar without an end.
  if (share === null) window.setProgressBar(-1);
  else if (share === 'unknown') window.setProgressBar(2, { mode: 'indeterminate' });
  else window.setProgressBar(share);
}
