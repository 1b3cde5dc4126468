import { basename } from 'node:path';

import { z } from 'zod';

import { applySavedMapping } from '#shared/imports/fingerprint.ts';
import { mappingSchema, savedMappingSchema } from '#shared/imports/mapping.ts';
import { mapByHeaders } from '#shared/imports/mapByHeaders.ts';
import type { Mapping, SavedMapping, SheetMapping } from '#shared/imports/mapping.ts';
import type { InspectedSheet } from '#shared/spreadsheet/inspection.ts';
import type { WorkbookUnderstanding } from '#shared/spreadsheet/understandWorkbook.ts';
import { UserError } from '#shared/userError.ts';
import { readJsonFile } from '../files/readJsonFile.ts';

/** What a file says of a table: of single sheets by their names, or of every table with its headers. */
export interface TableMapping {
  readonly file: string;
  readonly says: Mapping | SavedMapping;
}

/** @throws UserError when the file is none of ours. */
export async function readTableMapping(path: string): Promise<TableMapping> {
  const says = await readJsonFile(
    path,
    z.union([savedMappingSchema, mappingSchema]),
    'mappingFileWrong',
  );
  return { file: basename(path), says };
}

/**
 * What it says of a table that was understood by itself: of the sheets with just its headers, else of
 * those that have some of them.
 * @throws UserError when it fits no sheet.
 */
export function mappingFor(
  { file, says }: TableMapping,
  { inspection: { sheets }, raw }: Pick<WorkbookUnderstanding, 'inspection' | 'raw'>,
): Mapping {
  if (!('fingerprint' in says)) return says;
  const alike = mappedSheets(sheets, (sheet, index) =>
    applySavedMapping(sheet, says, raw.sheets[index]),
  );
  const mapped =
    alike.length > 0 ? alike : mappedSheets(sheets, (sheet) => mapByHeaders(says, sheet));
  if (mapped.length === 0) throw new UserError('mappingFitsNothing', { file });
  return {
    ...(says.encoding === null ? {} : { encoding: says.encoding }),
    sheets: Object.fromEntries(mapped),
  };
}

function mappedSheets(
  sheets: readonly InspectedSheet[],
  read: (sheet: InspectedSheet, index: number) => SheetMapping | null,
): [string, SheetMapping][] {
  return sheets.flatMap((sheet, index): [string, SheetMapping][] => {
    const mapping = read(sheet, index);
    return mapping === null ? [] : [[sheet.name, mapping]];
  });
}
