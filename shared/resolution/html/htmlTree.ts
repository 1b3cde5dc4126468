import { ElementType, parseDocument } from 'htmlparser2';

/** What a page is read into. Nothing of it is run or loaded: it is words with names around them. */
export type HtmlDocument = ReturnType<typeof parseDocument>;
export type HtmlNode = HtmlDocument['children'][number];
export type HtmlElement = Extract<HtmlNode, { readonly attribs: unknown }>;

/** Null for a page whose elements nest deeper than any that people or programs write. */
export function parseHtml(html: string): HtmlDocument | null {
  const document = parseDocument(html);
  return isTooDeep(document) ? null : document;
}

const deepest = 600;

function isTooDeep(document: HtmlDocument): boolean {
  // Not by recursion, which is what deep nesting breaks.
  const waiting = childElements(document).map((element) => ({ element, depth: 1 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element, depth } = next;
    if (depth > deepest) return true;
    for (const child of childElements(element)) waiting.push({ element: child, depth: depth + 1 });
  }
  return false;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'attribs' in node;
}

export function childElements({ children }: HtmlDocument | HtmlElement): HtmlElement[] {
  return children.filter(isElement);
}

export type HtmlText = Extract<HtmlNode, { readonly data: string }>;

export function isText(node: HtmlNode | HtmlDocument): node is HtmlText {
  return node.type === ElementType.Text;
}

/** All elements below, in the order of the page. */
export function descendants(parent: HtmlDocument | HtmlElement): HtmlElement[] {
  return childElements(parent).flatMap((child) => [child, ...descendants(child)]);
}

export function findElement(
  parent: HtmlDocument | HtmlElement,
  isWanted: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  return descendants(parent).find(isWanted);
}

/** The value of an attribute, '' when it is not there. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attribs[name] ?? '';
}

/** Words of an element and all below, white space collapsed. */
export function wordsOf(node: HtmlNode): string {
  return rawWords(node).replace(/\s+/gu, ' ').trim();
}

function rawWords(node: HtmlNode): string {
  if (isText(node)) return node.data;
  return isElement(node) ? node.children.map(rawWords).join(' ') : '';
}
