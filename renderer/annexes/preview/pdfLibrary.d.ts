/** The library as it is shipped; its types stand beside the build that is not. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}
