import { extname } from 'node:path';

import type { AnnexDocument } from '#shared/annexes/annexDocument.ts';

import type { WriteInProcess } from './writeInProcess.ts';

export interface WriteProgress {
  /** Rows of the tables. */
  readonly done: number;
  readonly total: number;
}

export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: WriteProgress) => void) | undefined;
}

const annexFormats = ['xlsx', 'docx', 'pdf'] as const;

export type AnnexFormat = (typeof annexFormats)[number];

/** By the ending of the file's name; null: annexes are not written so. */
export function annexFormatOf(path: string): AnnexFormat | null {
  const ending = extname(path).slice(1).toLowerCase();
  return annexFormats.find((format) => format === ending) ?? null;
}

/**
 * Fills a file that is there for the annexes alone; gives the number of a PDF's pages. Excel is
 * written here, a few rows at a time; the others set pages, in a process of their own.
 */
export async function writeAnnex(
  path: string,
  format: AnnexFormat,
  document: AnnexDocument,
  writeInProcess: WriteInProcess,
  options: WriteOptions = {},
): Promise<number | null> {
  if (format !== 'xlsx')
    return writeInProcess({ paper: 'annexes', format, path, document }, options);
  const { streamAnnexes } = await import('../spreadsheet/streamAnnexes.ts');
  await streamAnnexes(path, document, options);
  return null;
}
