import type { Alignment, Borders, Fill, Font as CellFont, Style } from 'exceljs';

import type { AnnexColumn } from '#shared/annexes/annexDocument.ts';
import type { AnnexLine } from '#shared/annexes/layout.ts';

import { defaultFont } from './sheetMeasures.ts';

/** How the sheet of an annex looks. */

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

/** Gives cells of the table their style, one object for each look: the writer then writes it once. */
export function createCellStyles(font: string) {
  const styles = new Map<string, Partial<Style>>();
  return (look: CellLook, kind: AnnexColumn['kind'], value: CellValue): Partial<Style> => {
    const format = formatOf(kind, value);
    const { sizePt, isBold, isReason, align, fill } = look;
    const key = [sizePt, isBold, isReason, align, fill, format].join(' ');
    let style = styles.get(key);
    if (style === undefined) styles.set(key, (style = styleOf(font, look, format)));
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
