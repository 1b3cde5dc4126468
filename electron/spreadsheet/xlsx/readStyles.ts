import { builtInFormat } from './numberFormats.ts';
import { readTags, type XmlTag } from './readTags.ts';

/** What a cell's style says that matters to whoever reads the table. */
export interface CellStyle {
  /** Code of its number format: "General", "dd/mm/yyyy". */
  readonly format: string;
  /** Name of its font; null when it names none. */
  readonly font: string | null;
  readonly isBold: boolean;
  /** Painted in a colour that can be seen on white. */
  readonly isColoured: boolean;
}

export const plainStyle: CellStyle = {
  format: 'General',
  font: null,
  isBold: false,
  isColoured: false,
};

interface Fill {
  pattern: string;
  isVisible: boolean;
}

interface Font {
  name: string | null;
  isBold: boolean;
}

/** The styles of cells in the order of `cellXfs`, which their `s` counts. */
export function readStyles(xml: string): CellStyle[] {
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: Fill[] = [];
  const styles: CellStyle[] = [];
  let list = '';
  for (const tag of readTags(xml)) {
    if (lists.has(tag.name)) list = tag.kind === 'open' ? tag.name : '';
    else if (list === 'numFmts' && tag.name === 'numFmt') {
      const code = tag.attribute('formatCode') ?? '';
      if (code !== '') formats.set(numberOf(tag, 'numFmtId'), code);
    } else if (list === 'fonts') readFont(tag, fonts);
    else if (list === 'fills') readFill(tag, fills);
    else if (list === 'cellXfs' && tag.name === 'xf' && tag.kind !== 'close') {
      const format = numberOf(tag, 'numFmtId');
      const font = fonts[numberOf(tag, 'fontId')];
      const fill = fills[numberOf(tag, 'fillId')];
      styles.push({
        format: formats.get(format) ?? builtInFormat(format),
        font: font?.name ?? null,
        isBold: font?.isBold ?? false,
        isColoured: fill !== undefined && isColoured(fill),
      });
    }
  }
  return styles;
}

/** `dxfs` of conditional formats holds fonts and fills of its own. */
const lists = new Set(['numFmts', 'fonts', 'fills', 'cellStyleXfs', 'cellXfs', 'dxfs']);

function readFont(tag: XmlTag, fonts: Font[]): void {
  if (tag.kind === 'close') return;
  const font = fonts.at(-1);
  if (tag.name === 'font') fonts.push({ name: null, isBold: false });
  else if (font !== undefined && tag.name === 'name') font.name = tag.attribute('val') ?? null;
  else if (font !== undefined && tag.name === 'b') font.isBold = isOn(tag);
}

/** `<b/>` and `<b val="1"/>` are bold, `<b val="0"/>` is not. */
export function isOn(tag: XmlTag): boolean {
  return !['0', 'false'].includes(tag.attribute('val') ?? '1');
}

function readFill(tag: XmlTag, fills: Fill[]): void {
  if (tag.kind === 'close') return;
  const fill = fills.at(-1);
  if (tag.name === 'fill') fills.push({ pattern: 'none', isVisible: false });
  else if (fill === undefined) return;
  else if (tag.name === 'patternFill') fill.pattern = tag.attribute('patternType') ?? 'none';
  else if (tag.name === 'fgColor') fill.isVisible = isVisible(tag);
  else if (tag.name === 'gradientFill') fill.pattern = 'gradient';
}

/** Grey dots of an eighth stand in every file and are used by none. */
function isColoured({ pattern, isVisible }: Fill): boolean {
  return pattern === 'solid' ? isVisible : !['none', 'gray125'].includes(pattern);
}

/**
 * Whether a colour differs from white: theme 0 is the background of the page (darker with a negative
 * tint), 1, 9 of the palette are white and 64, 65 are "automatic" (ECMA-376 part 1, 18.8.27).
 */
function isVisible(tag: XmlTag): boolean {
  const rgb = tag.attribute('rgb');
  if (rgb !== undefined) return !/^(..)?ffffff$/i.test(rgb);
  const theme = tag.attribute('theme');
  if (theme !== undefined) return theme !== '0' || Number(tag.attribute('tint') ?? '0') < 0;
  const indexed = tag.attribute('indexed');
  return indexed !== undefined && !['1', '9', '64', '65'].includes(indexed);
}

function numberOf(tag: XmlTag, name: string): number {
  return Number(tag.attribute(name) ?? '0');
}
