import { applyChanges } from '#shared/changes/applyChanges.ts';
import type { RecordMaps } from '#shared/changes/applyChanges.ts';
import { invertChangeSet, recordKinds } from '#shared/changes/changeSet.ts';
import type { RecordKind } from '#shared/changes/changeSet.ts';
import { UserError } from '#shared/userError.ts';
import type { Version } from '#shared/versions/version.ts';

import type { IssuedRecord } from '../baselines/baselineRepository.ts';
import { completeRecord } from '../workbook/records.ts';
import type { Records } from '../workbook/records.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** Reads the records of a backup of the workbook, by its name. */
export type ReadBackup = (name: string) => RecordMaps;

/** All records as they are, or were, in a version of the workbook. */
export function readVersion(
  workbook: Workbook,
  version: Version,
  readBackup: ReadBackup,
): RecordMaps {
  switch (version.type) {
    case 'now':
      return readRecordMaps(workbook.records);
    case 'step':
      return readAfterStep(workbook, version.id);
    case 'baseline':
      return readBaseline(workbook, version.id);
    case 'backup':
      return readBackup(version.name);
  }
}

export function readRecordMaps(records: Records): RecordMaps {
  return toMaps(
    recordKinds.flatMap((kind) =>
      records[kind].list().map((record) => ({ kind, id: record.id, content: record })),
    ),
  );
}

/** Takes back what was done since, newest first. */
function readAfterStep(workbook: Workbook, id: number): RecordMaps {
  const { log, records } = workbook;
  if (log.find(id) === null) throw new UserError('stepNotFound');
  let maps = readRecordMaps(records);
  for (let later = workbook.revision(); later > id; later -= 1) {
    // Numbers are missing where old steps were combined into one.
    if (log.find(later) === null) continue;
    maps = applyChanges(maps, invertChangeSet(log.read(later)).changes);
  }
  return maps;
}

function readBaseline({ baselines }: Workbook, id: number): RecordMaps {
  if (baselines.find(id) === null) throw new UserError('baselineNotFound');
  return toMaps(baselines.readRecords(id).map(complete));
}

function complete({ kind, id, content }: IssuedRecord): IssuedRecord {
  return { kind, id, content: completeRecord(kind, content as object) };
}

function toMaps(all: readonly IssuedRecord[]): RecordMaps {
  const maps = Object.fromEntries(
    recordKinds.map((kind) => [kind, new Map<string, unknown>()]),
  ) as Record<RecordKind, Map<string, unknown>>;
  for (const { kind, id, content } of all) maps[kind].set(id, content);
  // Each record was read from the table, or the baseline, of its kind.
  return maps as unknown as RecordMaps;
}
