import { basename } from 'node:path';

import { UserError } from '#shared/userError.ts';

import { watchOwnLimits } from './watchOwnLimits.ts';
import type { ParseMessage, ParseRequest, ParseResults, FileKind } from './parserMessages.ts';
import type { ParseProgress } from './parser.ts';
import { readOutsideFile } from './readOutsideFile.ts';

/**
 * Entry of the process that parses one file from outside. It stays until whoever asked ends it, so
 * that the answer is never cut off; when they are gone, it ends by itself.
 */
watchOwnLimits();
listen(async (request, send) => send(await outcomeOf(request, send)));

type Send = (message: ParseMessage) => void;

async function outcomeOf({ kind, path }: ParseRequest, send: Send): Promise<ParseMessage> {
  const onProgress = (progress: ParseProgress) => send({ type: 'progress', ...progress });
  try {
    return { type: 'done', result: await parse(kind, path, onProgress) };
  } catch (error) {
    if (error instanceof UserError) {
      return { type: 'refused', code: error.code, params: error.params };
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { type: 'failed', message, stack: stack ?? null };
  }
}

/** The libraries are loaded when they are needed: they take longer to load than most files. */
async function parse(
  kind: FileKind,
  path: string,
  onProgress: (progress: ParseProgress) => void,
): Promise<ParseResults[FileKind]> {
  const bytes = await readOutsideFile(path);
  switch (kind) {
    case 'spreadsheet': {
      const { readSpreadsheet } = await import('../spreadsheet/readSpreadsheet.ts');
      return readSpreadsheet(bytes, path, onProgress);
    }
    case 'docx': {
      const { readDocx } = await import('../resolution/readDocx.ts');
      return readDocx(bytes, basename(path));
    }
  }
}

/**
 * Node's forks talk over `process`. Electron's utility processes are handed a port to the engine, so
 * that what is read does not pass through the main process.
 */
function listen(answer: (request: ParseRequest, send: Send) => Promise<void>): void {
  // Electron declares it for every process; only a utility process has one.
  const { parentPort } = process as unknown as { readonly parentPort?: Port };
  if (parentPort === undefined) {
    process.once('disconnect', () => process.exit());
    process.once('message', (request) => {
      void answer(request as ParseRequest, (message) => process.send?.(message));
    });
    return;
  }
  parentPort.once('message', ({ ports: [port] }) => {
    port?.once('message', ({ data }) => {
      void answer(data as ParseRequest, (message) => port.postMessage(message));
    });
    port?.start();
  });
}

/** The part of Electron's ports that is used here. */
interface Port {
  once(
    event: 'message',
    listener: (event: { readonly data: unknown; readonly ports: readonly Port[] }) => void,
  ): unknown;
  postMessage(message: unknown): void;
  start(): void;
}
