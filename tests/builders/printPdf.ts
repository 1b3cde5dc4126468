import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { chromium } from 'playwright';

import { browserExecutable, browserFlags } from '../browser.ts';
import { anOfficeDocument } from './officeDocument.ts';

/** A program that prints texts to PDF, with page numbers, as offices have them. */
export interface Printer {
  readonly name: string;
  readonly isThere: boolean;
  /** `texts`: the paragraphs of each; all are printed in one start, which is what takes time. */
  print(texts: readonly (readonly string[])[]): Promise<Buffer[]>;
}

const soffice = (process.env['PATH'] ?? '')
  .split(':')
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

export const libreOffice: Printer = {
  name: 'LibreOffice Writer',
  isThere: soffice !== undefined && existsSync(join(dirname(realpathSync(soffice)), 'libswlo.so')),
  async print(texts) {
    const folder = mkdtempSync(join(tmpdir(), 'dauviec-print-'));
    try {
      const paths = texts.map((_, at) => join(folder, `${at}.docx`));
      for (const [at, paragraphs] of texts.entries()) {
        writeFileSync(paths[at] ?? '', await anOfficeDocument(paragraphs));
      }
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
      execFileSync(soffice ?? '', [profile, ...options, ...paths], { stdio: 'ignore' });
      return texts.map((_, at) => readFileSync(join(folder, `${at}.pdf`)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

export const browser: Printer = {
  name: 'Chromium',
  isThere: browserExecutable() !== undefined,
  async print(texts) {
    const executablePath = browserExecutable() ?? '';
    const program = await chromium.launch({ executablePath, args: browserFlags });
    try {
      const page = await program.newPage();
      const printed: Buffer[] = [];
      for (const paragraphs of texts) {
        await page.setContent(aPrintedPage(paragraphs));
        printed.push(await page.pdf(asOfficesPrint));
      }
      return printed;
    } finally {
      await program.close();
    }
  },
};

const asOfficesPrint = {
  format: 'A4',
  margin: { top: '20mm', bottom: '20mm', left: '30mm', right: '20mm' },
  displayHeaderFooter: true,
  headerTemplate:
    '<span class="pageNumber" style="font-size: 10pt; width: 100%; text-align: center"></span>',
  footerTemplate: '<span style="font-size: 8pt; margin-left: 30mm">Văn phòng Tỉnh ủy</span>',
};

/** Indented and justified, as the rules for documents of offices want it. */
export function aPrintedPage(paragraphs: readonly string[]): string {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n');
  const style =
    'body { font: 14pt serif } p { margin: 6pt 0; text-indent: 1cm; text-align: justify }';
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`;
}
