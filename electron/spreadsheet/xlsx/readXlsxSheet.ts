import { posix } from 'node:path';

import type {
  RawCell,
  RawPlace,
  RawRange,
  RawRow,
  RawSheet,
  RawStray,
} from '#shared/spreadsheet/rawWorkbook.ts';

import { assembleSheet, maxColoured, type SheetOrigin } from '../assembleSheet.ts';
import { isXmlBroken } from '../isXmlBroken.ts';
import { readRange } from './addresses.ts';
import { readNotes } from './readNotes.ts';
import { readTags, unescapeXml } from './readTags.ts';
import { scanMerges } from './scanMerges.ts';
import { scanSheet } from './scanSheet.ts';
import type { ReadXlsxCell } from './xlsxCells.ts';
import type { Relation, XlsxParts } from './xlsxParts.ts';

/** Null when something is not as every program writes it. */
export function readXlsxSheet(
  parts: XlsxParts,
  part: string,
  readCell: ReadXlsxCell,
  origin: SheetOrigin,
): RawSheet | null {
  const xml = parts.text(part);
  if (xml === null || posix.extname(part) !== '.xml') return null;
  const data = readData(xml, readCell);
  const behind = data && scanMerges(data.after, data.rows.at(-1)?.row ?? 0);
  if (data === null || behind === null || isXmlBroken(data.before + behind.rest)) return null;
  const relations = parts.relations(part);
  return assembleSheet(
    {
      rows: data.rows,
      coloured: data.coloured,
      merges: behind.merges,
      notes: readNotes(parts, relations),
      links: [...data.links, ...readLinks(behind.rest, relations)],
    },
    origin,
  );
}

interface SheetData {
  readonly rows: readonly RawRow[];
  readonly coloured: readonly RawPlace[];
  readonly links: readonly RawStray[];
  /** The XML before its cells and behind. */
  readonly before: string;
  readonly after: string;
}

function readData(xml: string, readCell: ReadXlsxCell): SheetData | null {
  const rows: { row: number; cells: RawCell[] }[] = [];
  const coloured: RawPlace[] = [];
  const links: RawStray[] = [];
  const start = /<sheetData\s*>/.exec(xml);
  if (start === null) return { rows, coloured, links, before: '', after: xml };

  let last = { row: 0, cells: [] as RawCell[] };
  const from = start.index + start[0].length;
  const end = scanSheet(xml, from, (scanned) => {
    const { row, column, formula } = scanned;
    const cell = readCell.read(scanned);
    if (cell === undefined) return false;
    if (cell === null) {
      if (readCell.isColoured(scanned) && coloured.length < maxColoured)
        coloured.push({ row, column });
      return true;
    }
    if (last.row !== row) rows.push((last = { row, cells: [] }));
    last.cells.push(cell);
    const address = formula === null ? undefined : linkIn(formula);
    if (address !== undefined) links.push({ row, column, text: address });
    return true;
  });
  if (end === null) return null;
  return { rows, coloured, links, before: xml.slice(0, from), after: xml.slice(end) };
}

/** `HYPERLINK("https://…", "…")`. */
function linkIn(formula: string): string | undefined {
  const address = /^HYPERLINK\(\s*(?:"|&quot;)(.+?)(?:"|&quot;)/i.exec(formula)?.[1];
  return address === undefined ? undefined : unescapeXml(address);
}

/** To places outside of the file; where in the file a cell leads says nothing elsewhere. */
function readLinks(xml: string, relations: ReadonlyMap<string, Relation>): RawStray[] {
  const start = xml.indexOf('<hyperlinks');
  if (start < 0) return [];
  const links: RawStray[] = [];
  for (const tag of readTags(xml.slice(start, xml.indexOf('</hyperlinks>', start)))) {
    const relation = relations.get(tag.attribute('id') ?? '');
    const range = readRange(tag.attribute('ref') ?? '');
    if (tag.name !== 'hyperlink' || range === null || relation?.isExternal !== true) continue;
    const location = tag.attribute('location');
    const text = location === undefined ? relation.target : `${relation.target}#${location}`;
    links.push(...placesOf(range).map((place) => ({ ...place, text })));
  }
  return links;
}

/** Of a range with more only the first: no office links so many. */
const mostPlaces = 1000;

function placesOf({ top, left, bottom, right }: RawRange): RawPlace[] {
  const width = Math.max(0, right - left + 1);
  const count = width * Math.max(0, bottom - top + 1);
  return Array.from({ length: count > mostPlaces ? 1 : count }, (_, at) => ({
    row: top + Math.floor(at / width),
    column: left + (at % width),
  }));
}
