import { Parser } from 'htmlparser2';

import type { ParagraphNumber } from './docxNumbering.ts';
import { readLocal } from './xmlTree.ts';

type NumberOf = (paragraph: ParagraphNumber) => string | null;

/** A paragraph that is being read. */
interface OpenParagraph {
  /** Elements around it, itself among them. */
  readonly depth: number;
  style?: string | undefined;
  list?: string | undefined;
  level?: number | undefined;
  /** Its mark was deleted with changes tracked: its text belongs to the next one. */
  isDeleted: boolean;
  hasText: boolean;
  number: string | null;
  /** Where its number is to be written: behind its properties. */
  insertAt: number;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Writes into a document.xml the numbers that Word shows in front of paragraphs and does not store
 * as text. `numberOf` is asked for every paragraph in turn; one without text counts but gets none.
 */
export function numberParagraphs(xml: string, numberOf: NumberOf): string {
  const insertions: Insertion[] = [];
  // A text box puts paragraphs inside a paragraph.
  const open: OpenParagraph[] = [];
  const path: string[] = [];
  let prefix: string | null = null;
  /** Of two versions of a part the first is for newer programs; the text is in both. */
  let newer = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        prefix ??= name.slice(0, name.indexOf(':') + 1);
        path.push(name.startsWith(prefix) ? name.slice(prefix.length) : name);
        if (name === 'mc:Choice') newer += 1;
        if (newer > 0) return;
        if (path.at(-1) === 'p') open.push(openParagraph(path.length));
        const paragraph = open.at(-1);
        // Deeper than any property: what is inside the text.
        if (!paragraph || path.length > paragraph.depth + 3) return;
        readProperty(paragraph, path.slice(paragraph.depth).join(' '), attributes);
      },
      ontext(text) {
        const paragraph = open.at(-1);
        if (paragraph && path.at(-1) === 't' && text.trim() !== '') paragraph.hasText = true;
      },
      onclosetag(name) {
        const closed = path.pop();
        if (name === 'mc:Choice') newer -= 1;
        const paragraph = open.at(-1);
        if (newer > 0 || !paragraph) return;
        if (closed === 'pPr' && path.length === paragraph.depth) {
          paragraph.insertAt = parser.endIndex + 1;
          paragraph.number = paragraph.isDeleted ? null : numberOf(asked(paragraph));
        }
        if (closed === 'p' && path.length < paragraph.depth) {
          open.pop();
          insertions.push(...numberOfParagraph(paragraph, prefix ?? ''));
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return insertAll(xml, insertions);
}

function openParagraph(depth: number): OpenParagraph {
  return { depth, isDeleted: false, hasText: false, number: null, insertAt: 0 };
}

/** `property` is the path of an element inside its paragraph. */
function readProperty(
  paragraph: OpenParagraph,
  property: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const value = readLocal(attributes, 'val');
  if (property === 'pPr pStyle') paragraph.style = value;
  if (property === 'pPr numPr numId') paragraph.list = value;
  if (property === 'pPr numPr ilvl') paragraph.level = Number(value ?? 0);
  if (property === 'pPr rPr del') paragraph.isDeleted = true;
}

function asked({ style, list, level }: OpenParagraph): ParagraphNumber {
  return { style, list, level };
}

function numberOfParagraph(
  { number, hasText, insertAt }: OpenParagraph,
  prefix: string,
): Insertion[] {
  if (!number || !hasText) return [];
  const text = number.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [run, words] = [`${prefix}r`, `${prefix}t`];
  return [
    { at: insertAt, text: `<${run}><${words} xml:space="preserve">${text} </${words}></${run}>` },
  ];
}

function insertAll(xml: string, insertions: readonly Insertion[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, text } of insertions.toSorted((one, other) => one.at - other.at)) {
    parts.push(xml.slice(from, at), text);
    from = at;
  }
  return [...parts, xml.slice(from)].join('');
}
