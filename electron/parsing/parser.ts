import type { z } from 'zod';

import type { tableSourceSchema } from '#shared/contract/importContract.ts';
import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';

/** `total` null: the end is not known yet. */
export interface ParseProgress {
  readonly done: number;
  readonly total: number | null;
}

export interface ParseOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ParseProgress) => void) | undefined;
}

/** A file, or a table that was copied. */
export type TableSource = z.infer<typeof tableSourceSchema>;

/** Reads files from outside, each in a process of its own that a hostile file may bring down. */
export interface Parser {
  /** The tables of a workbook, a Word document, a web page or a text. */
  readTable(source: TableSource, options?: ParseOptions): Promise<RawWorkbook>;
  /** The text of a .docx, .pdf, .html or .txt, one paragraph a line. */
  readDocument(path: string, options?: ParseOptions): Promise<string>;
}
