import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { composeDirectory } from '#shared/agencies/tables/composeDirectory.ts';
import { planDirectory } from '#shared/agencies/tables/planDirectory.ts';
import type { DirectoryPlan, NextDirectoryId } from '#shared/agencies/tables/planDirectory.ts';
import { readDirectory } from '#shared/agencies/tables/readDirectory.ts';
import type { DirectoryRow } from '#shared/agencies/tables/directoryRow.ts';
import { agencies as texts } from '#shared/messages/vi/agencies.ts';
import { decodeWorkbook } from '#shared/spreadsheet/decodeWorkbook.ts';
import { comparePosition } from '#shared/tasks/outline.ts';
import { UserError } from '#shared/userError.ts';

import { writeAtomically } from '../files/writeAtomically.ts';
import { readRawTable } from '../imports/readRawTable.ts';
import type { Job } from '../jobs/runJob.ts';
import type { Parser } from '../parsing/parser.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { withWaitingOwners } from './waitingOwners.ts';

const words = {
  kinds: texts.kinds,
  charges: texts.chargeKinds,
  successions: texts.successionKinds,
};

/** The rows of a file, and what they would change. */
export interface DirectoryPreview extends Pick<DirectoryPlan, 'rows'> {
  readonly file: string;
  readonly source: readonly DirectoryRow[];
}

/** @throws UserError `noDirectoryTable` when no sheet lists agencies, leaders, charges or successions. */
export async function readDirectoryFile(
  workbook: Workbook,
  parser: Parser,
  path: string,
  job: Job,
): Promise<DirectoryPreview> {
  const { raw } = decodeWorkbook(await readRawTable(parser, { path }, job));
  const source = readDirectory(raw);
  const file = basename(path);
  if (source.length === 0) throw new UserError('noDirectoryTable', { file });
  const sequences = workbook.lookAhead();
  return { file, source, rows: plan(workbook, source, (kind) => sequences.nextId(kind)).rows };
}

/** Takes rows in as one step. */
export function takeInDirectory(
  workbook: Workbook,
  file: string,
  source: readonly DirectoryRow[],
): number {
  return workbook.edit(({ records, sequences }) =>
    withWaitingOwners(records, {
      label: { key: 'loadDirectory', params: { name: file } },
      changes: plan(workbook, source, (kind) => sequences.nextId(kind)).changes,
    }),
  );
}

export async function exportDirectory(
  { records }: Workbook,
  { path, replace }: { readonly path: string; readonly replace: boolean },
  { signal, report }: Job,
): Promise<{ path: string }> {
  if (!replace && existsSync(path)) throw new UserError('fileExists', { file: basename(path) });
  report({ stage: 'writing', done: 0, total: null });
  const state = {
    agencies: records.agency.list().sort(comparePosition),
    leaders: records.leader.list().sort(comparePosition),
    charges: records.charge.list().sort((left, right) => ageOf(left) - ageOf(right)),
    successions: records.succession.list().sort((left, right) => ageOf(left) - ageOf(right)),
  };
  const { writeDirectory } = await import('../spreadsheet/writeDirectory.ts');
  const bytes = await writeDirectory(composeDirectory(state, words));
  await writeAtomically(path, (temporaryPath) => writeFile(temporaryPath, bytes), { signal });
  return { path };
}

function plan(
  { records }: Workbook,
  source: readonly DirectoryRow[],
  nextId: NextDirectoryId,
): DirectoryPlan {
  const state = {
    agencies: records.agency.list(),
    leaders: records.leader.list(),
    charges: records.charge.list(),
    successions: records.succession.list(),
  };
  return planDirectory(source, state, words, nextId);
}

/** Later ones have higher ids. */
function ageOf({ id }: { readonly id: string }): number {
  return Number(id.slice(1));
}
