import { Parser } from 'htmlparser2';

import { readLegacyFont } from '#shared/text/legacyFont.ts';

import { createNumbering } from '../resolution/docxNumbering.ts';
import { decodeXml, findDocxParts } from '../resolution/docxParts.ts';
import { fontOf, readStyleFonts, type FontOfStyle } from '../resolution/docxStyleFonts.ts';
import { readSymbol } from '../resolution/docxSymbols.ts';
import { numberParagraphs } from '../resolution/numberParagraphs.ts';
import { localName, readLocal } from '../resolution/xmlTree.ts';
import type { FoundCells } from './assembleSheet.ts';
import { placeCells } from './tablePlacer.ts';
import { joinDown, type WordRow } from './wordRows.ts';

/** The tables of a Word document in their order, by its parts; null when its XML is broken. */
export function readWordTables(parts: ReadonlyMap<string, Buffer>): FoundCells[] | null {
  const names = findDocxParts(parts);
  const read = (name: string | null) => decodeXml(parts.get(name ?? '') ?? Buffer.alloc(0));
  const styles = read(names.styles);
  const numberOf = createNumbering(read(names.numbering), styles);
  const xml = numberParagraphs(read(names.document), numberOf);
  const tables = readTables(xml, readStyleFonts(styles));
  return tables?.map((rows) => placeCells(joinDown(rows))) ?? null;
}

type Attributes = Readonly<Record<string, string>>;

/** Changes that are taken as accepted, text that is there twice, and what stands in boxes. */
const skipped = new Set([
  'moveFrom',
  'del',
  'Choice',
  'rPrChange',
  'pPrChange',
  'tcPrChange',
  'trPrChange',
  'tblPrChange',
  'delText',
  'txbxContent',
  'instrText',
]);

function readTables(xml: string, fontOfStyle: FontOfStyle): WordRow[][] | null {
  const tables: WordRow[][] = [];
  /** Tables that are open, the innermost last. */
  const open: WordRow[][] = [];
  const path: string[] = [];
  let skipDepth = 0;
  let paragraphStyle: string | undefined;
  let runStyle: string | undefined;
  let runFont: string | null = null;
  let isRunBold = false;

  const rowNow = () => open.at(-1)?.at(-1);
  const cellNow = () => rowNow()?.cells.at(-1);

  function start(name: string, attributes: Attributes): void {
    const parent = path.at(-2) ?? '';
    const cell = cellNow();
    const value = readLocal(attributes, 'val');
    switch (name) {
      case 'tbl': {
        const table: WordRow[] = [];
        tables.push(table);
        open.push(table);
        break;
      }
      case 'tr':
        open.at(-1)?.push({ before: 0, isDeleted: false, cells: [] });
        break;
      case 'tc':
        rowNow()?.cells.push({
          text: '',
          columns: 1,
          isBelow: false,
          isColoured: false,
          font: null,
          runs: 0,
          boldRuns: 0,
        });
        break;
      case 'gridBefore': {
        const row = rowNow();
        if (row !== undefined) row.before = Number(value ?? '0');
        break;
      }
      case 'gridSpan':
        if (cell !== undefined) cell.columns = Number(value ?? '1');
        break;
      case 'vMerge':
        if (cell !== undefined) cell.isBelow = value !== 'restart';
        break;
      case 'shd':
        if (cell !== undefined && parent === 'tcPr')
          cell.isColoured = isColour(readLocal(attributes, 'fill'));
        break;
      case 'p':
        paragraphStyle = undefined;
        if (cell !== undefined && cell.text !== '') cell.text += '\n';
        break;
      case 'pStyle':
        paragraphStyle = value;
        break;
      case 'r':
        runStyle = undefined;
        runFont = null;
        isRunBold = false;
        break;
      case 'rStyle':
        runStyle = value;
        break;
      case 'rFonts':
        if (path.at(-3) === 'r') runFont = fontOf(attributes);
        break;
      case 'b':
        if (path.at(-3) === 'r') isRunBold = !['0', 'false'].includes(value ?? '1');
        break;
      default:
        if (cell !== undefined && parent === 'r') cell.text += signOf(name, attributes);
    }
  }

  function write(words: string): void {
    const cell = cellNow();
    if (cell === undefined || path.at(-1) !== 't') return;
    cell.text += words;
    if (words.trim() === '') return;
    cell.runs += 1;
    if (isRunBold) cell.boldRuns += 1;
    const own = runFont ?? (runStyle === undefined ? null : fontOfStyle(runStyle));
    const font = own ?? fontOfStyle(paragraphStyle) ?? fontOfStyle(undefined);
    if (readLegacyFont(font) !== null) cell.font ??= font;
  }

  function skip(name: string): boolean {
    // A row that was deleted says so by an element of that name among its properties.
    if (name === 'del' && path.at(-2) === 'trPr') {
      const row = rowNow();
      if (row !== undefined) row.isDeleted = true;
    }
    return skipped.has(name);
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localName(name);
        path.push(local);
        if (skipDepth > 0 || skip(local)) skipDepth += 1;
        else start(local, attributes);
      },
      ontext(text) {
        if (skipDepth === 0) write(text);
      },
      onclosetag() {
        const closed = path.pop();
        if (skipDepth > 0) skipDepth -= 1;
        else if (closed === 'tbl') open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  // What is still open now was broken off.
  const isSound = path.length === 0 && xml !== '';
  parser.end();
  return isSound ? tables : null;
}

function isColour(fill: string | undefined): boolean {
  return fill !== undefined && !/^(auto|ffffff)$/i.test(fill);
}

function signOf(name: string, attributes: Attributes): string {
  switch (name) {
    case 'br':
    case 'cr':
      return '\n';
    case 'tab':
    case 'ptab':
      return ' ';
    case 'noBreakHyphen':
      return '\u2011';
    case 'sym':
      return readSymbol(readLocal(attributes, 'char') ?? '');
    default:
      return '';
  }
}
