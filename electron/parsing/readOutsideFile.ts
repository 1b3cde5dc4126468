import { open } from 'node:fs/promises';
import { basename } from 'node:path';

import { UserError } from '#shared/userError.ts';

import { describeFileError } from '../files/describeFileError.ts';

/** No office document comes near; what is larger is not even read. */
const maxBytes = 50 * 2 ** 20;

export async function readOutsideFile(path: string): Promise<Buffer> {
  const file = basename(path);
  try {
    const handle = await open(path, 'r');
    try {
      const stats = await handle.stat();
      if (stats.isDirectory()) throw new UserError('isFolder', { file });
      if (stats.size > maxBytes) throw new UserError('fileTooLarge', { file, limit: 50 });
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw describeFileError(error, path) ?? error;
  }
}
