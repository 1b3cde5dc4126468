import { extname } from 'node:path';

import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import { UserError } from '#shared/userError.ts';

import type { ParseProgress } from '../parsing/parser.ts';
import { sniffFileType, type FileType } from '../parsing/sniffFileType.ts';
import { readDocx } from './readDocx.ts';
import { readPdf } from './pdf/readPdf.ts';
import { readTextFile } from './readTextFile.ts';
import { readWebPage } from './readWebPage.ts';
import { unpackWebArchive } from './unpackWebArchive.ts';

type Reading = 'docx' | 'pdf' | 'html' | 'archive' | 'text';

/**
 * The text of a file by what its name says it is, a paragraph or table row a line. What its bytes
 * say otherwise is refused in a sentence that tells what it is; `file` is its name.
 */
export async function readDocument(
  bytes: Buffer,
  file: string,
  onProgress?: (progress: ParseProgress) => void,
): Promise<string> {
  const type = sniffFileType(bytes);
  if (type === 'empty') throw new UserError('fileEmpty', { file });
  switch (readingOf(file, type)) {
    case 'docx':
      return readDocx(bytes, file);
    case 'pdf':
      return readPdf(bytes, file, onProgress);
    case 'html':
      return readWebPage(bytes, file);
    case 'archive':
      return readWebPage(unpackWebArchive(bytes, file), file);
    case 'text':
      return readTextFile(bytes, file);
  }
}

function readingOf(file: string, type: FileType): Reading {
  const ending = extname(file).toLowerCase();
  const reading = endings[ending] ?? unnamed(ending, type);
  const refusal = reading === undefined ? 'resolutionFormat' : refusals[reading][type];
  if (ending === '.doc' && type === 'ole') throw new UserError('documentIsOld', { file });
  if (refusal !== undefined) throw new UserError(refusal, { file, ending });
  return reading ?? 'text';
}

const endings: Readonly<Record<string, Reading>> = {
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.mht': 'archive',
  '.mhtml': 'archive',
  '.txt': 'text',
};

/** Web sites offer pages, and Word documents, under the ending .doc. */
function unnamed(ending: string, type: FileType): Reading | undefined {
  if (ending !== '.doc') return undefined;
  if (type === 'html') return 'html';
  return type === 'zip' || type === 'ole' || type === 'ole-encrypted' ? 'docx' : undefined;
}

const notText: Partial<Record<FileType, ErrorCode>> = {
  zip: 'documentIsZip',
  ole: 'textIsNone',
  'ole-encrypted': 'textIsNone',
  pdf: 'documentIsPdf',
};

const refusals: Readonly<Record<Reading, Partial<Record<FileType, ErrorCode>>>> = {
  docx: {
    ole: 'documentIsOld',
    'ole-encrypted': 'fileHasPassword',
    pdf: 'documentIsPdf',
    html: 'documentIsHtml',
    text: 'documentIsText',
    unknown: 'notADocument',
  },
  pdf: {
    zip: 'documentIsZip',
    ole: 'notAPdf',
    'ole-encrypted': 'notAPdf',
    html: 'documentIsHtml',
    text: 'notAPdf',
    unknown: 'notAPdf',
  },
  html: notText,
  archive: notText,
  text: { ...notText, zip: 'textIsNone', html: 'documentIsHtml' },
};
