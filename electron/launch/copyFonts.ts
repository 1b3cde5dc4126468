import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { freeFont, freeFontFolder, freeFontPackage } from '../documents/pdf/fontFiles.ts';

/** Puts the font that PDF files are set in beside the built program, with its licences. */
export function copyFonts(programFolder: string): void {
  const source = dirname(fileURLToPath(import.meta.resolve(`${freeFontPackage}/package.json`)));
  for (const name of [...Object.values(freeFont), 'LICENSE', 'LICENSE_FONT']) {
    const target = join(programFolder, freeFontFolder, name);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(source, name), target);
  }
}
