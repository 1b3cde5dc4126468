import { isSameFile } from '../files/isSameFile.ts';

/** What must be known of a window to choose one for a file. */
export interface ShownWindow {
  /** Path of the workbook that it shows or was started for. */
  workbook(): string | null;
  isOpen(): boolean;
}

/** Which window shall show a file: one that has it, an empty one that takes it, or a new one. */
export type WindowChoice<W> =
  | { readonly way: 'focus'; readonly window: W }
  | { readonly way: 'fill'; readonly window: W }
  | { readonly way: 'open' };

/** Without a file any window will do. */
export function windowFor<W extends ShownWindow>(
  file: string | null,
  windows: Iterable<W>,
): WindowChoice<W> {
  const open = [...windows].filter((window) => window.isOpen());
  const shown = file === null ? open[0] : windowShowing(file, open);
  if (shown !== undefined) return { way: 'focus', window: shown };
  const empty = open.find((window) => window.workbook() === null);
  return file === null || empty === undefined ? { way: 'open' } : { way: 'fill', window: empty };
}

/** However the path is spelt. */
export function windowShowing<W extends ShownWindow>(
  file: string,
  windows: Iterable<W>,
): W | undefined {
  return [...windows].find((window) => {
    const shown = window.workbook();
    return window.isOpen() && shown !== null && isSameFile(shown, file);
  });
}
