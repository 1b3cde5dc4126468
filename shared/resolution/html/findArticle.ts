import { isCaption, isFurniture, isHidden, isWordless } from './furniture.ts';
import {
  attribute,
  childElements,
  descendants,
  findElement,
  isElement,
  isText,
  wordsOf,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
} from './htmlTree.ts';

export interface Article {
  /** Its title, where that stands outside the text. */
  readonly title: HtmlElement | null;
  readonly body: HtmlDocument | HtmlElement;
  readonly isSkipped: (element: HtmlElement) => boolean;
}

/**
 * Finds the text of a page among its furniture. A page without furniture, as word processors write
 * it, is text as a whole. Nothing is left out that holds a large part of all words, whatever its name.
 */
export function findArticle(document: HtmlDocument): Article {
  const measure = createMeasure(isOut);
  const all = measure(document);
  const shareOf = (element: HtmlElement) => measure(element).words / Math.max(1, all.words);
  const isAside = (element: HtmlElement) =>
    (isFurniture(element) || isLinks(element, measure)) && shareOf(element) < 0.4;
  const isSkipped = (element: HtmlElement) => isOut(element) || isAside(element);

  const elements = descendants(document);
  const isPlain =
    isFromWordProcessor(document) ||
    (!elements.some((element) => !isOut(element) && isAside(element)) &&
      all.links < all.words / 10);
  if (isPlain) return wholePage(document);

  const kept = createMeasure(isSkipped);
  const body = findNamed(elements, kept, kept(document).words) ?? descend(document, kept);
  const title = findElement(document, ({ name }) => name === 'h1');
  const isOutside = title !== undefined && !isInside(title, body);
  return { title: isOutside ? title : null, body, isSkipped: withCaptions(isSkipped) };
}

/** Everything that is shown. */
export function wholePage(document: HtmlDocument): Article {
  return { title: null, body: document, isSkipped: isOut };
}

function isOut(element: HtmlElement): boolean {
  return isWordless(element) || isHidden(element);
}

interface Measures {
  /** Characters that are no links. */
  readonly words: number;
  readonly links: number;
  readonly linkCount: number;
}

type Measure = (node: HtmlDocument | HtmlElement) => Measures;

function createMeasure(isSkipped: (element: HtmlElement) => boolean): Measure {
  const known = new Map<HtmlNode | HtmlDocument, Measures>();
  const measure: Measure = (node) => {
    const before = known.get(node);
    if (before) return before;
    const sum = { words: 0, links: 0, linkCount: 0 };
    for (const child of node.children) {
      if (isText(child)) sum.words += child.data.replace(/\s+/gu, ' ').trim().length;
      if (!isElement(child) || isSkipped(child)) continue;
      const inner = measure(child);
      const isLink = child.name === 'a' && attribute(child, 'href') !== '';
      sum.words += isLink ? 0 : inner.words;
      sum.links += inner.links + (isLink ? inner.words : 0);
      sum.linkCount += inner.linkCount + (isLink ? 1 : 0);
    }
    known.set(node, sum);
    return sum;
  };
  return measure;
}

/** A list of nothing but links leads elsewhere. */
function isLinks(element: HtmlElement, measure: Measure): boolean {
  if (!/^(ul|ol|div|section|table|td|dl)$/.test(element.name)) return false;
  const { words, links, linkCount } = measure(element);
  return linkCount >= 2 && links > (words + links) * 0.85;
}

function isFromWordProcessor(document: HtmlDocument): boolean {
  const generator = findElement(
    document,
    (one) => one.name === 'meta' && attribute(one, 'name').toLowerCase() === 'generator',
  );
  const isWriter = /word|libreoffice|openoffice|wps|google docs/i.test(
    generator ? attribute(generator, 'content') : '',
  );
  return (
    isWriter ||
    findElement(document, ({ attribs }) => /^Mso/.test(attribs['class'] ?? '')) !== undefined
  );
}

const articleName =
  /(^|[\s_-])(article|entry|post|news|detail|noidung|noi-dung|fulltext|fck|content|toanvan|vanban)[\w-]*(body|content|detail|text|noidung)?($|\s)/i;

/** What the page itself calls its article, when most of the words are there; the innermost of such. */
function findNamed(
  elements: readonly HtmlElement[],
  measure: Measure,
  all: number,
): HtmlElement | undefined {
  const holds = (element: HtmlElement) => measure(element).words >= all * 0.5;
  const marked = elements.filter(
    (one) => one.name === 'article' || attribute(one, 'itemprop') === 'articleBody',
  );
  const named = elements.filter((one) =>
    articleName.test(`${attribute(one, 'class')} ${attribute(one, 'id')}`),
  );
  return (
    marked.find(holds) ??
    named.findLast((one) => measure(one).words >= all * 0.7) ??
    elements.filter(({ name }) => name === 'main').find(holds)
  );
}

const containers = /^(html|body|div|section|form|center|table|tbody|tr|td|main|article|font|span)$/;

/** Down from the whole page while one part holds nearly all of the words. */
function descend(document: HtmlDocument, measure: Measure): HtmlDocument | HtmlElement {
  let body: HtmlDocument | HtmlElement = document;
  for (;;) {
    const { words } = measure(body);
    const next: HtmlElement | undefined = childElements(body).find(
      (child) => containers.test(child.name) && measure(child).words >= words * 0.75,
    );
    if (next === undefined) return body;
    body = next;
  }
}

function isInside(element: HtmlElement, parent: HtmlDocument | HtmlElement): boolean {
  for (let one: HtmlNode['parent'] = element; one !== null; one = one.parent) {
    if (one === parent) return true;
  }
  return false;
}

function withCaptions(isSkipped: (element: HtmlElement) => boolean) {
  return (element: HtmlElement) =>
    isSkipped(element) ||
    (/^(p|div|h[1-6]|strong|li|span|a|td)$/.test(element.name) && isCaption(wordsOf(element)));
}
