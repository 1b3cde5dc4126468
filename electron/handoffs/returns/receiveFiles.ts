import { createHash } from 'node:crypto';
import { basename } from 'node:path';

import { readReturn } from '#shared/handoffs/returns/readReturn.ts';
import type { ReturnContent } from '#shared/handoffs/returns/returnContent.ts';
import { UserError } from '#shared/userError.ts';

import type { Job } from '../../jobs/runJob.ts';
import { stopWhenCancelledMeanwhile } from '../../jobs/stopWhenCancelled.ts';
import type { Parser } from '../../parsing/parser.ts';
import { readOutsideFile } from '../../parsing/readOutsideFile.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { ReturnsNow } from './returnsNow.ts';

/** What became of a file. */
export interface ReceivedFile {
  readonly file: string;
  /** Id of the return that holds it; null when it could not be read. */
  readonly return: number | null;
  /** It was here before: the same bytes, or the same answers saved again. */
  readonly isDuplicate: boolean;
  readonly error: UserError | null;
}

/** Files that are read at the same time, each in a process of its own. */
const atOnce = 2;

interface ReadFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: Buffer;
  readonly content: ReturnContent;
}

/**
 * Reads files that came back and keeps those that are new, with what was read from them, in one line of
 * the history. A file that cannot be read costs its own error and nothing else; after a cancel nothing
 * was received.
 */
export async function receiveFiles(
  workbook: Workbook,
  returns: ReturnsNow,
  parser: Parser,
  { paths, receivedOn }: { readonly paths: readonly string[]; readonly receivedOn: string },
  job: Job,
): Promise<{ readonly revision: number; readonly files: readonly ReceivedFile[] }> {
  workbook.access.confirmWritable();
  const read = await readAll(paths, workbook, returns, parser, job);
  await stopWhenCancelledMeanwhile(job.signal);
  job.report({ stage: 'saving', done: 0, total: null });
  return keepAll(workbook, returns, read, receivedOn);
}

type Outcome =
  | { readonly file: string; readonly known: number }
  | { readonly file: string; readonly error: UserError }
  | ReadFile;

async function readAll(
  paths: readonly string[],
  workbook: Workbook,
  returns: ReturnsNow,
  parser: Parser,
  { signal, report }: Job,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...paths.entries()];
  let done = 0;
  const stop = new AbortController();
  const stopping = AbortSignal.any([signal, stop.signal]);
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, path] = next;
      outcomes[index] = await readOne(path, workbook, returns, parser, stopping);
      done += 1;
      report({ stage: 'reading', done, total: paths.length });
    }
  }
  report({ stage: 'reading', done: 0, total: paths.length });
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (error) {
    stop.abort();
    throw error;
  }
  return outcomes;
}

async function readOne(
  path: string,
  workbook: Workbook,
  { now }: ReturnsNow,
  parser: Parser,
  signal: AbortSignal,
): Promise<Outcome> {
  const file = basename(path);
  try {
    const bytes = await readOutsideFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const known = workbook.returns.findByChecksum(sha256);
    if (known !== null) return { file, known: known.id };
    const raw = await parser.readTable({ path }, { signal });
    const { periodOf, plan } = now;
    return { file, sha256, bytes, content: readReturn(raw, { planYear: plan.year, periodOf }) };
  } catch (error) {
    if (error instanceof UserError && error.code !== 'cancelled') return { file, error };
    throw error;
  }
}

function keepAll(
  workbook: Workbook,
  { packs, contentOf }: ReturnsNow,
  outcomes: readonly Outcome[],
  receivedOn: string,
): { readonly revision: number; readonly files: readonly ReceivedFile[] } {
  const ids = new Map<string, number>();
  for (const { id, pack } of workbook.returns.listReturns()) {
    if (pack !== null) ids.set(answersKey(pack, contentOf(id)), id);
  }
  const files: ReceivedFile[] = [];
  const fresh = new Map<string, { readonly read: ReadFile; readonly place: Place }>();
  const keys = outcomes.map((outcome) => {
    if (!('content' in outcome)) return null;
    const { pack, by } = packs.index.recognise(outcome.content);
    const place = pack === null || by === null ? null : { pack: pack.id, recognisedBy: by };
    const key = place === null ? outcome.sha256 : answersKey(place.pack, outcome.content);
    const isNew = !ids.has(key) && !fresh.has(key);
    if (isNew) fresh.set(key, { read: outcome, place });
    return { key, isNew };
  });
  const label = { key: 'receiveFiles', params: { count: fresh.size } } as const;
  const revision =
    fresh.size === 0
      ? workbook.revision()
      : workbook.recordHandoff(label, ({ returns }, recorded) => {
          for (const [key, { read, place }] of fresh) {
            const { file, sha256, bytes, content } = read;
            const { pack = null, recognisedBy = null } = place ?? {};
            const received = { pack, file, sha256, receivedOn, recognisedBy, bytes, content };
            ids.set(key, returns.insertReturn(received, recorded));
          }
        });
  for (const [index, outcome] of outcomes.entries()) {
    const { file } = outcome;
    if ('error' in outcome) {
      files.push({ file, return: null, isDuplicate: false, error: outcome.error });
    } else if ('known' in outcome) {
      files.push({ file, return: outcome.known, isDuplicate: true, error: null });
    } else {
      const { key = '', isNew = false } = keys[index] ?? {};
      files.push({ file, return: ids.get(key) ?? null, isDuplicate: !isNew, error: null });
    }
  }
  return { revision, files };
}

type Place = { readonly pack: number; readonly recognisedBy: 'stamp' | 'codes' | 'content' } | null;

/** Returns of a pack that say the same are one, whatever program saved them when. */
function answersKey(pack: number, { tables }: ReturnContent): string {
  const hash = createHash('sha256').update(JSON.stringify(tables));
  return `${pack}/${hash.digest('hex')}`;
}
