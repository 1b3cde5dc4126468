import type { RunningApp } from './app.ts';

export interface ClipboardContent {
  readonly text: string;
  /** As Excel and Word put a table beside its text. */
  readonly html: string;
}

/** Puts a table into the clipboard of the system, as another program would. */
export async function writeClipboard(
  { page, electron }: RunningApp,
  content: ClipboardContent,
): Promise<void> {
  if (electron !== null) {
    await electron.evaluate(({ clipboard }, given) => {
      // The runtime that tests have is older than the one whose types are known.
      const { write } = clipboard as unknown as { write: (given: ClipboardContent) => void };
      write(given);
    }, content);
    return;
  }
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async ({ text, html }) => {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
  }, content);
}

/** The text that is in it. */
export async function readClipboard({ page, electron }: RunningApp): Promise<string> {
  return electron !== null
    ? electron.evaluate(({ clipboard }) => clipboard.readText())
    : page.evaluate(() => navigator.clipboard.readText());
}
