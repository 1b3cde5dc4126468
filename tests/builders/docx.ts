import { packZip } from '#electron/parsing/packZip.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a Word document in the XML of its file format; `document` is the body. */
export interface DocxContent {
  readonly document: string;
  /** `w:abstractNum` and `w:num` elements. */
  readonly numbering?: string;
  /** `w:style` elements. */
  readonly styles?: string;
  /** `w:footnote` elements. */
  readonly footnotes?: string;
  /** Further parts, or others in the place of those above. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
}

export function aDocx({ document, numbering, styles, footnotes, parts }: DocxContent): Buffer {
  const optional = { numbering, styles, footnotes };
  const related = Object.entries(optional).flatMap(([name, xml]) =>
    xml === undefined ? [] : [name],
  );
  const contents: Record<string, string | Buffer | undefined> = {
    '[Content_Types].xml': contentTypes(related),
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(
      ...related.map((name): [string, string] => [name, `${name}.xml`]),
    ),
    'word/document.xml': part('document', `<w:body>${document}</w:body>`),
    'word/numbering.xml': numbering && part('numbering', numbering),
    'word/styles.xml': styles && part('styles', styles),
    'word/footnotes.xml': footnotes && part('footnotes', footnotes),
    ...parts,
  };
  return packZip(
    new Map(
      Object.entries(contents).flatMap(([name, content]): [string, Buffer][] =>
        content === undefined ? [] : [[name, Buffer.from(content)]],
      ),
    ),
  );
}

/** A paragraph; `properties` go into its `w:pPr`, `text` may hold runs of its own. */
export function paragraph(text: string, properties = ''): string {
  const runs = text.startsWith('<') ? text : run(text);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Properties of a paragraph of a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

function part(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${w}>${content}</w:${name}>`;
}

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(related: readonly string[]): string {
  const overrides = related.map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${overrides.join('')}</Types>`;
}
