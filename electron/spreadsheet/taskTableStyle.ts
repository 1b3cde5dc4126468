import type { Alignment, Borders, Fill, Font as CellFont, Style } from 'exceljs';

import type { HeadingLine, TaskTableColumn, TaskTableRow } from '#shared/spreadsheet/taskTable.ts';

import { countLines, type Font } from '#shared/annexes/textMetrics.ts';

/** How the annex looks: what offices print, from the rules for annexes (A4 landscape, 20/20/30/15 mm). */

const family = 'Times New Roman';
export const bodyFont: Font = { sizePt: 11, isBold: false };
export const boldFont: Font = { sizePt: 11, isBold: true };

export const defaultFontXml = `<font><sz val="${bodyFont.sizePt}"/><name val="${family}"/><family val="1"/></font>`;

const headingFonts: Record<HeadingLine['role'], Partial<CellFont>> = {
  annex: { name: family, size: 14, bold: true },
  title: { name: family, size: 14, bold: true },
  plan: { name: family, size: 14, bold: true },
  reference: { name: family, size: 13, italic: true },
};

export function headingFont({ role }: HeadingLine): Font {
  const { size = 14, bold = false } = headingFonts[role];
  return { sizePt: size, isBold: bold };
}

const thin = { style: 'thin', color: { argb: 'FF000000' } } as const;
const borders: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const lightGrey: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } };

/** Text stays text when somebody edits the cell: "30/6" no date, "=…" no formula. */
const textFormat = '@';

const generalFormat = 'General';

/** How a value of a column is shown: numbers with all their decimals, days as in the table. */
export function valueFormat(
  { field }: Pick<TaskTableColumn, 'field'>,
  value: string | number | Date,
): string {
  if (field === 'number') return generalFormat;
  if (value instanceof Date) return 'dd/mm/yyyy';
  if (typeof value === 'string') return textFormat;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

export function headingStyle({ role }: HeadingLine): Partial<Style> {
  return { font: headingFonts[role], alignment: aligned('center') };
}

export const headerStyle: Partial<Style> = tableStyle(true, 'center', null);

/** One object per kind of cell: the writer then writes each style once. */
const styles = new Map<string, Partial<Style>>();

export function cellStyle(
  { type }: TaskTableRow,
  { align }: Pick<TaskTableColumn, 'align'>,
  format: string,
): Partial<Style> {
  const key = `${type} ${align} ${format}`;
  const known = styles.get(key);
  if (known !== undefined) return known;
  const isSection = type === 'section';
  const style: Partial<Style> = {
    ...tableStyle(isSection, align, isSection ? lightGrey : null),
    ...(format === generalFormat ? {} : { numFmt: format }),
  };
  styles.set(key, style);
  return style;
}

function tableStyle(
  isBold: boolean,
  align: TaskTableColumn['align'],
  fill: Fill | null,
): Partial<Style> {
  return {
    font: { name: family, size: bodyFont.sizePt, bold: isBold },
    alignment: aligned(align),
    border: borders,
    ...(fill === null ? {} : { fill }),
  };
}

function aligned(horizontal: TaskTableColumn['align']): Partial<Alignment> {
  return { horizontal, vertical: 'middle', wrapText: true };
}

const pointsPerMm = 72 / 25.4;
/** Inside a cell, left and right together. */
const paddingMm = 2.2;
/** Excel's lines of this font, marks above capitals included; LibreOffice sets them a little closer. */
const lineHeight = 1.32;
const paddingPt = 3;
/** The most that Excel takes. */
const tallestPt = 409;

/** Height that shows all of the text, for rows whose height no program would find by itself. */
export function rowHeight(
  cells: readonly { readonly text: string; readonly widthMm: number }[],
  font: Font,
): number {
  const lines = cells.map(({ text, widthMm }) =>
    countLines(text, (widthMm - paddingMm) * pointsPerMm, font),
  );
  const height = Math.max(1, ...lines) * font.sizePt * lineHeight + paddingPt;
  return Math.min(tallestPt, Math.ceil(height * 4) / 4);
}

/** Excel counts widths in digits of the default font: 7 pixels at 96 dpi for Times New Roman 11. */
export function columnWidth(widthMm: number): number {
  return Math.round(((widthMm / 25.4) * 96 * 100) / 7) / 100;
}

export function inches(mm: number): number {
  return mm / 25.4;
}
