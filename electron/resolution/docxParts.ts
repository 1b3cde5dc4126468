import { posix } from 'node:path';

import { findAll, parseXml, readAttribute } from './xmlTree.ts';

/** Names of the parts of a Word document that its text is made of. */
export interface DocxParts {
  readonly document: string;
  /** Null when the document has no lists. */
  readonly numbering: string | null;
  readonly styles: string | null;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
}

/** Finds them as the package says, since not every program calls them `word/document.xml`. */
export function findDocxParts(parts: ReadonlyMap<string, Buffer>): DocxParts {
  const document = findRelated(parts, '', 'officeDocument') ?? 'word/document.xml';
  return {
    document,
    numbering: findRelated(parts, document, 'numbering'),
    styles: findRelated(parts, document, 'styles'),
    footnotes: findRelated(parts, document, 'footnotes'),
    endnotes: findRelated(parts, document, 'endnotes'),
  };
}

/** The part that `source` names by a relationship of this type; null when there is none. */
function findRelated(
  parts: ReadonlyMap<string, Buffer>,
  source: string,
  type: string,
): string | null {
  const folder = posix.dirname(source);
  const relationships = parts.get(posix.join(folder, '_rels', `${posix.basename(source)}.rels`));
  if (relationships === undefined) return null;
  const found = findAll(parseXml(decodeXml(relationships)), 'Relationship').find((one) =>
    readAttribute(one, 'Type')?.endsWith(`/${type}`),
  );
  const target = found && readAttribute(found, 'Target');
  if (target === undefined) return null;
  const name = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
  return parts.has(name) ? name : null;
}

/** XML parts are UTF-8, or UTF-16 with a byte order mark. */
export function decodeXml(bytes: Buffer): string {
  const mark = bytes.toString('latin1', 0, 2);
  const encoding = mark === '\xff\xfe' ? 'utf-16le' : mark === '\xfe\xff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
