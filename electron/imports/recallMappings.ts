import { applySavedMapping, sheetFingerprint } from '#shared/imports/fingerprint.ts';
import type { Mapping, SavedMapping } from '#shared/imports/mapping.ts';
import type { InspectedSheet, Inspection } from '#shared/spreadsheet/inspection.ts';

import type { MappingStore } from './mappingStore.ts';

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
  const found = sheets.flatMap((sheet) => recallMapping(sheet, store));
  const encoding = found.find(({ saved }) => saved.encoding !== null)?.saved.encoding ?? null;
  return {
    mapping: {
      ...(encoding === null ? {} : { encoding }),
      sheets: Object.fromEntries(found.map(({ name, mapping }) => [name, mapping])),
    },
    bySheet: Object.fromEntries(found.map(({ name, saved }) => [name, saved])),
  };
}

function recallMapping(sheet: InspectedSheet, store: Pick<MappingStore, 'find'>) {
  const fingerprint = sheetFingerprint(sheet);
  const saved = fingerprint === null ? null : store.find(fingerprint);
  const mapping = saved === null ? null : applySavedMapping(sheet, saved);
  return saved === null || mapping === null ? [] : [{ name: sheet.name, saved, mapping }];
}
