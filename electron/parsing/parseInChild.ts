import { basename } from 'node:path';

import { UserError } from '#shared/userError.ts';

import type { HelperProcess, LaunchHelper } from '../processes/helperProcess.ts';
import type { ParseOptions, Parser } from './parser.ts';
import { nameOfTable } from './nameOfTable.ts';
import { createUnpacker } from './packWorkbook.ts';
import type { Unpacker } from './packWorkbook.ts';
import { errorOf, parseSeveral } from './parseSeveral.ts';
import type { ParseKind, ParseMessage, ParseRequest, ParseResults } from './parserMessages.ts';

export interface ParserLimits {
  /** From the request to the answer. */
  readonly timeoutMs: number;
}

/** A parser that starts a process for each file and ends it with the answer, the clock or the signal. */
export function createParser(
  launch: LaunchHelper,
  { timeoutMs }: ParserLimits = { timeoutMs: 30_000 },
): Parser {
  async function parse<K extends ParseKind>(
    request: Extract<ParseRequest, { kind: K }>,
    options: Asking = {},
  ): Promise<ParseResults[K]> {
    if (options.signal?.aborted === true) throw new UserError('cancelled');
    const child = await launch();
    try {
      // The process answers a request with the result of its kind; its messages are our own code's.
      return (await ask(child, request, options, timeoutMs)) as ParseResults[K];
    } finally {
      child.kill();
    }
  }

  const readTable: Parser['readTable'] = async (source, options) => {
    const unpacker = createUnpacker();
    unpacker.add(await parse({ kind: 'table', source }, { ...options, onPiece: unpacker.add }));
    return unpacker.workbook();
  };

  return {
    readTable,
    readTables: (paths, onFile, { signal } = {}) =>
      parseSeveral(launch, { paths, onFile, signal, timeoutMs, readTable }),
    readDocument: (path, options) => parse({ kind: 'document', path }, options),
  };
}

interface Asking extends ParseOptions {
  /** Takes the pieces of a table that come before the last. */
  readonly onPiece?: Unpacker['add'];
}

function ask(
  child: HelperProcess,
  request: ParseRequest,
  { signal, onProgress, onPiece }: Asking,
  timeoutMs: number,
): Promise<ParseResults[ParseKind]> {
  const file = nameOf(request);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail(new UserError('parsingTooSlow', { file })), timeoutMs);
    const cancel = () => fail(new UserError('cancelled'));

    function settle(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    }
    function fail(error: Error): void {
      settle();
      reject(error);
    }
    function receive(message: ParseMessage): void {
      switch (message.type) {
        case 'progress':
          onProgress?.({ done: message.done, total: message.total });
          return;
        case 'piece':
          onPiece?.(message.piece);
          return;
        case 'file':
          throw new Error('One file was asked for.');
        case 'done':
          settle();
          resolve(message.result);
          return;
        case 'refused':
        case 'failed':
          settle();
          reject(errorOf(message));
      }
    }

    signal?.addEventListener('abort', cancel);
    if (signal?.aborted === true) {
      cancel();
      return;
    }
    child.onMessage((message) => receive(message as ParseMessage));
    child.onExit(() => fail(new UserError('parsingBrokeOff', { file })));
    child.send(request);
  });
}

/** What sentences call what is read. */
function nameOf(request: ParseRequest): string {
  if (request.kind === 'tables') return request.paths.map((path) => basename(path)).join('; ');
  return request.kind === 'document' ? basename(request.path) : nameOfTable(request.source);
}
