import type * as Pdfjs from 'pdfjs-dist';
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';

/** In points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A PDF whose pages can be drawn; they count from 1. */
export interface PdfFile {
  readonly pageCount: number;
  readonly sizeOf: (page: number) => Promise<PageSize>;
  /** A picture of the page, `scale` pixels to a point. Fails when it is aborted. */
  readonly draw: (page: number, scale: number, signal: AbortSignal) => Promise<HTMLCanvasElement>;
  /** After it nothing can be drawn any more. */
  readonly close: () => void;
}

export interface PdfReader {
  /** Takes the bytes over. */
  readonly open: (bytes: Uint8Array) => Promise<PdfFile>;
  /** Ends its thread, and with it what is still being read. */
  readonly close: () => void;
}

type Library = typeof Pdfjs;

/** Reads PDF files in a thread of its own. The library comes with the first file. */
export function createPdfReader(): PdfReader {
  const thread = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
  let loaded: Promise<{ readonly library: Library; readonly worker: PDFWorker }> | null = null;

  async function load() {
    const library: Library = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
    return { library, worker: library.PDFWorker.create({ port: thread }) };
  }

  return {
    async open(bytes) {
      const { library, worker } = await (loaded ??= load());
      const task = library.getDocument({
        data: bytes,
        worker,
        verbosity: library.VerbosityLevel.ERRORS,
        // The engine's files bring their letters along, and nothing that must be fetched or run.
        useWasm: false,
        useWorkerFetch: false,
        enableXfa: false,
      });
      return pdfFile(await task.promise);
    },
    close() {
      thread.terminate();
    },
  };
}

function pdfFile(document: PDFDocumentProxy): PdfFile {
  return {
    pageCount: document.numPages,
    async sizeOf(number) {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
      return { width, height };
    },
    async draw(number, scale, signal) {
      const page = await document.getPage(number);
      signal.throwIfAborted();
      const viewport = page.getViewport({ scale });
      const canvas = window.document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      const drawing = page.render({ canvas, viewport });
      signal.addEventListener('abort', () => drawing.cancel(), { once: true });
      await drawing.promise;
      return canvas;
    },
    close: () => void document.loadingTask.destroy(),
  };
}
