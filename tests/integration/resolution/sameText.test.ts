import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { readDocument } from '#electron/resolution/readDocument.ts';
import { readClauses } from '#shared/resolution/readClauses.ts';
import { listLabelled, readLabelled } from '#tests/labelledData.ts';

import { anOfficeDocument } from '../../builders/officeDocument.ts';
import { aPrintedPage, browser, libreOffice } from '../../builders/printPdf.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();

const fixture = fileURLToPath(new URL('../../fixtures/nghi-quyet.txt', import.meta.url));
const texts: [name: string, text: string][] = [
  ['nghi-quyet.txt', readFileSync(fixture, 'utf8')],
  ...listLabelled('resolutions')
    .filter((name) => name.endsWith('.txt'))
    .map((name): [string, string] => [name, readLabelled(`resolutions/${name}`)]),
];

function paragraphsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
}

describe.each(texts)('%s', (_, text) => {
  const expected = readClauses(text);

  test('its clauses, joined, give the text back', () => {
    const squeeze = (words: string) => words.normalize('NFC').replace(/\s+/gu, ' ').trim();
    expect(squeeze(expected.map((clause) => clause.text).join('\n'))).toBe(squeeze(text));
  });

  test('has the same clauses as text in UTF-16 and as a web page', async () => {
    const wide = Buffer.from(text, 'utf16le');
    expect(readClauses(await readDocument(wide, 'a.txt'))).toEqual(expected);
    const page = Buffer.from(aPrintedPage(paragraphsOf(text)));
    expect(readClauses(await readDocument(page, 'a.html'))).toEqual(expected);
  });

  test('has the same clauses as a Word document', async () => {
    const docx = await anOfficeDocument(paragraphsOf(text));
    expect(readClauses(await readDocument(docx, 'a.docx'))).toEqual(expected);
  });

  test.skipIf(!libreOffice.isThere)(
    'has the same clauses as a PDF of LibreOffice Writer (skipped where that is not installed)',
    async () => {
      const own = folder.at(`in-${String(expected.length)}`);
      mkdirSync(own, { recursive: true });
      const pdf = await libreOffice.print(paragraphsOf(text), own);
      expect(readClauses(await readDocument(pdf, 'a.pdf'))).toEqual(expected);
    },
  );

  test.skipIf(!browser.isThere)(
    'has the same clauses as a PDF of Chromium (skipped where that is not installed)',
    async () => {
      const pdf = await browser.print(paragraphsOf(text), '');
      expect(readClauses(await readDocument(pdf, 'a.pdf'))).toEqual(expected);
    },
  );
});
