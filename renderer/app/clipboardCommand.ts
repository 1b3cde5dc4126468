import type { ClipboardCommand } from '#shared/contract/desktopBridge.ts';

/**
 * Cuts, copies and pastes in a browser as the keys do, where the keyboard is. False: the browser does not
 * let the page use the clipboard unless the keys are pressed.
 */
export async function runClipboardCommand(command: ClipboardCommand): Promise<boolean> {
  if (command !== 'paste') return take(command);
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent(command, { clipboardData, bubbles: true, cancelable: true });
  const target = document.activeElement;
  try {
    await readInto(clipboardData);
  } catch {
    return false;
  }
  target?.dispatchEvent(event);
  return true;
}

/** Called obsolete, but nothing else lets a page copy as the keys do. */
interface CommandRunner {
  readonly execCommand: (command: string) => boolean;
}

/**
 * The old way: `navigator.clipboard` drops from a table what says that its cells are text, which Excel
 * then takes for numbers and dates.
 */
function take(command: 'cut' | 'copy'): boolean {
  const runner: CommandRunner = document;
  return runner.execCommand(command);
}

/** TypeScript does not know yet what some browsers can be asked for. */
interface ClipboardReader {
  readonly read: (formats: { readonly unsanitized: readonly string[] }) => Promise<ClipboardItems>;
}

async function readInto(data: DataTransfer): Promise<void> {
  const clipboard: ClipboardReader = navigator.clipboard;
  // A browser that cleans a table would do so inside of this window, which refuses each of its styles.
  const items = await clipboard.read({ unsanitized: ['text/html'] });
  for (const item of items) {
    for (const type of item.types.filter((name) => name.startsWith('text/'))) {
      data.setData(type, await (await item.getType(type)).text());
    }
  }
}
