import { packZip } from '#electron/parsing/packZip.ts';

/** What another program puts into a cell: words, a number, a day, or a share shown as per cent. */
export type OutsideValue =
  string | number | { readonly day: string } | { readonly share: number };

export interface OutsideCell {
  readonly value: OutsideValue;
  readonly note?: string;
}

export interface OutsideSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly rows: readonly {
    readonly cells: readonly (OutsideCell | null)[];
    readonly isHidden?: boolean;
  }[];
  /** Places of columns, from 0. */
  readonly hiddenColumns?: readonly number[];
  /** "C7:C8" */
  readonly merges?: readonly string[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/**
 * An .xlsx as a program that is not ours writes it: strings in their cells, two styles, no protection,
 * nothing of what the workbook had besides.
 */
export function writeXlsx(sheets: readonly OutsideSheet[]): Buffer {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['rId900', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const [at, sheet] of sheets.entries()) {
    const notes = notesOf(sheet);
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
    if (notes === '') continue;
    parts[`xl/comments${at + 1}.xml`] =
      `<comments xmlns="${main}"><authors><author>x</author></authors><commentList>${notes}</commentList></comments>`;
    parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations([
      ['rId1', 'comments', `../comments${at + 1}.xml`],
    ]);
  }
  const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return packZip(
    new Map(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(`${prolog}${xml}`)])),
  );
}

function contentTypes(sheets: readonly OutsideSheet[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const own = sheets.map(
    (sheet, at) =>
      override(`worksheets/sheet${at + 1}`, 'worksheet') +
      (notesOf(sheet) === '' ? '' : override(`comments${at + 1}`, 'comments')),
  );
  return `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${own.join('')}</Types>`;
}

function relations(
  all: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const tags = all.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${related}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${tags.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly OutsideSheet[]): string {
  const tags = sheets.map(({ name, state }, at) => {
    const shown = state === 'visible' ? '' : ` state="${state}"`;
    return `<sheet name="${escape(name)}" sheetId="${at + 1}"${shown} r:id="rId${at + 1}"/>`;
  });
  return `<workbook xmlns="${main}" xmlns:r="${related}"><sheets>${tags.join('')}</sheets></workbook>`;
}

function sheetXml({ rows, hiddenColumns = [], merges = [] }: OutsideSheet): string {
  const columns = hiddenColumns.map((at) => `<col min="${at + 1}" max="${at + 1}" hidden="1"/>`);
  const lines = rows.map(({ cells, isHidden = false }, row) => {
    const found = cells.flatMap((cell, column) =>
      cell === null ? [] : [cellXml(cell, address(row, column))],
    );
    return `<row r="${row + 1}"${isHidden ? ' hidden="1"' : ''}>${found.join('')}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return [
    `<worksheet xmlns="${main}" xmlns:r="${related}">`,
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`,
    '</worksheet>',
  ].join('');
}

function cellXml({ value }: OutsideCell, at: string): string {
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === 'string') {
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
  }
  if ('share' in value) return `<c r="${at}" s="2"><v>${value.share}</v></c>`;
  return `<c r="${at}" s="1"><v>${serialOf(value.day)}</v></c>`;
}

/** Days since the last of 1899, as Excel counts from March 1900 on. */
export function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

function notesOf({ rows }: OutsideSheet): string {
  return rows
    .flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.note === undefined
          ? []
          : [
              `<comment ref="${address(row, column)}" authorId="0"><text><t>${escape(cell.note)}</t></text></comment>`,
            ],
      ),
    )
    .join('');
}

/** "B7" of row 6, column 1: both from 0. */
export function address(row: number, column: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;');
}
