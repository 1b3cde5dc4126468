import type { PdfPage } from '#shared/resolution/pdf/pdfPage.ts';
import { UserError } from '#shared/userError.ts';

/** Refuses a file whose end is missing: what the library repairs then may be half the document. */
export function checkPdf(bytes: Buffer, file: string): void {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 4096));
  if (!end.includes('%%EOF')) throw new UserError('fileIncomplete', { file });
}

/** Letters a page: a signature stamped on a scanned page has more of them, a page of text far more. */
const fewLetters = 150;

/** Whether the pages are pictures of text: no words, or hardly any and a picture for most pages. */
export function isScanned(pages: readonly PdfPage[], images: number): boolean {
  const letters = pages.reduce((sum, page) => sum + countLetters(page), 0);
  if (letters === 0) return true;
  return images >= pages.length / 2 && letters / pages.length < fewLetters;
}

function countLetters({ texts }: PdfPage): number {
  return texts.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}
