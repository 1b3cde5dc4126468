/** The half of the PDF library that reads, in a thread of its own; the window gets pages to draw. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
