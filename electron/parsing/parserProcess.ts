import { basename } from 'node:path';

import { UserError } from '#shared/userError.ts';

import { answerParent } from '../processes/answerParent.ts';
import { watchOwnLimits } from './watchOwnLimits.ts';
import type { ParseMessage, ParseRequest, ParseResults, FileKind } from './parserMessages.ts';
import type { ParseProgress } from './parser.ts';
import { readOutsideFile } from './readOutsideFile.ts';

/** Entry of the process that parses one file from outside. */
watchOwnLimits();
answerParent(async (request, send) => send(await outcomeOf(request as ParseRequest, send)));

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
    case 'document': {
      const { readDocument } = await import('../resolution/readDocument.ts');
      return readDocument(bytes, basename(path), onProgress);
    }
  }
}
