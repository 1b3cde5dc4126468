/** The library as it is shipped; its types stand beside the build that is not. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}

/** The library's own half of the work; it answers whoever made the worker that runs it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
