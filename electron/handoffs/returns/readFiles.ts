import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { readReturn } from '#shared/handoffs/returns/readReturn.ts';
import type { TableContext } from '#shared/handoffs/returns/readTables.ts';
import type { ReturnContent } from '#shared/handoffs/returns/returnContent.ts';
import { UserError } from '#shared/userError.ts';

import { describeFileError } from '../../files/describeFileError.ts';
import type { Job } from '../../jobs/runJob.ts';
import { stopWhenCancelled } from '../../jobs/stopWhenCancelled.ts';
import type { Parser, TableOutcome } from '../../parsing/parser.ts';
import { readOutsideFile } from '../../parsing/readOutsideFile.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** Processes that read files at the same time. */
const atOnce = 2;

/** A file that was not here before, with what was read from it. */
export interface ReadFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: Buffer;
  /** When it was saved, in milliseconds since 1970. */
  readonly savedAt: number;
  readonly content: ReturnContent;
}

/** What reading a file came to; `known`: id of the return with the same bytes. */
export type FileOutcome =
  | { readonly file: string; readonly known: number }
  | { readonly file: string; readonly error: UserError }
  | ReadFile;

/** Reads files, some at the same time; the outcomes are in the order of `paths`. */
export async function readFiles(
  paths: readonly string[],
  workbook: Workbook,
  context: TableContext,
  parser: Parser,
  { signal, report }: Job,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  let done = 0;
  function settle(index: number, outcome: FileOutcome): void {
    outcomes[index] = outcome;
    done += 1;
    report({ stage: 'reading', done, total: paths.length });
  }

  report({ stage: 'reading', done: 0, total: paths.length });
  const fresh: FreshFile[] = [];
  for (const [index, path] of paths.entries()) {
    stopWhenCancelled(signal);
    const looked = await lookAt(path, workbook);
    if ('sha256' in looked) fresh.push({ index, path, ...looked });
    else settle(index, looked);
  }
  const stop = new AbortController();
  const stopping = AbortSignal.any([signal, stop.signal]);
  async function read(share: readonly FreshFile[]): Promise<void> {
    const all = share.map(({ path }) => path);
    await parser.readTables(
      all,
      (place, outcome) => {
        const one = share[place];
        if (one !== undefined) settle(one.index, understand(one, outcome, context));
      },
      { signal: stopping },
    );
  }
  try {
    await Promise.all(inShares(fresh, atOnce).map(read));
  } catch (error) {
    stop.abort();
    throw error;
  }
  return outcomes;
}

interface FreshFile {
  /** Place among the files. */
  readonly index: number;
  readonly path: string;
  readonly file: string;
  readonly sha256: string;
  readonly bytes: Buffer;
  readonly savedAt: number;
}

/** The bytes of a file, unless they were received before. */
async function lookAt(
  path: string,
  workbook: Workbook,
): Promise<Exclude<FileOutcome, ReadFile> | Omit<FreshFile, 'index' | 'path'>> {
  const file = basename(path);
  try {
    const bytes = await readOutsideFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const known = workbook.returns.findByChecksum(sha256);
    if (known !== null) return { file, known: known.id };
    return { file, sha256, bytes, savedAt: (await stat(path)).mtimeMs };
  } catch (error) {
    // A file may go between being read and being asked when it was saved.
    const known = error instanceof UserError ? error : describeFileError(error, path);
    if (known !== null) return { file, error: known };
    throw error;
  }
}

function understand(
  { file, sha256, bytes, savedAt }: FreshFile,
  outcome: TableOutcome,
  context: TableContext,
): FileOutcome {
  if ('raw' in outcome) {
    return { file, sha256, bytes, savedAt, content: readReturn(outcome.raw, context) };
  }
  if (outcome.error instanceof UserError) return { file, error: outcome.error };
  throw outcome.error;
}

/** Every second file to the one, the others to the other. */
function inShares<T>(all: readonly T[], count: number): T[][] {
  const shares = Array.from({ length: Math.min(count, all.length) }, (): T[] => []);
  for (const [index, one] of all.entries()) shares[index % count]?.push(one);
  return shares;
}
