/** One tag of an XML part, with the text that follows it. */
export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Text up to the next tag, as written: entities are not resolved. */
  readonly text: string;
  /** By its name without prefix; entities are resolved. */
  attribute(name: string): string | undefined;
}

const tagPattern = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>([^<]*)/g;
const attributePattern = /(?:^|[\s:])([\w.-]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** The tags of a small part in their order; for the cells of a sheet there is `scanSheet`. */
export function* readTags(xml: string): Generator<XmlTag> {
  for (const [, slash, name = '', attributes = '', isEmpty, text = ''] of xml.matchAll(
    tagPattern,
  )) {
    yield {
      name,
      kind: slash === '/' ? 'close' : isEmpty === '/' ? 'empty' : 'open',
      text,
      attribute: (wanted) => findAttribute(attributes, wanted),
    };
  }
}

function findAttribute(attributes: string, wanted: string): string | undefined {
  for (const [, name, quoted = ''] of attributes.matchAll(attributePattern)) {
    if (name === wanted) return unescapeXml(quoted.slice(1, -1));
  }
  return undefined;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Resolves the entities that every XML has, and Excel's own `_x000D_` for what XML cannot hold; lines
 * end in a line feed.
 */
export function unescapeXml(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const plain = lines.includes('&')
    ? lines.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, resolve)
    : lines;
  if (!plain.includes('_x')) return plain;
  return plain
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n/g, '\n');
}

function resolve(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
