import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';

import type { OfficeZip } from '../../parsing/checkOfficeZip.ts';
import { isXmlBroken } from '../isXmlBroken.ts';
import { readSharedStrings } from './readSharedStrings.ts';
import { readStyles } from './readStyles.ts';
import { readTags } from './readTags.ts';
import { readXlsxSheet } from './readXlsxSheet.ts';
import { createCellReader } from './xlsxCells.ts';
import { openXlsxParts, type Relation, type XlsxParts } from './xlsxParts.ts';

type OnSheet = (done: number, total: number) => void;

/**
 * Reads the sheets of a .xlsx or .xlsm, with what the library does not tell: fonts, fills. Takes only
 * what is as every program writes it; null for the rest, which the library reads or calls damaged.
 * Differential tests hold it against the library.
 */
export function readXlsx(
  zip: Pick<OfficeZip, 'read'>,
  file: string,
  onSheet: OnSheet,
): RawSheet[] | null {
  const parts = openXlsxParts(zip);
  const workbook = [...parts.relations('').values()].find(({ type }) => type === 'officeDocument');
  const relations = parts.relations(workbook?.target ?? '');
  const found = findSheets(parts, workbook?.target ?? '', relations);
  const shared = readShared(parts, relations);
  if (found === null || shared === null) return null;
  const styles = readStyles(partOf(parts, relations, 'styles') ?? '');
  const readCell = createCellReader({ styles, shared, isDate1904: found.isDate1904 });
  const sheets: RawSheet[] = [];
  for (const [at, { name, hidden, part }] of found.sheets.entries()) {
    onSheet(at, found.sheets.length);
    const sheet = readXlsxSheet(parts, part, readCell, { name, hidden, file });
    if (sheet === null) return null;
    sheets.push(sheet);
  }
  return sheets;
}

interface FoundSheets {
  readonly isDate1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly part: string;
  }[];
}

/** Sheets of cells in the order of their tabs; charts, dialogs and macros are none. */
function findSheets(
  parts: XlsxParts,
  workbook: string,
  relations: ReadonlyMap<string, Relation>,
): FoundSheets | null {
  const xml = parts.text(workbook);
  // In a .xlsb it is no XML.
  if (xml === null || isXmlBroken(xml)) return null;
  const sheets: FoundSheets['sheets'][number][] = [];
  let isDate1904 = false;
  for (const tag of readTags(xml)) {
    if (tag.name === 'workbookPr') isDate1904 ||= isTrue(tag.attribute('date1904'));
    if (tag.name !== 'sheet' || tag.kind === 'close') continue;
    const name = tag.attribute('name');
    const relation = relations.get(tag.attribute('id') ?? '');
    if (name === undefined || relation === undefined) return null;
    if (relation.type !== 'worksheet') continue;
    const hidden = hiddenStates.has(tag.attribute('state') ?? '');
    sheets.push({ name, hidden, part: relation.target });
  }
  return { sheets, isDate1904 };
}

const hiddenStates = new Set(['hidden', 'veryHidden']);

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function readShared(parts: XlsxParts, relations: ReadonlyMap<string, Relation>) {
  const xml = partOf(parts, relations, 'sharedStrings');
  return xml === null ? [] : readSharedStrings(xml);
}

function partOf(
  parts: XlsxParts,
  relations: ReadonlyMap<string, Relation>,
  wanted: string,
): string | null {
  const relation = [...relations.values()].find(({ type }) => type === wanted);
  return relation === undefined ? null : parts.text(relation.target);
}
