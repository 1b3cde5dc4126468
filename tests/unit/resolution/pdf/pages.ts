import type { PdfPage, PdfText } from '#shared/resolution/pdf/pdfPage.ts';

/** Text at a place; letters are half as wide as high. */
export function at(left: number, baseline: number, text: string, size = 12): PdfText {
  return { text, left, right: left + text.length * size * 0.5, baseline, size, font: 'f' };
}

/** Lines of 12 points set 16 apart, from 100 down; a line is its text, or its text and its left. */
export function rows(
  lines: readonly (string | readonly [left: number, text: string])[],
  top = 100,
): PdfText[] {
  return lines.map((line, row) => {
    const [left, text] = typeof line === 'string' ? [72, line] : line;
    return at(left, top + row * 16, text);
  });
}

export function aPage(...texts: readonly PdfText[]): PdfPage {
  return { width: 595, height: 842, texts };
}

/** Fills a line of 72 to 522 points. */
export const full = 'Tỉnh ủy lãnh đạo, chỉ đạo thực hiện có hiệu quả các nhiệm vụ về giải pháp ấy';
