import { SSF, type CellObject } from '@e965/xlsx';

import type { RawCell } from '#shared/spreadsheet/rawWorkbook.ts';
import { readLegacyFont } from '#shared/text/legacyFont.ts';

import { readCell } from '../readCell.ts';
import { readRichText, type RichText } from './readRichText.ts';
import { plainStyle, type CellStyle } from './readStyles.ts';
import { unescapeXml } from './readTags.ts';
import type { ScannedCell } from './scanSheet.ts';

export interface ReadXlsxCell {
  /** Null for a cell that shows nothing; undefined for what this reader does not know. */
  readonly read: (cell: ScannedCell) => RawCell | null | undefined;
  readonly isColoured: (cell: ScannedCell) => boolean;
}

interface CellContext {
  readonly styles: readonly CellStyle[];
  readonly shared: readonly RichText[];
  readonly isDate1904: boolean;
}

/** The library's functions for number formats; its types call them `any`. */
const formats = SSF as {
  format(code: string, value: number, options: { readonly date1904: boolean }): string;
  is_date(code: string): boolean;
};

type Shown = Pick<RawCell, 'value' | 'text'> | null;

export function createCellReader({ styles, shared, isDate1904 }: CellContext): ReadXlsxCell {
  const shownShared = new Array<Shown | undefined>(shared.length);
  const legacyFonts = styles.map(({ font }) => (readLegacyFont(font) === null ? null : font));
  const formatNumber = createNumberReader(isDate1904);

  function read(cell: ScannedCell): RawCell | null | undefined {
    const style = styles[cell.style] ?? plainStyle;
    const { content } = cell;
    if (content === null) return cell.type === 'd' ? undefined : null;
    let rich: RichText | undefined;
    let shown: Shown;
    switch (cell.type) {
      case 's': {
        const index = parseInt(content, 10);
        rich = shared[index];
        if (rich === undefined) return undefined;
        shown = shownShared[index] ??= showText(rich.text);
        break;
      }
      case 'inlineStr':
        rich = readRichText(content);
        shown = showText(rich.text);
        break;
      case 'str':
        shown = showText(unescapeXml(content));
        break;
      case 'n':
        shown = content === '' ? null : formatNumber(Number.parseFloat(content), style.format);
        break;
      case 'b':
        shown = readCell({ t: 'b', v: content === '1' || content === 'true' }, 0);
        break;
      case 'e':
        shown = readCell({ t: 'e', v: 0, w: unescapeXml(content) }, 0);
        break;
      default:
        return undefined;
    }
    if (shown === null) return null;
    const { column } = cell;
    const font = fontOf(rich, legacyFonts[cell.style] ?? null);
    const isBold = style.isBold || rich?.isBold === true;
    const { value, text } = shown;
    if (font === null) return isBold ? { column, value, text, isBold } : { column, value, text };
    return isBold ? { column, value, text, font, isBold } : { column, value, text, font };
  }

  return { read, isColoured: ({ style }) => styles[style]?.isColoured === true };
}

function showText(text: string): Shown {
  return readCell({ t: 's', v: text }, 0);
}

/** Null for none of an old encoding. */
function fontOf(rich: RichText | undefined, legacyFont: string | null): string | null {
  return rich?.font === undefined ? legacyFont : rich.font;
}

/** Number formats are slow, and the same days stand in many cells. */
const rememberedNumbers = 10_000;

function createNumberReader(isDate1904: boolean): (value: number, format: string) => Shown {
  const byFormat = new Map<
    string,
    { readonly isDate: boolean; readonly known: Map<number, Shown> }
  >();
  return (value, format) => {
    if (format === 'General' && Number.isSafeInteger(value)) return { value, text: String(value) };
    let reader = byFormat.get(format);
    if (reader === undefined) {
      reader = { isDate: formats.is_date(format), known: new Map() };
      byFormat.set(format, reader);
    }
    const known = reader.known.get(value);
    if (known !== undefined) return known;
    const shown = readCell(numberCell(value, format, reader.isDate, isDate1904), 0);
    if (reader.known.size < rememberedNumbers) reader.known.set(value, shown);
    return shown;
  };
}

/** As the library would give it. */
function numberCell(
  value: number,
  format: string,
  isDate: boolean,
  isDate1904: boolean,
): CellObject {
  const cell: CellObject = { t: 'n', v: value, z: format };
  try {
    cell.w = formats.format(format, value, { date1904: isDate1904 });
  } catch {
    // A format that nobody understands shows the bare number.
  }
  const day = isDate ? dayOf(isDate1904 ? value + daysFrom1900To1904 : value) : null;
  return day === null ? cell : { ...cell, t: 'd', v: day };
}

const daysFrom1900To1904 = 1462;
const dayMs = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** The calendar day in UTC fields. Null for the 29 February 1900, which Excel has and no calendar. */
function dayOf(serial: number): Date | null {
  if (serial >= 60 && serial < 61) return null;
  return new Date((serial > 60 ? serial : serial + 1) * dayMs + dayZero);
}
