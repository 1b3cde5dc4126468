import type { Borders, Fill, PageSetup, Style } from 'exceljs';

import { rowLines } from '#shared/annexes/rowLines.ts';
import type { PackColumn } from '#shared/handoffs/packLayout.ts';

import { inches, rowHeight } from './annexSheetStyle.ts';

/** How a pack looks: a form on A4 landscape whose open cells stand out, on screen and on paper. */

const family = 'Times New Roman';
const sizePt = 11;

/** In the middle above the text; the first page carries none. */
export const pageNumber = `&C&"${family},Regular"&${sizePt}&P`;

/** Excel counts widths in digits of the library's default font, 7 pixels of Calibri 11 at 96 dpi. */
export function columnWidth(widthMm: number): number {
  return Math.round(((widthMm / 25.4) * 96 * 100) / 7) / 100;
}

/** Height of a row that shows all of its texts, in points. */
export function heightOf(
  cells: readonly string[],
  columns: readonly { readonly widthMm: number }[],
  isBold: boolean,
  textSizePt = sizePt,
): number {
  const type = isBold ? 'section' : 'row';
  return rowHeight(rowLines({ type, cells, mergedFrom: null }, columns, textSizePt), textSizePt);
}

/** A4. The library has names for paper sizes, but in its types only. */
const paper: object = { paperSize: 9 };

/** Narrow at both sides: a form has many columns. */
export const packPage: Partial<PageSetup> = {
  ...paper,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: {
    top: inches(20),
    bottom: inches(15),
    left: inches(15),
    right: inches(15),
    header: inches(10),
    footer: inches(10),
  },
};

const thin = { style: 'thin', color: { argb: 'FF000000' } } as const;
const borders: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const grey = solid('FFEDEDED');
/** Stays white on most printers. */
const paleYellow = solid('FFFFF9E5');
const yellow = solid('FFFFEFB8');

/** Of the lines above the table, counted from 0: title, plan, agency. */
export function headingStyle(line: number): Partial<Style> {
  const size = line === 0 ? 14 : 12;
  return {
    font: { name: family, size, bold: line !== 1 },
    alignment: { horizontal: 'left', vertical: 'middle' },
  };
}

export const hintStyle: Partial<Style> = {
  font: { name: family, size: sizePt, italic: true },
  alignment: { horizontal: 'left', vertical: 'middle' },
};

export function headerStyle(isOpen: boolean): Partial<Style> {
  return {
    font: { name: family, size: sizePt, bold: true },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: borders,
    fill: isOpen ? yellow : grey,
  };
}

/** Of a table that nobody fills in. */
export function plainStyle(horizontal: PackColumn['align']): Partial<Style> {
  return {
    font: { name: family, size: sizePt },
    alignment: { horizontal, vertical: 'middle', wrapText: true },
    border: borders,
  };
}

/** Of the row that sums up. */
export function totalStyle(horizontal: PackColumn['align']): Partial<Style> {
  const font = { name: family, size: sizePt, bold: true };
  return { ...plainStyle(horizontal), font, fill: grey };
}

/** One object per column: the writer then writes each style once. */
const styles = new Map<PackColumn, Partial<Style>>();

export function cellStyle(column: PackColumn): Partial<Style> {
  const known = styles.get(column);
  if (known !== undefined) return known;
  const style: Partial<Style> = {
    font: { name: family, size: sizePt },
    alignment: { horizontal: column.align, vertical: 'middle', wrapText: true },
    border: borders,
    numFmt: formatOf(column),
    protection: { locked: !column.isOpen },
    ...(column.isOpen ? { fill: paleYellow } : {}),
  };
  styles.set(column, style);
  return style;
}

/**
 * Words stay words when somebody types them: "30/6" no date, "=…" no formula. A share stays General,
 * because Excel shows that “55%” was typed by the format that it then gives the cell.
 */
function formatOf({ field }: PackColumn): string {
  if (field === 'completedOn') return 'dd/mm/yyyy';
  return field === 'percent' || field === 'number' ? 'General' : '@';
}
