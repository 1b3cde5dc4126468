import { basename } from 'node:path';

import type { z } from 'zod';

import { UserError } from '#shared/userError.ts';

import { readOutsideFile } from '../parsing/readOutsideFile.ts';

/** Reads a file of JSON that one of our own exports wrote, or anything: `wrong` says it is none. */
export async function readJsonFile<T>(
  path: string,
  schema: z.ZodType<T>,
  wrong: UserError['code'],
): Promise<T> {
  const bytes = await readOutsideFile(path);
  const parsed = schema.safeParse(parseJson(bytes.toString('utf8')));
  if (!parsed.success) throw new UserError(wrong, { file: basename(path) });
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
