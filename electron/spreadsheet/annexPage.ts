import type { PageSetup, HeaderFooter } from 'exceljs';

import type { AnnexDocument } from '#shared/annexes/annexDocument.ts';

import { inches } from './annexSheetStyle.ts';

/** A4. The library has names for paper sizes, but in its types only. */
const paper: object = { paperSize: 9 };
/** Of page numbers from the edge of the paper. */
const numberFromEdgeMm = 10;

/** One page wide, as many high as it takes. `restarts`: its pages are numbered from 1. */
export function pageSetup(
  { orientation, marginsMm }: AnnexDocument['page'],
  restarts: boolean,
): Partial<PageSetup> {
  return {
    ...paper,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    ...(restarts ? { firstPageNumber: 1 } : {}),
    margins: {
      top: inches(marginsMm.top),
      bottom: inches(marginsMm.bottom),
      left: inches(marginsMm.left),
      right: inches(marginsMm.right),
      header: inches(numberFromEdgeMm),
      footer: inches(numberFromEdgeMm),
    },
  };
}

/** In the middle above or below the text. */
export function pageNumbers(
  { numbers }: AnnexDocument['page'],
  font: string,
  isFirst: boolean,
): Partial<HeaderFooter> {
  if (numbers.place === 'none') return {};
  const number = `&C&"${font},Regular"&${numbers.sizePt}&P`;
  return {
    differentFirst: isFirst && !numbers.onFirst,
    ...(numbers.place === 'top' ? { oddHeader: number } : { oddFooter: number }),
  };
}

/** Height between the margins, in points. */
export function textHeightPt({ orientation, marginsMm }: AnnexDocument['page']): number {
  const heightMm = orientation === 'landscape' ? 210 : 297;
  return ((heightMm - marginsMm.top - marginsMm.bottom) / 25.4) * 72;
}
