import { useEffect, useRef, useState } from 'react';

import { createPdfReader } from './pdfReader.ts';
import type { PageSize, PdfFile, PdfReader } from './pdfReader.ts';

/** A file that can be shown, and how large its first page is. */
export interface OpenPdf {
  readonly file: PdfFile;
  readonly firstSize: PageSize;
}

/** Opens the PDF with these bytes. The one before stays until it is open; null: none was yet. */
export function usePdf(
  bytes: Uint8Array | null,
  onError: (error: unknown) => void,
): OpenPdf | null {
  const reader = useRef<PdfReader | null>(null);
  const [open, setOpen] = useState<OpenPdf | null>(null);

  useEffect(
    () => () => {
      reader.current?.close();
      reader.current = null;
    },
    [],
  );

  useEffect(() => {
    if (bytes === null) return undefined;
    let isGone = false;
    async function read(from: PdfReader, content: Uint8Array): Promise<void> {
      const file = await from.open(content);
      const firstSize = await file.sizeOf(1);
      if (isGone) file.close();
      else setOpen({ file, firstSize });
    }
    // A copy: what is handed over to the other thread is empty here afterwards.
    read((reader.current ??= createPdfReader()), bytes.slice()).catch((error: unknown) => {
      if (!isGone) onError(error);
    });
    return () => {
      isGone = true;
    };
  }, [bytes, onError]);

  useEffect(() => () => open?.file.close(), [open]);
  return open;
}
