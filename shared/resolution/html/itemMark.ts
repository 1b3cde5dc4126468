import { formatNumber } from '../formatNumber.ts';
import { attribute, childElements, type HtmlElement } from './htmlTree.ts';

const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
};

/**
 * What a browser draws in front of an item and no page holds as text: "2. ", "b. ", "• ". Null for a
 * list without marks, and for an item whose words bring their own.
 */
export function itemMark(item: HtmlElement, words: string): string | null {
  const list = item.parent;
  if (list === null || !('name' in list)) return null;
  const style = listStyle(item) ?? listStyle(list);
  if (style === 'none' || hasOwnMark(words)) return null;
  if (list.name !== 'ol') return '• ';
  const format = formats[style ?? ''] ?? formats[attribute(list, 'type')] ?? 'decimal';
  return `${formatNumber(countOf(item, list), format)}. `;
}

function listStyle(element: HtmlElement): string | undefined {
  return /list-style(?:-type)?\s*:[^;]*?\b(none|decimal-leading-zero|decimal|(?:lower|upper)-(?:alpha|latin|roman))/iu
    .exec(attribute(element, 'style'))?.[1]
    ?.toLowerCase();
}

function hasOwnMark(words: string): boolean {
  return /^(?:\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]+|[ivx]+|\p{L})[.)/]|[-–—+*•●▪■◦○·])\s/u.test(
    words,
  );
}

function countOf(item: HtmlElement, list: HtmlElement): number {
  let count = readCount(attribute(list, 'start')) ?? 1;
  for (const one of childElements(list).filter(({ name }) => name === 'li')) {
    count = readCount(attribute(one, 'value')) ?? count;
    if (one === item) break;
    count += 1;
  }
  return count;
}

function readCount(value: string): number | null {
  return /^\d{1,6}$/.test(value) ? Number(value) : null;
}
