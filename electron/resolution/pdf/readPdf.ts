import type { PDFDocumentProxy } from 'pdfjs-dist';

import type { PdfPage } from '#shared/resolution/pdf/pdfPage.ts';
import { readPdfText } from '#shared/resolution/pdf/readPdfText.ts';
import { UserError } from '#shared/userError.ts';

import type { ParseProgress } from '../../parsing/parser.ts';
import { checkPdf, isScanned } from './checkPdf.ts';
import { decodeLegacyPages } from './decodeLegacyPages.ts';
import { readPdfPage } from './readPdfPage.ts';

/** The text of a PDF file; `onProgress` counts pages. `file` is what refusals call it. */
export async function readPdf(
  bytes: Buffer,
  file: string,
  onProgress: (progress: ParseProgress) => void = () => undefined,
): Promise<string> {
  checkPdf(bytes, file);
  // Found before: the library takes the bytes over.
  const images = countImages(bytes);
  const pages = await readPages(bytes, file, onProgress);
  if (isScanned(pages, images)) throw new UserError('documentIsScanned', { file });
  return readPdfText(decodeLegacyPages(pages, file));
}

async function readPages(
  bytes: Buffer,
  file: string,
  onProgress: (progress: ParseProgress) => void,
): Promise<readonly PdfPage[]> {
  const document = await open(bytes, file);
  const pages: PdfPage[] = [];
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPdfPage(await document.getPage(number)));
      onProgress({ done: number, total: document.numPages });
    }
  } catch {
    // The library repairs what it can; half a resolution without a word is worse than none.
    throw new UserError('fileDamaged', { file });
  }
  return pages;
}

async function open(bytes: Buffer, file: string): Promise<PDFDocumentProxy> {
  // Imported first: the library then works in this process, which is one for a single file anyway.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      // Only the words are read: nothing is drawn, loaded or run.
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: false,
    }).promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new UserError(isLocked ? 'fileHasPassword' : 'fileDamaged', { file });
  }
}

/** Pictures are streams, whose descriptions are never packed away. */
function countImages(bytes: Buffer): number {
  return bytes.toString('latin1').match(/\/Subtype\s*\/Image\b/g)?.length ?? 0;
}
