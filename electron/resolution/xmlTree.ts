import { parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
export type XmlElement = Extract<Node, { readonly attribs: unknown }>;

export function parseXml(xml: string): Document {
  return parseDocument(xml, { xmlMode: true });
}

/** Name without prefix: producers differ in what they call a namespace. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Every element of the name below, at any depth, in the order of the document. */
export function findAll(parent: Document | XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  // Not by recursion: a hostile file nests as deep as it likes.
  const waiting = childElements(parent).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (localName(next.name) === name) found.push(next);
    waiting.push(...childElements(next).toReversed());
  }
  return found;
}

export function findChild(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && childElements(parent).find((child) => localName(child.name) === name);
}

export function findChildren(parent: XmlElement, name: string): XmlElement[] {
  return childElements(parent).filter((child) => localName(child.name) === name);
}

export function readAttribute(element: XmlElement | undefined, name: string): string | undefined {
  return readLocal(element?.attribs ?? {}, name);
}

/** The value of an attribute, whatever its prefix. */
export function readLocal(
  attributes: Readonly<Record<string, string>>,
  name: string,
): string | undefined {
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}

function childElements(parent: Document | XmlElement): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => 'attribs' in child);
}
