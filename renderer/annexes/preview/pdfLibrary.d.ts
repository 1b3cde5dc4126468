/** The library's own half of the work; it answers whoever made the worker that runs it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
