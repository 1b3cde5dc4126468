import { basename } from 'node:path';

import type { z } from 'zod';

import type { tableSourceSchema } from '#shared/contract/importContract.ts';
import type { Mapping, SavedMapping } from '#shared/imports/mapping.ts';
import { applyByHeaders, fingerprintOf } from '#shared/imports/savedMappings.ts';
import { translate } from '#shared/messages/translate.ts';
import { UserError } from '#shared/userError.ts';
import type { Inspection } from '#shared/spreadsheet/inspection.ts';
import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';

import type { Job } from '../jobs/runJob.ts';
import type { Parser } from '../parsing/parser.ts';
import type { MappingStore } from './mappingStore.ts';

/** A file, or a table that was copied. */
export type TableSource = z.infer<typeof tableSourceSchema>;

/** What a table is called where there is no file: it was copied. */
export function nameOfSource(source: TableSource): string {
  return 'path' in source ? basename(source.path) : translate('importPlan.copiedTable');
}

export async function readRawTable(
  parser: Parser,
  source: TableSource,
  { signal, report }: Job,
): Promise<RawWorkbook> {
  if (!('path' in source)) throw new UserError('notASpreadsheet', { file: nameOfSource(source) });
  const raw = await parser.readSpreadsheet(source.path, {
    signal,
    onProgress: ({ done, total }) => report({ stage: 'reading', done, total }),
  });
  report({ stage: 'understanding', done: 0, total: null });
  return raw;
}

/** How tables with these headers were read before. */
export interface Remembered {
  readonly mapping: Mapping;
  /** By the name of the sheet. */
  readonly bySheet: Readonly<Record<string, SavedMapping>>;
}

/** Finds what is kept for the headers of a table that was understood by itself. */
export function recallMappings(
  { sheets }: Inspection,
  store: Pick<MappingStore, 'find'>,
): Remembered {
  const found = sheets.flatMap((sheet) => {
    const fingerprint = fingerprintOf(sheet);
    const saved = fingerprint === null ? null : store.find(fingerprint);
    return saved === null ? [] : [{ sheet, saved }];
  });
  const encoding = found.find(({ saved }) => saved.encoding !== null)?.saved.encoding ?? null;
  return {
    mapping: {
      ...(encoding === null ? {} : { encoding }),
      sheets: Object.fromEntries(
        found.map(({ sheet, saved }) => [sheet.name, applyByHeaders(saved, sheet)]),
      ),
    },
    bySheet: Object.fromEntries(found.map(({ sheet, saved }) => [sheet.name, saved])),
  };
}
