import { createLineCollector, type LineCollector } from '../lineCollector.ts';
import { createLabelReader } from '../readLabel.ts';
import { isElement, isText, childElements, descendants, wordsOf } from './htmlTree.ts';
import type { HtmlDocument, HtmlElement, HtmlNode } from './htmlTree.ts';
import { itemMark } from './itemMark.ts';

const blocks = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The lines that a reader sees: paragraphs, items of lists with their numbers, rows of tables. */
export function writeHtmlLines(
  parents: readonly (HtmlDocument | HtmlElement)[],
  isSkipped: (element: HtmlElement) => boolean,
): readonly string[] {
  const collector = createLineCollector(isApart);
  for (const parent of parents) {
    collector.endParagraph();
    writeNode(parent, collector, isSkipped);
  }
  collector.endParagraph();
  return collector.lines;
}

type Skip = (element: HtmlElement) => boolean;

function writeNode(node: HtmlDocument | HtmlNode, collector: LineCollector, isSkipped: Skip): void {
  if (isText(node)) {
    writeText(node.data, isInPre(node), collector);
    return;
  }
  if (!('children' in node)) return;
  if (isElement(node)) {
    if (isSkipped(node)) return;
    if (node.name === 'br') {
      collector.breakLine();
      return;
    }
  }
  const name = isElement(node) ? node.name : '';
  const isBlock = blocks.has(name);
  const isRow = name === 'tr' && isElement(node) && isTableOfRows(node);
  if (isBlock) collector.endParagraph();
  if (isRow) collector.openRow();
  if (isElement(node) && name === 'li') collector.setMark(itemMark(node, wordsOf(node)));
  for (const child of node.children) {
    const isCell = isRow && isElement(child) && /^t[dh]$/.test(child.name);
    if (isCell && !isSkipped(child)) collector.openCell();
    writeNode(child, collector, isSkipped);
  }
  if (isBlock) collector.endParagraph();
  if (name === 'li') collector.setMark(null);
  if (isRow) collector.closeRow();
}

function writeText(text: string, isPre: boolean, collector: LineCollector): void {
  if (!isPre) {
    collector.write(text);
    return;
  }
  text.split(/\r?\n/u).forEach((line, at) => {
    if (at > 0) collector.endParagraph();
    collector.write(line);
  });
}

function isInPre(node: HtmlNode): boolean {
  for (let one = node.parent; one !== null; one = one.parent) {
    if ('name' in one && one.name === 'pre') return true;
  }
  return false;
}

/** Old pages are laid out in tables: a cell that holds a page of text is no cell of a table. */
function isTableOfRows(row: HtmlElement): boolean {
  return !childElements(row).some((cell) => {
    const inner = descendants(cell);
    const paragraphs = inner.filter(({ name }) => name === 'p' || name === 'br' || name === 'li');
    return (
      inner.some(({ name }) => name === 'table') ||
      (paragraphs.length > 8 && wordsOf(cell).length > 1500)
    );
  });
}

/** People end a line where they see it end; a line that goes on in small letters was only wrapped. */
function isApart(before: string, part: string): boolean {
  if (/[.;:!?…]["”]?$/u.test(before) || createLabelReader()(part) !== null) return true;
  return !/^\p{Ll}/u.test(part);
}
