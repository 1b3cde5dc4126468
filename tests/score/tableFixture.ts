import type { RawCell, RawRange, RawSheet, RawValue } from '#shared/spreadsheet/rawWorkbook.ts';
import type { ExpectedRow, ExpectedTable } from './tableLabels.ts';

/** A table written for people to read; how: `tests/fixtures/tables/README.md`. */
export interface TableFixture {
  readonly year: number;
  readonly issued?: string;
  readonly sheets: readonly FixtureSheet[];
}

interface FixtureSheet {
  readonly name: string;
  /** A row each: "TT | Nội dung | Chủ trì"; '' is an empty row. */
  readonly rows: readonly string[];
  readonly merges?: readonly string[];
  readonly bold?: readonly string[];
  readonly coloured?: readonly string[];
  readonly kind: string;
  readonly headerRows: readonly number[];
  readonly columnNumberRow?: number;
  /** "A number", one each. */
  readonly columns: readonly string[];
  /** "7 task 1 | number=1 | title=…": row, type, level and fields. */
  readonly expected: readonly string[];
  readonly eitherWay?: readonly number[];
  /** "G11 colour-only" */
  readonly problems?: readonly string[];
}

export function fixtureSheets({ sheets }: TableFixture): RawSheet[] {
  return sheets.map(({ name, rows, merges = [], bold = [], coloured = [] }) => {
    const isBold = new Set(bold.flatMap((range) => placesOf(range)));
    return {
      name,
      hidden: false,
      rows: rows.flatMap((line, index) => {
        const cells = cellsOf(line).map((cell): RawCell => {
          return isBold.has(`${index + 1} ${cell.column}`) ? { ...cell, isBold: true } : cell;
        });
        return cells.length === 0 ? [] : [{ row: index + 1, cells }];
      }),
      merges: merges.map(rangeOf),
      strays: [],
      coloured: coloured.map((address) => {
        const { top, left } = rangeOf(address);
        return { row: top, column: left };
      }),
    };
  });
}

export function fixtureLabels({ year, issued, sheets }: TableFixture): ExpectedTable {
  return {
    encoding: 'unicode',
    year,
    ...(issued === undefined ? {} : { issued }),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      kind: sheet.kind,
      headerRows: sheet.headerRows,
      ...(sheet.columnNumberRow === undefined ? {} : { columnNumberRow: sheet.columnNumberRow }),
      columns: Object.fromEntries(
        sheet.columns.map((line) => {
          const [letters = '', field = ''] = line.split(' ');
          return [letters, { field: field === 'null' ? null : field }];
        }),
      ),
      rows: sheet.expected.map(expectedRow),
      eitherWay: sheet.eitherWay ?? [],
      problems: (sheet.problems ?? []).map((line) => {
        const [cell = '', code = ''] = line.split(' ');
        return { cell, code };
      }),
    })),
  };
}

function cellsOf(line: string): RawCell[] {
  return line.split('|').flatMap((part, index): RawCell[] => {
    const words = part.trim().replaceAll('\\n', '\n');
    return words === '' ? [] : [{ column: index + 1, ...valueOf(words) }];
  });
}

/** "12", "7,6", "31,83%", "30/6/2020" and "#REF!" between braces are what Excel counts with. */
function valueOf(words: string): { readonly value: RawValue; readonly text: string } {
  const typed = /^\{(.*)\}$/su.exec(words)?.[1];
  if (typed === undefined) return { value: words, text: words };
  if (typed.startsWith('#')) return { value: { error: typed }, text: typed };
  const [, day = '', month = '', year = ''] = /^(\d+)\/(\d+)\/(\d{4})$/.exec(typed) ?? [];
  if (year !== '') {
    const [dd, mm] = [day.padStart(2, '0'), month.padStart(2, '0')];
    return { value: { date: `${year}-${mm}-${dd}` }, text: `${dd}/${mm}/${year}` };
  }
  const number = Number(typed.replaceAll('.', '').replace(',', '.').replace('%', ''));
  return { value: typed.endsWith('%') ? number / 100 : number, text: typed };
}

function expectedRow(line: string): ExpectedRow {
  const [head = '', ...parts] = line.split(' | ');
  const [row, type, level] = head.split(' ');
  const fields: Record<string, unknown> = {};
  for (const part of parts) {
    const at = part.indexOf('=');
    const value = part.slice(at + 1).replaceAll('\\n', '\n');
    setField(fields, part.slice(0, at).split('.'), value);
  }
  return {
    row: Number(row),
    ...(type === undefined ? {} : { type }),
    ...(level === undefined ? {} : { level: Number(level) }),
    ...fields,
  };
}

const counted = new Set(['value', 'upper', 'assigned', 'stretch', 'percent', 'baselineYear']);

function setField(
  fields: Record<string, unknown>,
  [key = '', ...rest]: string[],
  value: string,
): void {
  if (rest.length > 0) {
    fields[key] = { ...(fields[key] as object | undefined), [rest.join('.')]: value };
  } else if (key === 'support' || key === 'aliases') {
    fields[key] = value === '' ? [] : value.split('; ');
  } else if (value === 'null') fields[key] = null;
  else fields[key] = counted.has(key) ? Number(value) : value;
}

function rangeOf(address: string): RawRange {
  const [from = '', to = from] = address.split(':');
  const [start, end] = [placeOf(from), placeOf(to)];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(row), column };
}

function placesOf(address: string): string[] {
  const { top, left, bottom, right } = rangeOf(address);
  const places: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) places.push(`${row} ${column}`);
  }
  return places;
}
