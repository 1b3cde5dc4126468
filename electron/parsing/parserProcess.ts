import { basename } from 'node:path';

import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';
import { UserError } from '#shared/userError.ts';

import { answerParent } from '../processes/answerParent.ts';
import { keepCompiledCode } from '../processes/keepCompiledCode.ts';
import { watchOwnLimits } from './watchOwnLimits.ts';
import { packWorkbook } from './packWorkbook.ts';
import type { WorkbookPiece } from './packWorkbook.ts';
import type {
  FileOutcome,
  ParseKind,
  ParseMessage,
  ParseRequest,
  ParseResults,
} from './parserMessages.ts';
import type { ParseProgress } from './parser.ts';
import { readOutsideFile } from './readOutsideFile.ts';

/** Entry of the process that parses one file from outside. */
watchOwnLimits();
if (process.argv[2] === 'table') loadTableReader();
answerParent(async (request, send) => {
  const outcome = await outcomeOf(request as ParseRequest, send);
  // The answer is the end of this process.
  keepCompiledCode();
  await send(outcome);
});

/** As most tables need it, before there is one. */
function loadTableReader(): void {
  void import('../spreadsheet/readTable.ts');
  void import('../spreadsheet/readOfficeWorkbook.ts');
}

type Send = (message: ParseMessage) => Promise<void>;

function outcomeOf(request: ParseRequest, send: Send): Promise<FileOutcome<ParseKind>> {
  return outcome(() => parse(request, send));
}

async function outcome<K extends ParseKind>(
  work: () => Promise<ParseResults[K]>,
): Promise<FileOutcome<K>> {
  try {
    return { type: 'done', result: await work() };
  } catch (error) {
    if (error instanceof UserError) {
      return { type: 'refused', code: error.code, params: error.params };
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { type: 'failed', message, stack: stack ?? null };
  }
}

/** The libraries are loaded when they are needed: they take longer to load than most files. */
async function parse(request: ParseRequest, send: Send): Promise<ParseResults[ParseKind]> {
  const onProgress = (progress: ParseProgress) => void send({ type: 'progress', ...progress });
  switch (request.kind) {
    case 'table': {
      const { readTable } = await import('../spreadsheet/readTable.ts');
      return sendPieces(await readTable(request.source, onProgress), send);
    }
    case 'tables': {
      const { readTable } = await import('../spreadsheet/readTable.ts');
      for (const path of request.paths) {
        const read = async () => sendPieces(await readTable({ path }, () => undefined), send);
        await send({ type: 'file', outcome: await outcome<'table'>(read) });
      }
      return null;
    }
    case 'document': {
      const bytes = await readOutsideFile(request.path);
      const { readDocument } = await import('../resolution/readDocument.ts');
      return readDocument(bytes, basename(request.path), onProgress);
    }
  }
}

/** Answers with the last piece of a table and sends those before it. */
async function sendPieces(raw: RawWorkbook, send: Send): Promise<WorkbookPiece> {
  const pieces = packWorkbook(raw);
  let last: WorkbookPiece | null = null;
  for (const piece of pieces) {
    if (last !== null) await send({ type: 'piece', piece: last });
    last = piece;
  }
  if (last === null) throw new Error('A workbook has at least one piece.');
  return last;
}
