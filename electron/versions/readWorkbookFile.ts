import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';

import type { RecordMaps } from '#shared/changes/applyChanges.ts';

import { closeDatabase, openDatabase } from '../workbook/openDatabase.ts';
import { createRecords } from '../workbook/records.ts';
import { readRecordMaps } from './readVersion.ts';

/** The records of a workbook file of any schema; read through a copy in `folder`, which may change. */
export function readWorkbookFile(path: string, folder: string): RecordMaps {
  const ownFolder = join(folder, randomUUID());
  mkdirSync(ownFolder, { recursive: true });
  try {
    const copy = join(ownFolder, 'copy.dauviec');
    copyFileSync(path, copy);
    const db = openDatabase(copy);
    try {
      return readRecordMaps(createRecords(db));
    } finally {
      closeDatabase(db);
    }
  } finally {
    rmSync(ownFolder, { recursive: true, force: true });
  }
}
