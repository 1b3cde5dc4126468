import type { Alignment, Borders, Fill, Font as CellFont, Style } from 'exceljs';

import type { AnnexColumn } from '#shared/annexes/annexDocument.ts';
import type { AnnexLine } from '#shared/annexes/layout.ts';

/** How the sheet of an annex looks. */

/**
 * Column widths count digits of the default font. The library's is Calibri, which not every machine
 * has: 7 pixels at 96 dpi for a digit of this one.
 */
const defaultFont = { name: 'Times New Roman', sizePt: 11, digitPixels: 7 } as const;

export const defaultFontXml = `<font><sz val="${defaultFont.sizePt}"/><name val="${defaultFont.name}"/><family val="1"/></font>`;

const thin = { style: 'thin', color: { argb: 'FF000000' } } as const;
const borders: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const red = { argb: 'FFFF0000' } as const;

/** Text stays text when somebody edits the cell: "30/6" no date, "=…" no formula. */
const textFormat = '@';

const generalFormat = 'General';

export type CellValue = string | number | Date;

/** How a value of a column is shown: numbers with all their decimals, days as in the table. */
function formatOf(kind: AnnexColumn['kind'], value: CellValue): string {
  if (kind === 'ordinal') return generalFormat;
  if (value instanceof Date) return 'dd/mm/yyyy';
  if (typeof value === 'string') return textFormat;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Of a line above or below the table. */
export function lineStyle(
  font: string,
  { sizePt, bold, italic, underline, rule }: AnnexLine,
  horizontal: 'left' | 'center',
): Partial<Style> {
  return {
    font: {
      name: font,
      size: sizePt,
      bold: bold ?? false,
      italic: italic ?? false,
      // A drawn line as long as the words is what underlining is.
      underline: underline === true || rule === 'full',
    },
    alignment: { horizontal, vertical: 'top', wrapText: true },
    numFmt: textFormat,
  };
}

/** What makes a cell of the table look as it does. */
export interface CellLook {
  readonly sizePt: number;
  readonly isBold: boolean;
  readonly isReason: boolean;
  readonly align: AnnexColumn['align'];
  /** "EDEDED"; null: none. */
  readonly fill: string | null;
}

/** Gives the style of a value, one object for each format: the writer then writes it once. */
export type StyleOfValue = (value: CellValue) => Partial<Style>;

export function createCellStyle(
  font: string,
  look: CellLook,
  kind: AnnexColumn['kind'],
): StyleOfValue {
  const styles = new Map<string, Partial<Style>>();
  return (value) => {
    const format = formatOf(kind, value);
    let style = styles.get(format);
    if (style === undefined) styles.set(format, (style = styleOf(font, look, format)));
    return style;
  };
}

function styleOf(
  name: string,
  { sizePt: size, isBold: bold, isReason, align, fill }: CellLook,
  numFmt: string,
): Partial<Style> {
  const cellFont: Partial<CellFont> = { name, size, bold, ...(isReason ? { color: red } : {}) };
  return {
    font: cellFont,
    alignment: aligned(align),
    border: borders,
    ...(fill === null ? {} : { fill: solid(fill) }),
    ...(numFmt === generalFormat ? {} : { numFmt }),
  };
}

function solid(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${color}` } };
}

function aligned(horizontal: AnnexColumn['align']): Partial<Alignment> {
  return { horizontal, vertical: 'middle', wrapText: true };
}

/** Excel's lines of Times New Roman, marks above capitals included; LibreOffice sets them closer. */
const lineHeight = 1.32;
const paddingPt = 3;
/** The most that Excel takes. */
const tallestPt = 409;

/** Height of a row for so many lines, in points: no program finds it for merged cells. */
export function rowHeight(lines: number, sizePt: number): number {
  const height = Math.max(1, lines) * sizePt * lineHeight + paddingPt;
  return Math.min(tallestPt, Math.ceil(height * 4) / 4);
}

/** Whether rows of that height show all of so many lines. */
export function fitsInRow(lines: number, sizePt: number): boolean {
  return lines * sizePt * lineHeight + paddingPt <= tallestPt;
}

export function columnWidth(widthMm: number): number {
  return Math.round(((widthMm / 25.4) * 96 * 100) / defaultFont.digitPixels) / 100;
}

export function inches(mm: number): number {
  return mm / 25.4;
}
