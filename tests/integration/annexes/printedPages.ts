import { expect } from 'vitest';

import type { AnnexDocument } from '#shared/annexes/annexDocument.ts';
import type { PdfPage } from '#shared/resolution/pdf/pdfPage.ts';
import { emptyTask } from '#shared/tasks/task.ts';
import type { Task } from '#shared/tasks/task.ts';

import { linesOfPage } from '../../builders/pdfPages.ts';
import { aRow, written } from './annexFixture.ts';

const pointsPerMm = 72 / 25.4;

/** Sections of a few tasks each, so that some section comes to the foot of a page. */
export function manyTasks(count: number): Task[] {
  const title = 'Rà soát, sắp xếp bộ máy các cơ quan chuyên môn và đơn vị sự nghiệp công lập';
  return Array.from({ length: count }, (_, index) => {
    const place = index % 4;
    if (place === 0) return aRow(index, { type: 'section', title: `VỀ LĨNH VỰC ${index}` });
    return aRow(index, {
      ...emptyTask,
      parent: `t${String(index - place).padStart(3, '0')}`,
      title: `${title} (đợt ${index})${index % 7 === 0 ? '; hoàn thành trước kỳ họp giữa năm' : ''}`,
      lead: written('Sở Lao động - Thương binh và Xã hội'),
      support: [written('Sở Nội vụ'), written('UBND các huyện, thành phố')],
      period: 'Quý II/2020',
      product: 'Phương án',
      basis: 'Công văn số 12',
    });
  });
}

/**
 * What must hold of printed annexes: landscape A4, all words inside of the margins, the header on
 * each page that has rows, numbers but on the first, no section alone at the foot.
 */
export function expectSoundPages(
  pages: readonly PdfPage[],
  { page, annexes }: AnnexDocument,
): void {
  const { marginsMm } = page;
  const firsts = new Set(pages.flatMap((one, at) => (isFirstPage(one) ? [at] : [])));
  let number = 0;
  for (const [at, one] of pages.entries()) {
    expect([Math.round(one.width), Math.round(one.height)]).toEqual([842, 595]);
    number = firsts.has(at) && (at === 0 || page.numbers.perAnnex) ? 1 : number + 1;
    const lines = linesOfPage(one);
    expect(/^\d+$/.exec(lines[0] ?? '')?.[0] ?? null).toBe(number === 1 ? null : String(number));
    const isTable = lines.some((line) => /^(?:[IVX]+|\d+) NV-\d+/u.test(line));
    if (isTable) expect(lines.some((line) => line.startsWith('TT Mã '))).toBe(true);
    expect(lines.at(-1)).not.toMatch(/VỀ LĨNH VỰC/);
    for (const { left, right, baseline, text } of one.texts) {
      if (/^\s*\d*\s*$/u.test(text)) continue;
      expect(left).toBeGreaterThan(marginsMm.left * pointsPerMm - 2);
      expect(right).toBeLessThan(one.width - marginsMm.right * pointsPerMm + 2);
      expect(baseline).toBeLessThan(one.height - marginsMm.bottom * pointsPerMm + 2);
    }
  }
  expect(firsts.size).toBe(annexes.length);
}

function isFirstPage(page: PdfPage): boolean {
  return linesOfPage(page).some((line) => /^Phụ lục(?: [IVX\d]+)?$/u.test(line));
}

/** Every word of every cell, in whatever order. */
export function expectAllWords(pages: readonly PdfPage[], { annexes }: AnnexDocument): void {
  const printed = new Set(pages.flatMap(({ texts }) => texts.flatMap(({ text }) => wordsOf(text))));
  const cells = annexes.flatMap(({ table }) => table.rows.flatMap((row) => row.cells));
  const missing = cells.flatMap(wordsOf).filter((word) => !printed.has(word));
  expect(missing).toEqual([]);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
