import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';

import PDFDocument from 'pdfkit';

import type { AnnexLayout } from '#shared/annexes/layout.ts';

import { findFontFiles, fontStyle, fontStyles } from './fontFiles.ts';

/** Points to the millimetre. */
const perMm = 72 / 25.4;
/** Of page numbers from the edge of the paper. */
const numberFromEdgePt = 10 * perMm;
/** Lines of Times New Roman stand so far apart, in letter sizes. */
export const lineHeight = 1.15;

export type PdfPage = AnnexLayout['page'];

export interface TextStyle {
  readonly sizePt: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "FF0000" */
  readonly color?: string;
}

/** Lengths in points from the upper left corner of the paper. */
export interface PdfPaper {
  /** The frame between the margins of the page that is written on. */
  readonly frame: { left: number; top: number; width: number; bottom: number };
  widthOf(text: string, style: TextStyle): number;
  /** One line; `y` is its upper edge. `wordGap`: further space between words. */
  drawText(text: string, x: number, y: number, style: TextStyle, wordGap?: number): void;
  /** Strokes of this thickness, each from one point to another. */
  drawLines(
    strokes: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[],
    thicknessPt: number,
  ): void;
  fill(x: number, y: number, width: number, height: number, color: string): void;
  /** Ends the page and begins the next; lets other work of the process go on. Turned paper stays turned. */
  startPage(options?: {
    readonly restarts?: boolean;
    readonly orientation?: PdfPage['orientation'];
  }): Promise<void>;
  /** Pages so far. */
  pageCount(): number;
  /** Ends the file; it is complete afterwards. */
  finish(): Promise<void>;
}

/** Writes a PDF file page by page; pages that are done leave the memory. */
export async function openPdfPaper(path: string, page: PdfPage, title: string): Promise<PdfPaper> {
  const { marginsMm, numbers } = page;
  let size = sizeOf(page.orientation);
  const pdf = new PDFDocument({
    autoFirstPage: false,
    size,
    margin: 0,
    // Without it, the library loads one of its own.
    font: null as unknown as string,
    lang: 'vi',
    info: { Title: title, Creator: 'Đầu Việc', Producer: 'Đầu Việc' },
  });
  const file = createWriteStream(path);
  pdf.pipe(file);
  const written = finished(file);
  // It is waited for at the end; an error before that must not end the process.
  written.catch(() => undefined);
  const fonts = findFontFiles();
  for (const style of fontStyles) pdf.registerFont(style, await readFile(fonts[style]));

  const widths = new Map<string, number>();
  let pages = 0;
  let number = 0;

  function choose({ sizePt, bold = false, italic = false }: TextStyle): void {
    pdf.font(fontStyle(bold, italic)).fontSize(sizePt);
  }

  /** Letter by letter and word by word the same comes again and again. */
  function widthOf(text: string, style: TextStyle): number {
    const key = `${fontStyle(style.bold ?? false, style.italic ?? false)} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      choose({ ...style, sizePt: 1000 });
      width = pdf.widthOfString(text) / 1000;
      if (widths.size > mostWidths) widths.clear();
      widths.set(key, width);
    }
    return width * style.sizePt;
  }

  function drawText(text: string, x: number, y: number, style: TextStyle, wordGap = 0): void {
    if (text === '') return;
    choose(style);
    pdf.fillColor(`#${style.color ?? '000000'}`);
    pdf.text(text, x, y, { lineBreak: false, wordSpacing: wordGap });
  }

  function drawNumber(): void {
    if (numbers.place === 'none' || (number === 1 && !numbers.onFirst)) return;
    const style = { sizePt: numbers.sizePt };
    const words = String(number);
    const x = (size[0] - widthOf(words, style)) / 2;
    const below = size[1] - numberFromEdgePt - numbers.sizePt * lineHeight;
    drawText(words, x, numbers.place === 'top' ? numberFromEdgePt : below, style);
  }

  return {
    get frame() {
      return {
        left: marginsMm.left * perMm,
        top: marginsMm.top * perMm,
        width: size[0] - (marginsMm.left + marginsMm.right) * perMm,
        bottom: size[1] - marginsMm.bottom * perMm,
      };
    },
    widthOf,
    drawText,
    drawLines(strokes, thicknessPt) {
      pdf.lineWidth(thicknessPt).strokeColor('#000000');
      for (const [x1, y1, x2, y2] of strokes) pdf.moveTo(x1, y1).lineTo(x2, y2);
      pdf.stroke();
    },
    fill: (x, y, w, h, color) => void pdf.rect(x, y, w, h).fill(`#${color}`),
    async startPage({ restarts = false, orientation } = {}) {
      await nextTurn();
      if (orientation !== undefined) size = sizeOf(orientation);
      pdf.addPage({ size, margin: 0 });
      pages += 1;
      number = restarts ? 1 : number + 1;
      drawNumber();
    },
    pageCount: () => pages,
    async finish() {
      pdf.end();
      await written;
    },
  };
}

function sizeOf(orientation: PdfPage['orientation']): [width: number, height: number] {
  return orientation === 'landscape' ? [297 * perMm, 210 * perMm] : [210 * perMm, 297 * perMm];
}

/** Distinct words whose widths are remembered. */
const mostWidths = 50_000;
