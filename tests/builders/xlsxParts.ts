const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface XlsxContent {
  /** What stands in `<sheetData>`. */
  readonly rows: string;
  /** What stands behind it. */
  readonly after?: string;
  /** What stands in `<sst>`. */
  readonly shared?: string;
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  /** What the sheet refers to: tags `<Relationship>`. */
  readonly relations?: string;
  readonly others?: Readonly<Record<string, string>>;
}

/** The parts of a workbook with one sheet, as Excel writes them. */
export function xlsxParts(content: XlsxContent): Map<string, Buffer> {
  const { rows, after = '', shared = '', styles = '', relations = '', others = {} } = content;
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${related}"><sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        relationship('rId2', 'styles', 'styles.xml') +
        relationship('rId3', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:r="${related}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(relations),
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared}</sst>`,
    ...others,
  };
  return new Map(
    Object.entries(parts).map(([name, xml]) => [name, Buffer.from(`${prolog}${xml}`)]),
  );
}

function relationships(tags: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tags}</Relationships>`;
}

/** `type`: last word of the relationship's type. */
export function relationship(id: string, type: string, target: string, mode = ''): string {
  const outside = mode === '' ? '' : ` TargetMode="${mode}"`;
  return `<Relationship Id="${id}" Type="${related}/${type}" Target="${target}"${outside}/>`;
}
