import { convertLegacy, detectEncoding } from '../../text/legacyText.ts';
import { readLegacyFont } from '../../text/legacyFont.ts';
import {
  attribute,
  descendants,
  isElement,
  isText,
  type HtmlDocument,
  type HtmlElement,
} from './htmlTree.ts';

/**
 * Makes Unicode of the words that are set in fonts of TCVN3 or VNI, in place. All words of one font
 * decide together, since a font alone may lie and a word alone says little.
 */
export function decodeHtmlFonts(document: HtmlDocument): void {
  const texts = new Map<string | null, { data: string }[]>();
  for (const [element, font] of findHtmlFonts(document)) {
    const legacy = readLegacyFont(font) === null ? null : font;
    const own = texts.get(legacy) ?? [];
    texts.set(legacy, own);
    for (const child of element.children) if (isText(child)) own.push(child);
  }
  for (const [font, own] of texts) decode(font, own);
}

/** The font of each element of a page, its own or that of those around it; null where none is named. */
export function findHtmlFonts(document: HtmlDocument): ReadonlyMap<HtmlElement, string | null> {
  const fontOfClass = readClassFonts(document);
  const fonts = new Map<HtmlElement, string | null>();
  for (const element of descendants(document)) {
    const parent = element.parent;
    const inherited = parent !== null && isElement(parent) ? fonts.get(parent) : null;
    fonts.set(element, ownFont(element, fontOfClass) ?? inherited ?? null);
  }
  return fonts;
}

function decode(font: string | null, texts: readonly { data: string }[]): void {
  const encoding = detectEncoding(texts.map(({ data }) => data).join(' '), font);
  if (encoding === 'unicode') return;
  const isCapitals = readLegacyFont(font)?.isCapitals === true;
  for (const text of texts) {
    const decoded = encoding === null ? text.data : convertLegacy(text.data, encoding);
    text.data = isCapitals ? decoded.toUpperCase() : decoded;
  }
}

const family = /font-family\s*:\s*["']?([^;,"'}]+)/iu;

function ownFont(
  element: HtmlElement,
  fontOfClass: ReadonlyMap<string, string>,
): string | undefined {
  const styled = family.exec(attribute(element, 'style'))?.[1];
  const face = element.name === 'font' ? attribute(element, 'face').split(',')[0] : '';
  const classes = attribute(element, 'class').split(/\s+/u);
  const classed = classes.map((name) => fontOfClass.get(`.${name}`)).find((font) => font);
  return styled ?? (face || undefined) ?? classed ?? fontOfClass.get(element.name);
}

/** Fonts of rules such as "p.MsoNormal, td { font-family: .VnTime }", by ".MsoNormal" and "td". */
function readClassFonts(document: HtmlDocument): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>();
  for (const style of descendants(document).filter(({ name }) => name === 'style')) {
    const css = style.children.map((child) => ('data' in child ? child.data : '')).join('');
    for (const [, selectors = '', rules = ''] of css.matchAll(/([^{}]{1,2000})\{([^{}]*)\}/gu)) {
      const font = family.exec(rules)?.[1]?.trim();
      if (font === undefined) continue;
      for (const selector of selectors.split(',')) {
        const [, tag = '', name] = /^\s*(\w*)(\.[\w-]+)?\s*$/u.exec(selector) ?? [];
        if (name !== undefined || tag !== '') fonts.set(name ?? tag.toLowerCase(), font);
      }
    }
  }
  return fonts;
}
