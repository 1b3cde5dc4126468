import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { readPdfPage } from '#electron/resolution/pdf/readPdfPage.ts';
import type { PdfPage } from '#shared/resolution/pdf/pdfPage.ts';

/** What stands where on the pages of a PDF file, as another program reads it. */
export async function readPdfPages(bytes: Buffer): Promise<PdfPage[]> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPdfPage(await document.getPage(number)));
  }
  await task.destroy();
  return pages;
}

/** The words of a page in lines, top to bottom, pieces of a line from left to right. */
export function linesOfPage({ texts }: PdfPage): string[] {
  const lines = new Map<number, { left: number; text: string }[]>();
  for (const { text, left, baseline } of texts) {
    if (text.trim() === '') continue;
    const near = [...lines.keys()].find((other) => Math.abs(other - baseline) < 1.5) ?? baseline;
    lines.set(near, [...(lines.get(near) ?? []), { left, text }]);
  }
  return [...lines]
    .sort(([above], [below]) => above - below)
    .map(([, pieces]) =>
      pieces
        .sort((one, other) => one.left - other.left)
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    );
}
