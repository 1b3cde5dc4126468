import { basename } from 'node:path';

import { UserError } from '#shared/userError.ts';

import type { ParseOptions, Parser } from '../parsing/parser.ts';
import type { SourceText } from './readResolution.ts';

/** Reads the text of a file; one that holds none that can be read is refused in a sentence. */
export async function readSource(
  path: string,
  parser: Pick<Parser, 'readDocument'>,
  options: ParseOptions = {},
): Promise<SourceText> {
  const name = basename(path);
  const text = await parser.readDocument(path, options);
  if (text.trim() === '') throw new UserError('resolutionEmpty', { file: name });
  return { name, text };
}
