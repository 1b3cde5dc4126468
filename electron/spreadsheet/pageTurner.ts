import type { AnnexRow, AnnexTable } from '#shared/annexes/annexDocument.ts';

import { measureRow } from './annexRows.ts';

/** Heights in points. */
export interface PageHeights {
  readonly pageHeight: number;
  /** Of what stands above the header on the first page. */
  readonly aboveHeight: number;
  readonly headerHeight: number;
  /** Of what is signed below the table. */
  readonly closingHeight: number;
}

/** How a row is written. */
export interface RowMeasure {
  readonly sizePt: number;
  readonly height: number;
  /** Whether the next row begins a page, although it would fit. */
  readonly endsPage: boolean;
}

/**
 * Columns are as wide as the page; some programs make them a little wider and then shrink the whole,
 * so that more goes on a page: LibreOffice by 8 %.
 */
const fillings = [1, 1.01, 1.083];

/**
 * Measures rows, one after the other from the first on, and tells where a page has to end early.
 *
 * Excel fills pages to the end and keeps nothing together. So a section row that would stand alone at
 * the foot of a page begins the next one, and so does the last row when what is signed below would
 * stand without it.
 */
export function createPageTurner(
  table: AnnexTable,
  { pageHeight, aboveHeight, headerHeight, closingHeight }: PageHeights,
): (row: number) => RowMeasure {
  const { rows } = table;
  const measures = new Map<number, ReturnType<typeof measureRow>>();
  /** What programs put on a page; `left`: of the page that is being filled. */
  const pages = fillings.map((filling) => {
    const body = pageHeight * filling - headerHeight;
    return { body, left: body - aboveHeight };
  });

  function measure(row: AnnexRow, index: number): ReturnType<typeof measureRow> {
    const known = measures.get(index);
    if (known !== undefined) return known;
    const measured = measureRow(row, table);
    measures.set(index, measured);
    return measured;
  }

  function heightOf(index: number): number {
    const row = rows[index];
    return row === undefined ? 0 : measure(row, index).height;
  }

  /** Of the row and all that must stand on its page. */
  function heightTogether(index: number): number {
    let height = heightOf(index);
    let last = index;
    while (rows[last]?.type === 'section' && last + 1 < rows.length) {
      last += 1;
      height += heightOf(last);
    }
    if (last === rows.length - 1) height += closingHeight;
    return height;
  }

  /** Whether in some program a page would end between rows that belong together. */
  function isPageFull(next: number): boolean {
    if (next >= rows.length) return false;
    const height = heightOf(next);
    const together = heightTogether(next);
    return pages.some(({ body, left }) => height <= left && together > left && together <= body);
  }

  return (index) => {
    const row = rows[index];
    if (row === undefined) throw new RangeError(`There is no row ${index}.`);
    const { sizePt, height } = measure(row, index);
    measures.delete(index);
    for (const page of pages) {
      page.left = height <= page.left ? page.left - height : page.body - height;
    }
    const endsPage = isPageFull(index + 1);
    if (endsPage) for (const page of pages) page.left = page.body;
    return { sizePt, height, endsPage };
  };
}
