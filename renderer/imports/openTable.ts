import type { tableSourceSchema, Understood } from '#shared/contract/importContract.ts';
import type { Mapping, SavedMapping } from '#shared/imports/mapping.ts';
import type { z } from 'zod';

import { baseName } from '../app/fileDialog/fileName.ts';

export type TableSource = z.infer<typeof tableSourceSchema>;

/** A table that was read; nothing of it is in the workbook yet. */
export interface OpenTable {
  /** Names it to the engine. */
  readonly table: string;
  /** What it is called on the screen. */
  readonly file: string;
  readonly understood: Understood;
  readonly mapping: Mapping;
  /** By sheet. */
  readonly remembered: Readonly<Record<string, SavedMapping>>;
  /** Which one of how many that were dropped together, from 1. */
  readonly place: { readonly at: number; readonly count: number };
}

/** What a source is called; `clipboard` for what has no name. */
export function sourceName(source: TableSource, clipboard: string): string {
  return 'path' in source ? baseName(source.path) : clipboard;
}
