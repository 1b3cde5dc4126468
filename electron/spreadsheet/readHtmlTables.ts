import { findHtmlFonts } from '#shared/resolution/html/decodeHtmlFonts.ts';
import { isHidden, isWordless } from '#shared/resolution/html/furniture.ts';
import {
  attribute,
  childElements,
  descendants,
  isElement,
  isText,
  parseHtml,
  type HtmlElement,
  type HtmlNode,
} from '#shared/resolution/html/htmlTree.ts';
import { readLegacyFont } from '#shared/text/legacyFont.ts';

import type { FoundCells } from './assembleSheet.ts';
import { placeCells, type DocumentCell } from './tablePlacer.ts';

type FontOf = (element: HtmlElement) => string | null;

/**
 * The tables of a page or of what was copied, in their order; one inside of another is one of its
 * own. Null for a page that is nested absurdly deep. Nothing of the page is run or loaded.
 */
export function readHtmlTables(html: string): FoundCells[] | null {
  const document = parseHtml(html);
  if (document === null) return null;
  const fonts = findHtmlFonts(document);
  const fontOf: FontOf = (element) => {
    const font = fonts.get(element) ?? null;
    return readLegacyFont(font) === null ? null : font;
  };
  return descendants(document)
    .filter(({ name }) => name === 'table')
    .map((table) => placeCells(rowsOf(table).map((row) => cellsOf(row, fontOf))));
}

/** Browsers take rows without a body as well. */
function rowsOf(parent: HtmlElement): HtmlElement[] {
  return childElements(parent).flatMap((child) => {
    if (isHidden(child)) return [];
    if (child.name === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(row: HtmlElement, fontOf: FontOf): DocumentCell[] {
  return childElements(row)
    .filter((child) => /^t[dh]$/.test(child.name) && !isHidden(child))
    .map((cell): DocumentCell => {
      const inner = withoutTables(cell);
      const fonts = inner.filter((element) => element.children.some(hasWords)).map(fontOf);
      return {
        text: textOf(cell),
        columns: Number(attribute(cell, 'colspan') || '1'),
        // Zero reaches to the end of the table.
        rows: Number(attribute(cell, 'rowspan') || '1') || Number.MAX_SAFE_INTEGER,
        font: fonts.find((font) => font !== null) ?? null,
        isBold:
          isBold(cell) || (childElements(cell).length === 1 && inner.slice(1, 3).some(isBold)),
        isColoured: isColoured(cell),
        link: linkIn(inner),
      };
    });
}

function hasWords(node: HtmlNode): boolean {
  return isText(node) && node.data.trim() !== '';
}

/** The element and all below, up to tables inside of it. */
function withoutTables(element: HtmlElement): HtmlElement[] {
  const children = childElements(element).filter(({ name }) => name !== 'table');
  return [element, ...children.flatMap(withoutTables)];
}

function isBold(element: HtmlElement): boolean {
  if (['th', 'b', 'strong'].includes(element.name)) return true;
  return /font-weight\s*:\s*(bold|[6-9]00)/i.test(attribute(element, 'style'));
}

function isColoured(cell: HtmlElement): boolean {
  const styled = /background(?:-color)?\s*:\s*([^;]+)/i.exec(attribute(cell, 'style'))?.[1];
  const colour = (styled ?? attribute(cell, 'bgcolor')).trim().toLowerCase();
  return (
    colour !== '' && !/^(white|#fff|#ffffff|none|transparent|inherit|initial|auto)\b/.test(colour)
  );
}

function linkIn(elements: readonly HtmlElement[]): string | null {
  const addresses = elements.filter(({ name }) => name === 'a').map((a) => attribute(a, 'href'));
  return addresses.find((address) => /^(https?|mailto|ftp|file):/i.test(address)) ?? null;
}

const blocks = new Set(
  'address article blockquote center div dd dl dt h1 h2 h3 h4 h5 h6 li ol p pre section ul'.split(
    ' ',
  ),
);

/** White space as a browser shows it; each paragraph and each break is a line. */
function textOf(cell: HtmlElement): string {
  const lines: string[] = [''];
  const startLine = (): void => {
    if (lines.at(-1)?.trim() !== '') lines.push('');
  };
  const write = (node: HtmlNode): void => {
    if (isText(node)) {
      lines.push(`${lines.pop() ?? ''}${node.data.replace(/[ \t\r\n]+/g, ' ')}`);
    } else if (isElement(node)) writeElement(node);
  };
  const writeElement = (element: HtmlElement): void => {
    if (element.name === 'br') lines.push('');
    if (element.name === 'table' || isWordless(element) || isHidden(element)) return;
    const isBlock = blocks.has(element.name);
    if (isBlock) startLine();
    element.children.forEach(write);
    if (isBlock) startLine();
  };
  cell.children.forEach(write);
  return lines
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .join('\n')
    .trim();
}
