import { basename } from 'node:path';

import { z } from 'zod';

import { mappingSchema, savedMappingSchema } from '#shared/imports/mapping.ts';
import type { Mapping, SavedMapping } from '#shared/imports/mapping.ts';
import { applyByHeaders, columnsOf, fingerprintOf } from '#shared/imports/savedMappings.ts';
import type { InspectedSheet, Inspection } from '#shared/spreadsheet/inspection.ts';
import { UserError } from '#shared/userError.ts';

import { readMappingFile } from './mappingFile.ts';

/** What a file says of a table: of single sheets by their names, or of every table with its headers. */
export interface TableMapping {
  readonly file: string;
  readonly says: Mapping | SavedMapping;
}

/** @throws UserError when the file is none of ours. */
export async function readTableMapping(path: string): Promise<TableMapping> {
  const says = await readMappingFile(path, z.union([savedMappingSchema, mappingSchema]));
  return { file: basename(path), says };
}

/**
 * What it says of a table that was understood by itself: of the sheets with just its headers, else of
 * those that have one of them.
 * @throws UserError when it fits no sheet.
 */
export function mappingFor({ file, says }: TableMapping, { sheets }: Inspection): Mapping {
  if (!('fingerprint' in says)) return says;
  const alike = sheets.filter((sheet) => fingerprintOf(sheet) === says.fingerprint);
  const fitting = alike.length > 0 ? alike : sheets.filter((sheet) => hasHeaderOf(sheet, says));
  if (fitting.length === 0) throw new UserError('mappingFitsNothing', { file });
  return {
    ...(says.encoding === null ? {} : { encoding: says.encoding }),
    sheets: Object.fromEntries(fitting.map((sheet) => [sheet.name, applyByHeaders(says, sheet)])),
  };
}

function hasHeaderOf(sheet: InspectedSheet, { columns }: SavedMapping): boolean {
  const headers = new Set(columns.map(({ header }) => header));
  return columnsOf(sheet).some(({ header }) => header !== '' && headers.has(header));
}
