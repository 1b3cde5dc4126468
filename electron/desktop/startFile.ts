import { resolve } from 'node:path';

import { fileEndings } from '#shared/contract/desktopBridge.ts';

/**
 * The workbook named on a command line, as a full path; null when none is. Only its ending tells it
 * from the switches and folders that Electron is started with.
 */
export function findStartFile(words: readonly string[], folder: string): string | null {
  const [ending] = fileEndings.workbook;
  const word = words.findLast(
    (candidate) => !candidate.startsWith('-') && candidate.toLowerCase().endsWith(ending),
  );
  return word === undefined ? null : resolve(folder, word);
}
