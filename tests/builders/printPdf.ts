import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { chromium } from 'playwright';

import { browserExecutable, browserFlags } from '../browser.ts';
import { anOfficeDocument } from './officeDocument.ts';

/** A program that prints paragraphs to PDF, with page numbers, as offices have them. */
export interface Printer {
  readonly name: string;
  readonly isThere: boolean;
  print(paragraphs: readonly string[], folder: string): Promise<Buffer>;
}

const soffice = (process.env['PATH'] ?? '')
  .split(':')
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

export const libreOffice: Printer = {
  name: 'LibreOffice Writer',
  isThere: soffice !== undefined && existsSync(join(dirname(realpathSync(soffice)), 'libswlo.so')),
  async print(paragraphs, folder) {
    writeFileSync(join(folder, 'in.docx'), await anOfficeDocument(paragraphs));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
    execFileSync(soffice ?? '', [profile, ...options, join(folder, 'in.docx')], {
      stdio: 'ignore',
    });
    return readFileSync(join(folder, 'in.pdf'));
  },
};

export const browser: Printer = {
  name: 'Chromium',
  isThere: browserExecutable() !== undefined,
  async print(paragraphs) {
    const executablePath = browserExecutable() ?? '';
    const program = await chromium.launch({ executablePath, args: browserFlags });
    try {
      const page = await program.newPage();
      await page.setContent(aPrintedPage(paragraphs));
      return await page.pdf({
        format: 'A4',
        margin: { top: '20mm', bottom: '20mm', left: '30mm', right: '20mm' },
        displayHeaderFooter: true,
        headerTemplate:
          '<span class="pageNumber" style="font-size: 10pt; width: 100%; text-align: center"></span>',
        footerTemplate: '<span style="font-size: 8pt; margin-left: 30mm">Văn phòng Tỉnh ủy</span>',
      });
    } finally {
      await program.close();
    }
  },
};

/** Indented and justified, as the rules for documents of offices want it. */
export function aPrintedPage(paragraphs: readonly string[]): string {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n');
  const style =
    'body { font: 14pt serif } p { margin: 6pt 0; text-indent: 1cm; text-align: justify }';
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`;
}
