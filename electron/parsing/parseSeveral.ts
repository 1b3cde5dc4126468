import { UserError } from '#shared/userError.ts';

import type { LaunchHelper } from '../processes/helperProcess.ts';
import { createUnpacker } from './packWorkbook.ts';
import type { Unpacker } from './packWorkbook.ts';
import type { Parser, TableOutcome } from './parser.ts';
import type { FileOutcome, ParseMessage, ParseRequest } from './parserMessages.ts';

interface SeveralFiles {
  readonly paths: readonly string[];
  readonly onFile: (index: number, outcome: TableOutcome) => void;
  readonly signal: AbortSignal | undefined;
  /** For one file. */
  readonly timeoutMs: number;
  /** Reads one file in a process of its own. */
  readonly readTable: Parser['readTable'];
}

/** Files of one process: it must not live as long as its own watch lets it. */
const mostFiles = 15;

/**
 * Reads files one after the other. The file at which a process ends, or takes too long, is read once more
 * in a process of its own, which tells what is wrong with it; the others go on without it.
 */
export async function parseSeveral(launch: LaunchHelper, files: SeveralFiles): Promise<void> {
  const { paths, onFile, signal, readTable } = files;
  let next = 0;
  while (next < paths.length) {
    const first = next;
    await readNext(launch, files, first, (outcome) => {
      onFile(next, outcome);
      next += 1;
    });
    const path = paths[next];
    if (path === undefined || next - first === mostFiles) continue;
    onFile(next, await outcomeOf(() => readTable({ path }, { signal })));
    next += 1;
  }
}

async function outcomeOf(read: () => ReturnType<Parser['readTable']>): Promise<TableOutcome> {
  try {
    return { raw: await read() };
  } catch (error) {
    if (error instanceof UserError && error.code === 'cancelled') throw error;
    return { error };
  }
}

/** As many files as one process reads, until it ends or stays silent for too long. */
async function readNext(
  launch: LaunchHelper,
  { paths, signal, timeoutMs }: SeveralFiles,
  first: number,
  onOutcome: (outcome: TableOutcome) => void,
): Promise<void> {
  if (signal?.aborted === true) throw new UserError('cancelled');
  const child = await launch();
  let timer: NodeJS.Timeout | undefined;
  let stop: () => void = () => undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(resolve, timeoutMs);
      };
      stop = () => reject(new UserError('cancelled'));
      signal?.addEventListener('abort', stop);
      let unpacker = createUnpacker();
      child.onExit(resolve);
      child.onMessage((received) => {
        // The messages of our own process.
        const message = received as ParseMessage;
        if (message.type === 'piece') {
          unpacker.add(message.piece);
          return;
        }
        if (message.type !== 'file') {
          resolve();
          return;
        }
        wait();
        try {
          onOutcome(tablesOf(message.outcome, unpacker));
          unpacker = createUnpacker();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
      wait();
      const request: ParseRequest = {
        kind: 'tables',
        paths: paths.slice(first, first + mostFiles),
      };
      child.send(request);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    child.kill();
  }
}

/** `unpacker`: holds the pieces that came before. */
function tablesOf(outcome: FileOutcome<'table'>, unpacker: Unpacker): TableOutcome {
  if (outcome.type !== 'done') return { error: errorOf(outcome) };
  unpacker.add(outcome.result);
  return { raw: unpacker.workbook() };
}

/** What a parser process says went wrong. */
export function errorOf(
  message: Extract<FileOutcome<'table'>, { type: 'refused' | 'failed' }>,
): Error {
  if (message.type === 'refused') return new UserError(message.code, message.params);
  const error = new Error(message.message);
  if (message.stack !== null) error.stack = message.stack;
  return error;
}
