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

/** The tables of one of several files, or why it has none. */
export type TableOutcome = { readonly raw: RawWorkbook } | { readonly error: unknown };

/** Reads files from outside in processes of their own that a hostile file may bring down. */
export interface Parser {
  /** The tables of a workbook, a Word document, a web page or a text. */
  readTable(source: TableSource, options?: ParseOptions): Promise<RawWorkbook>;
  /**
   * The same for several files, which share a process as long as none of them brings it down: starting
   * one takes longer than most files. `onFile` is told of each, with its place among `paths`.
   */
  readTables(
    paths: readonly string[],
    onFile: (index: number, outcome: TableOutcome) => void,
    options?: Pick<ParseOptions, 'signal'>,
  ): Promise<void>;
  /** The text of a .docx, .pdf, .html or .txt, one paragraph a line. */
  readDocument(path: string, options?: ParseOptions): Promise<string>;
}
