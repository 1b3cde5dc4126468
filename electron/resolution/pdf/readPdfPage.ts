import type { PDFPageProxy } from 'pdfjs-dist';

import type { PdfPage, PdfText } from '#shared/resolution/pdf/pdfPage.ts';

type TextItem = Extract<
  Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number],
  { readonly str: string }
>;

/** What stands on a page, turned as it is shown; text that runs askew, as watermarks do, is left out. */
export async function readPdfPage(page: PDFPageProxy): Promise<PdfPage> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  // The library's own normal form would take letters of TCVN3 for signs.
  const { items } = await page.getTextContent({ disableNormalization: true });
  const texts = items.flatMap((item) => ('str' in item ? placeText(item, transform) : []));
  page.cleanup();
  return { width, height, texts };
}

function placeText(item: TextItem, view: readonly number[]): PdfText[] {
  const [a, b, c, d, x, y] = multiply(view, item.transform as readonly number[]);
  if (item.str === '' || Math.abs(b) > Math.abs(a) * 0.1 || a <= 0) return [];
  const text = item.str
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000E-\u001F]/gu, '')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'));
  return [
    {
      text,
      left: x,
      right: x + item.width,
      baseline: y,
      size: Math.hypot(c, d),
      font: item.fontName,
    },
  ];
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(one: readonly number[], other: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
