import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';

/** Whether a file and its folder can be written: SQLite keeps a journal beside the file. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    // Refused in one way or another; what is wrong with the file itself shows when it is read.
    return false;
  }
}
