import { applySavedMapping, sheetFingerprint } from '#shared/imports/fingerprint.ts';
import type { Mapping, SavedMapping, SheetMapping } from '#shared/imports/mapping.ts';
import { mapByPossibleHeader, possibleHeaders } from '#shared/imports/possibleHeaders.ts';
import type { InspectedSheet } from '#shared/spreadsheet/inspection.ts';
import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import type { WorkbookUnderstanding } from '#shared/spreadsheet/understandWorkbook.ts';

import type { MappingStore } from './mappingStore.ts';

/** How tables with these headers were read before. */
export interface Remembered {
  readonly mapping: Mapping;
  /** By the name of the sheet. */
  readonly bySheet: Readonly<Record<string, SavedMapping>>;
}

/** Finds what is kept for the headers of a table that was understood by itself. */
export function recallMappings(
  { inspection, raw }: Pick<WorkbookUnderstanding, 'inspection' | 'raw'>,
  store: Pick<MappingStore, 'find'>,
): Remembered {
  const found = inspection.sheets.flatMap((sheet, index) =>
    recallMapping(sheet, raw.sheets[index], store),
  );
  const encoding = found.find(({ saved }) => saved.encoding !== null)?.saved.encoding ?? null;
  return {
    mapping: {
      ...(encoding === null ? {} : { encoding }),
      sheets: Object.fromEntries(found.map(({ name, mapping }) => [name, mapping])),
    },
    bySheet: Object.fromEntries(found.map(({ name, saved }) => [name, saved])),
  };
}

interface Recalled {
  readonly name: string;
  readonly saved: SavedMapping;
  readonly mapping: SheetMapping;
}

function recallMapping(
  sheet: InspectedSheet,
  raw: RawSheet | undefined,
  store: Pick<MappingStore, 'find'>,
): Recalled[] {
  const { name } = sheet;
  const fingerprint = sheetFingerprint(sheet);
  const saved = fingerprint === null ? null : store.find(fingerprint);
  const mapping = saved === null ? null : applySavedMapping(sheet, saved);
  if (saved !== null && mapping !== null) return [{ name, saved, mapping }];
  // The user may have said once that other rows are the header.
  for (const possible of raw === undefined ? [] : possibleHeaders(raw)) {
    const kept = store.find(possible.fingerprint);
    if (kept !== null) return [{ name, saved: kept, mapping: mapByPossibleHeader(possible, kept) }];
  }
  return [];
}
