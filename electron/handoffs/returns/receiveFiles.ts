import { createHash } from 'node:crypto';

import type { ReturnContent } from '#shared/handoffs/returns/returnContent.ts';
import type { Recognition } from '#shared/handoffs/returnedFile.ts';
import type { UserError } from '#shared/userError.ts';

import type { Job } from '../../jobs/runJob.ts';
import { stopWhenCancelledMeanwhile } from '../../jobs/stopWhenCancelled.ts';
import type { Parser } from '../../parsing/parser.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { readFiles } from './readFiles.ts';
import type { FileOutcome, ReadFile } from './readFiles.ts';
import type { ReturnsNow } from './returnsNow.ts';
import { whyNotOurs } from './whyNotOurs.ts';

/** What became of a file. */
export interface ReceivedFile {
  readonly file: string;
  /** Id of the return that holds it; null when it could not be read. */
  readonly return: number | null;
  /** It was here before: the same bytes, or the same answers saved again. */
  readonly isDuplicate: boolean;
  readonly error: UserError | null;
}

interface Receiving {
  readonly paths: readonly string[];
  readonly receivedOn: string;
  readonly mayAssign: boolean;
}

/**
 * Reads files that came back and keeps those that are new, with what was read from them, in one line of
 * the history. A file that cannot be read costs its own error and nothing else; after a cancel nothing
 * was received. `mayAssign`: somebody can still say which pack a file is; otherwise nothing is kept
 * when none of the files is one of ours.
 */
export async function receiveFiles(
  workbook: Workbook,
  returns: ReturnsNow,
  parser: Parser,
  { paths, receivedOn, mayAssign }: Receiving,
  job: Job,
): Promise<{ readonly revision: number; readonly files: readonly ReceivedFile[] }> {
  workbook.access.confirmWritable();
  const { plan, periodOf } = returns.now;
  const context = { planYear: plan.year, periodOf };
  const read = await readFiles(paths, workbook, context, parser, job);
  await stopWhenCancelledMeanwhile(job.signal);
  if (!mayAssign && !read.some((outcome) => isOfOurs(outcome, returns))) {
    return { revision: workbook.revision(), files: read.map((one) => refuse(one, returns)) };
  }
  job.report({ stage: 'saving', done: 0, total: null });
  return keepAll(workbook, returns, read, receivedOn);
}

/** A pack that was sent, or what may be one of several. */
function isOfOurs(outcome: FileOutcome, { packs, contentOf, find }: ReturnsNow): boolean {
  if ('error' in outcome) return false;
  if ('known' in outcome && find(outcome.known).pack !== null) return true;
  const content = 'known' in outcome ? contentOf(outcome.known) : outcome.content;
  const { pack, candidates } = packs.index.recognise(content);
  return pack !== null || candidates.length > 0;
}

function refuse(outcome: FileOutcome, { contentOf }: ReturnsNow): ReceivedFile {
  const { file } = outcome;
  if ('error' in outcome) return { file, return: null, isDuplicate: false, error: outcome.error };
  const content = 'known' in outcome ? contentOf(outcome.known) : outcome.content;
  return { file, return: null, isDuplicate: false, error: whyNotOurs(content, file) };
}

function keepAll(
  workbook: Workbook,
  { packs, contentOf }: ReturnsNow,
  outcomes: readonly FileOutcome[],
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
          // Of two files of a pack the one that was saved last counts.
          const inTime = [...fresh].sort(
            ([, one], [, other]) => one.read.savedAt - other.read.savedAt,
          );
          for (const [key, { read, place }] of inTime) {
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

type Place = { readonly pack: number; readonly recognisedBy: Recognition } | null;

/** Returns of a pack that say the same are one, whatever program saved them when. */
function answersKey(pack: number, { tables, outside = [] }: ReturnContent): string {
  const said = outside.length === 0 ? tables : [tables, outside];
  const hash = createHash('sha256').update(JSON.stringify(said));
  return `${pack}/${hash.digest('hex')}`;
}
