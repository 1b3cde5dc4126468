import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, test } from 'vitest';

import { readDocument } from '#electron/resolution/readDocument.ts';
import { readClauses } from '#shared/resolution/readClauses.ts';
import { listLabelled, readLabelled } from '#tests/labelledData.ts';

import { anOfficeDocument } from '../../builders/officeDocument.ts';
import { aPrintedPage, browser, libreOffice } from '../../builders/printPdf.ts';

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
});

describe.each([libreOffice, browser])('a PDF of $name', (printer) => {
  let printed: Buffer[] = [];

  beforeAll(async () => {
    printed = await printer.print(texts.map(([, text]) => paragraphsOf(text)));
  }, 120_000);

  test.skipIf(!printer.isThere).each(texts.map(([name, text], at) => ({ name, text, at })))(
    'has the same clauses as $name (skipped where the program is not installed)',
    async ({ text, at }) => {
      const pdf = printed[at] ?? Buffer.alloc(0);
      expect(readClauses(await readDocument(pdf, 'a.pdf'))).toEqual(readClauses(text));
    },
  );
});
