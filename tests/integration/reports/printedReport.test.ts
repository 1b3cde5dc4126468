import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { writeReportPdf } from '#electron/reports/writeReportPdf.ts';
import { usualLayout } from '#shared/annexes/layouts.ts';
import { composeReportDocument } from '#shared/reports/reportDocument.ts';

import { linesOfPage, readPdfPages } from '../../builders/pdfPages.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();

const plan = {
  ...{ number: '', annex: '', plan: 'Kế hoạch năm 2020', year: '2020', issued: '06/01/2020' },
  ...{ issuer: 'Tỉnh ủy Bến Tre', place: 'Bến Tre' },
};

/** The lines of each page of an account of so many paragraphs, without its number. */
async function pagesOf(count: number): Promise<string[][]> {
  const results = Array.from({ length: count }, (_, index) => `- Kết quả thứ ${index + 1}.`);
  const paragraphs = [...results, '3. Kiến nghị', '- Đề nghị tập trung.', '(Kèm theo)./.'];
  const paper = {
    ...{ edition: 'leader' as const, title: ['BÁO CÁO', 'Kết quả', '(năm 2020)'] },
    ...{ mark: 'Bản xem trước', paragraphs, tables: [] },
  };
  const path = folder.at('báo cáo.pdf');
  await writeReportPdf(path, composeReportDocument(paper, usualLayout(2020), plan));
  const pages = await readPdfPages(readFileSync(path));
  return pages.map((page) => linesOfPage(page).filter((line) => !/^\d+$/u.test(line)));
}

test('who signs never stands on a page of his own, nor a heading at the foot of one', async () => {
  const ends = ['3. Kiến nghị', '- Đề nghị tập trung.', '(Kèm theo)./.', 'CHÁNH VĂN PHÒNG'];
  const turned = new Set<number>();
  for (let count = 15; count <= 24; count += 1) {
    const pages = await pagesOf(count);
    const signed = pages.find((lines) => lines.includes('CHÁNH VĂN PHÒNG')) ?? [];
    expect(signed.slice(-4)).toEqual(ends);
    turned.add(pages.indexOf(signed));
  }
  expect(turned).toEqual(new Set([0, 1]));
});
