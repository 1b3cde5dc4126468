import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

import type { z } from 'zod';

import { savedMappingSchema } from '#shared/imports/mapping.ts';
import type { SavedMapping } from '#shared/imports/mapping.ts';
import { UserError } from '#shared/userError.ts';

import { writeAtomically } from '../files/writeAtomically.ts';
import { readOutsideFile } from '../parsing/readOutsideFile.ts';

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
  return readMappingFile(path, savedMappingSchema);
}

/** Reads a file of JSON that has one of our shapes. */
export async function readMappingFile<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const bytes = await readOutsideFile(path);
  const parsed = schema.safeParse(parseJson(bytes.toString('utf8')));
  if (!parsed.success) throw new UserError('mappingFileWrong', { file: basename(path) });
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    // Windows editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    // No JSON is as wrong as JSON of another shape.
    return undefined;
  }
}
