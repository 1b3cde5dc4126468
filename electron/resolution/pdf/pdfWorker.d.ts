/** The library's own half of the work; once loaded it is found by the other half, in this process. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
