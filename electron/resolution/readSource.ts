import { isUtf8 } from 'node:buffer';
import { basename, extname } from 'node:path';

import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import { UserError } from '#shared/userError.ts';

import type { Parser } from '../parsing/parser.ts';
import { readOutsideFile } from '../parsing/readOutsideFile.ts';
import { sniffFileType, type FileType } from '../parsing/sniffFileType.ts';
import type { SourceText } from './readResolution.ts';

/** Reads the text of a .docx or .txt; any other file is refused in a sentence that names it. */
export async function readSource(
  path: string,
  parser: Pick<Parser, 'readDocx'>,
  signal?: AbortSignal,
): Promise<SourceText> {
  if (signal?.aborted === true) throw new UserError('cancelled');
  const name = basename(path);
  const text = await readByEnding(path, parser, signal);
  if (text.trim() === '') throw new UserError('resolutionEmpty', { file: name });
  return { name, text };
}

function readByEnding(
  path: string,
  parser: Pick<Parser, 'readDocx'>,
  signal: AbortSignal | undefined,
): Promise<string> {
  switch (extname(path).toLowerCase()) {
    case '.docx':
      return parser.readDocx(path, { signal });
    case '.txt':
      return readText(path);
    default:
      throw new UserError('resolutionFormat', { file: basename(path) });
  }
}

const noText: Partial<Record<FileType, ErrorCode>> = {
  empty: 'fileEmpty',
  zip: 'textIsNone',
  ole: 'textIsNone',
  'ole-encrypted': 'textIsNone',
  pdf: 'textIsNone',
};

async function readText(path: string): Promise<string> {
  const file = basename(path);
  const bytes = await readOutsideFile(path);
  const refusal = noText[sniffFileType(bytes)];
  if (refusal !== undefined) throw new UserError(refusal, { file });
  const text = decode(bytes);
  if (text === null) throw new UserError('textNotUnicode', { file });
  return text;
}

/** UTF-16 by its byte order mark, otherwise UTF-8; null when the bytes are not that. */
function decode(bytes: Buffer): string | null {
  const mark = bytes.toString('latin1', 0, 2);
  if (mark === '\xff\xfe') return decodeStrictly(bytes, 'utf-16le');
  if (mark === '\xfe\xff') return decodeStrictly(bytes, 'utf-16be');
  return isUtf8(bytes) && !bytes.includes(0) ? decodeStrictly(bytes, 'utf-8') : null;
}

function decodeStrictly(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
