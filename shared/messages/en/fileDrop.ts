import type { Translation } from '../translation.ts';
import type { fileDrop as vi } from '../vi/fileDrop.ts';

/** Files that are dragged onto the window. */
export const fileDrop = {
  over: {
    workbook: 'Drop to open the workbook',
    resolution: 'Drop to read the resolution into this workbook',
    table: 'Drop to import the table into this workbook',
    returned: 'Drop to receive the files that agencies returned',
  },
  several: 'Only one file at a time, except tables; drop them one by one.',
  foreign:
    '“{{file}}” cannot be opened: drop workbooks (.dauviec), documents (.docx, .pdf, .html, .txt) or tables (.xlsx, .xls, .ods, .csv) here.',
  needsPlan: 'Create or open a workbook first, then drop “{{file}}” into it.',
  noPath: {
    workbook:
      'The browser does not say where the dropped file is; press Ctrl+O and choose the file.',
    resolution:
      'The browser does not say where the dropped file is; choose the file on the Resolution screen.',
    table: 'The browser does not say where the dropped file is; use the Import Excel button.',
    returned: 'The browser does not say where the dropped files are; use the Receive files button.',
  },
} satisfies Translation<typeof vi>;
