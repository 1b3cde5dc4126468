import { join } from 'node:path';

import { z } from 'zod';

import { savedMappingSchema } from '#shared/imports/mapping.ts';
import type { SavedMapping } from '#shared/imports/mapping.ts';

import { createJsonFile } from '../files/jsonFile.ts';

/** How tables with a header are read, kept for this user in the program's own folder. */
export interface MappingStore {
  /** Those used last come first. */
  list(): readonly SavedMapping[];
  find(fingerprint: string): SavedMapping | null;
  /** In place of the one before, whose name it keeps unless it has one itself. */
  keep(mapping: SavedMapping): void;
  forget(fingerprint: string): void;
}

/** Without a name: more layouts than an office meets. */
const kept = 300;

export function createMappingStore(appDataFolder: string): MappingStore {
  const file = createJsonFile(
    join(appDataFolder, 'mappings.json'),
    z.array(savedMappingSchema).readonly(),
    [],
  );

  function find(fingerprint: string): SavedMapping | null {
    return file.read().find((mapping) => mapping.fingerprint === fingerprint) ?? null;
  }

  function others(fingerprint: string): SavedMapping[] {
    return file.read().filter((mapping) => mapping.fingerprint !== fingerprint);
  }

  return {
    list: () => file.read(),
    find,
    keep(mapping) {
      const name = mapping.name ?? find(mapping.fingerprint)?.name ?? null;
      const rest = others(mapping.fingerprint);
      const unnamed = rest.filter((other) => other.name === null).slice(0, kept);
      const stay = rest.filter((other) => other.name !== null || unnamed.includes(other));
      file.write([{ ...mapping, name }, ...stay]);
    },
    forget(fingerprint) {
      file.write(others(fingerprint));
    },
  };
}
