import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { savedMappingSchema } from '#shared/imports/mapping.ts';
import type { SavedMapping } from '#shared/imports/mapping.ts';
import { UserError } from '#shared/userError.ts';

import { readJsonFile } from '../files/readJsonFile.ts';
import { writeAtomically } from '../files/writeAtomically.ts';

/** Writes a mapping for other machines and for `dauviec import --mapping`. */
export async function exportMapping(
  mapping: SavedMapping,
  path: string,
  replace: boolean,
): Promise<void> {
  if (!replace && existsSync(path)) throw new UserError('fileExists', { file: basename(path) });
  await writeAtomically(path, (temporaryPath) =>
    writeFile(temporaryPath, `${JSON.stringify(mapping, null, 2)}\n`),
  );
}

/** @throws UserError `mappingFileWrong`, or why the file can't be read. */
export async function importMapping(path: string): Promise<SavedMapping> {
  return readJsonFile(path, savedMappingSchema, 'mappingFileWrong');
}
