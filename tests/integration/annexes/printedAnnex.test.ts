import { join } from 'node:path';

import { expect, test } from 'vitest';

import { writeAnnexPdf } from '#electron/annexes/writeAnnexPdf.ts';
import { writeAnnexWord } from '#electron/annexes/writeAnnexWord.ts';
import { annexEditions } from '#shared/annexes/layout.ts';
import { officialLayouts } from '#shared/annexes/layouts.ts';
import { nd30 } from '#shared/annexes/layouts/nd30.ts';
import { party2026 } from '#shared/annexes/layouts/party.ts';
import { readFileSync } from 'node:fs';

import { hasOffice, printWithOffice } from '../../builders/officePrinter.ts';
import { linesOfPage, readPdfPages } from '../../builders/pdfPages.ts';
import { aTarget } from '../../builders/records.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { annexOf, aRow, writeWorkbook } from './annexFixture.ts';
import { expectAllWords, expectSoundPages, manyTasks } from './printedPages.ts';

const folder = useTemporaryFolder();
const both = { annexes: ['tasks', 'targets'] } as const;
const targets = [aTarget({ unit: 'tỷ đồng', value: 5000, direction: 'at-least' })];

const kinds = officialLayouts.flatMap((layout) =>
  annexEditions.map((edition) => ({ id: layout.id, layout, edition })),
);

test.for(kinds)('pages of a PDF by $id, $edition, are sound', async ({ layout, edition }) => {
  const document = annexOf(manyTasks(60), { ...both, layout, edition }, { targets });
  const path = folder.at('phụ lục.pdf');

  const count = await writeAnnexPdf(path, document);

  const pages = await readPdfPages(readFileSync(path));
  expect(pages).toHaveLength(count);
  expectSoundPages(pages, document);
  expectAllWords(pages, document);
});

test('a row that is longer than a page goes on over pages, every word once', async () => {
  const words = Array.from({ length: 1500 }, (_, index) => `từ${index}`);
  const tasks = [
    aRow(1, { title: 'Trước' }),
    aRow(2, { title: words.join(' ') }),
    aRow(3, { title: 'Sau' }),
  ];
  const path = folder.at('dài.pdf');

  await writeAnnexPdf(path, annexOf(tasks));

  const pages = await readPdfPages(readFileSync(path));
  const printed = pages.flatMap(({ texts }) =>
    texts.flatMap(({ text }) => text.match(/từ\d+/gu) ?? []),
  );
  expect(pages.length).toBeGreaterThan(2);
  expect(printed).toEqual(words);
});

test('an empty plan is a header without rows, and who signs', async () => {
  const path = folder.at('trống.pdf');
  await writeAnnexPdf(path, annexOf([]));
  const lines = (await readPdfPages(readFileSync(path))).flatMap(linesOfPage);
  expect(lines).toContain(
    'TT Mã Nội dung nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Sản phẩm Ghi chú',
  );
  expect(lines).toContain('Nơi nhận: T/M BAN THƯỜNG VỤ');
});

test('who signs never stands alone on a page', async () => {
  for (let count = 8; count < 16; count += 1) {
    const path = folder.at(`${count}.pdf`);
    const tasks = Array.from({ length: count }, (_, index) =>
      aRow(index, { title: 'Rà soát '.repeat(12) }),
    );
    await writeAnnexPdf(path, annexOf(tasks));
    const pages = await readPdfPages(readFileSync(path));
    const last = linesOfPage(pages.at(-1) ?? { width: 0, height: 0, texts: [] });
    expect(last.some((line) => line.includes(`NV-0${String(count - 1).padStart(2, '0')}`))).toBe(
      true,
    );
  }
});

test.skipIf(!hasOffice)(
  'LibreOffice prints the same from Excel and Word files (skipped without LibreOffice)',
  { timeout: 120_000 },
  async () => {
    const issued = annexOf(manyTasks(60), { ...both, layout: party2026 }, { targets });
    const draft = annexOf(manyTasks(60), { ...both, layout: nd30, edition: 'draft' }, { targets });
    const [excel, word] = [join(folder.path, 'bảng.xlsx'), join(folder.path, 'văn bản.docx')];
    await writeWorkbook(excel, issued);
    await writeAnnexWord(word, draft);

    const [fromExcel, fromWord] = printWithOffice(folder.path, [excel, word]);

    for (const [bytes, document] of [
      [fromExcel, issued],
      [fromWord, draft],
    ] as const) {
      const pages = await readPdfPages(bytes ?? Buffer.alloc(0));
      expectSoundPages(pages, document);
      expectAllWords(pages, document);
    }
  },
);
