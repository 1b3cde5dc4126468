import type {
  RawCell,
  RawRange,
  RawRow,
  RawSheet,
  RawValue,
  RawWorkbook,
} from '#shared/spreadsheet/rawWorkbook.ts';

/**
 * A part of a workbook as it crosses from one process to another: a hundred times fewer objects than
 * cells. A text that stands in many cells crosses once for all of a piece.
 */
export interface WorkbookPiece {
  readonly texts: readonly string[];
  readonly sheets: readonly PackedSheet[];
}

/** So many that most tables are one piece, and so few that one is unpacked while the next is packed. */
const cellsInPiece = 100_000;

type Look = Pick<RawCell, 'font' | 'isBold'>;

interface PackedSheet {
  /** What stays as it is, without rows and merges; null: more rows of the last sheet that came. */
  readonly rest: Omit<RawSheet, 'rows' | 'merges'> | null;
  /** Top, left, bottom, right of each merged range. */
  readonly merges: Uint32Array;
  /** Number and count of cells of each row. */
  readonly rows: Uint32Array;
  /** Of each cell in turn: column, index of its text, its look and the kind of its value. */
  readonly columns: Uint16Array;
  readonly cellTexts: Uint32Array;
  readonly cellLooks: Uint16Array;
  readonly kinds: Uint8Array;
  readonly looks: readonly Look[];
  /** Values of the cells whose kind has one besides the text, in turn. */
  readonly numbers: Float64Array;
  readonly strings: Uint32Array;
}

/** `same`: the value is the text. */
const kinds = { same: 0, string: 1, number: 2, true: 3, false: 4, date: 5, error: 6 } as const;

/** At least one piece, in the order in which they are unpacked. */
export function* packWorkbook({ sheets }: RawWorkbook): Generator<WorkbookPiece, void, void> {
  let piece = startPiece();
  for (const sheet of sheets) {
    let rest: RawSheet | null = sheet;
    for (const rows of sharesOf(sheet.rows)) {
      piece.add(rest, rows);
      rest = null;
      if (!piece.isFull()) continue;
      yield piece.packed();
      piece = startPiece();
    }
  }
  yield piece.packed();
}

function startPiece() {
  const texts = createTexts();
  const sheets: PackedSheet[] = [];
  let cells = 0;
  return {
    /** `sheet`: whose rows these are; null: the one before goes on. */
    add(sheet: RawSheet | null, rows: readonly RawRow[]): void {
      sheets.push(packSheet(sheet, rows, texts));
      cells += countCells(rows);
    },
    isFull: () => cells >= cellsInPiece,
    packed: (): WorkbookPiece => ({ texts: texts.list, sheets }),
  };
}

/** The rows of a sheet in shares of about as many cells as a piece has; one share at least. */
function* sharesOf(rows: readonly RawRow[]): Generator<readonly RawRow[], void, void> {
  let start = 0;
  let cells = 0;
  for (const [at, row] of rows.entries()) {
    cells += row.cells.length;
    if (cells < cellsInPiece) continue;
    yield rows.slice(start, at + 1);
    start = at + 1;
    cells = 0;
  }
  if (start === 0 || start < rows.length) yield rows.slice(start);
}

function countCells(rows: readonly RawRow[]): number {
  return rows.reduce((sum, { cells }) => sum + cells.length, 0);
}

type Texts = ReturnType<typeof createTexts>;

function createTexts() {
  const list: string[] = [];
  const places = new Map<string, number>();
  const add = (text: string): number => list.push(text) - 1;
  return {
    list,
    add,
    placeOf(text: string): number {
      let place = places.get(text);
      if (place === undefined) {
        place = add(text);
        places.set(text, place);
      }
      return place;
    },
  };
}

function packSheet(sheet: RawSheet | null, rows: readonly RawRow[], texts: Texts): PackedSheet {
  const count = countCells(rows);
  const columns = new Uint16Array(count);
  const cellTexts = new Uint32Array(count);
  const cellLooks = new Uint16Array(count);
  const cellKinds = new Uint8Array(count);
  const numbers: number[] = [];
  const strings: number[] = [];
  const looks = createLooks();
  let at = 0;
  for (const { cells } of rows) {
    for (const cell of cells) {
      columns[at] = cell.column;
      const kind = kindOf(cell);
      cellKinds[at] = kind;
      // Numbers are many and seldom alike: looking for their texts takes longer than sending them.
      cellTexts[at] = kind === kinds.number ? texts.add(cell.text) : texts.placeOf(cell.text);
      cellLooks[at] = looks.indexOf(cell);
      const value = plainValue(cell.value);
      if (kind === kinds.number) numbers.push(Number(value));
      else if (kind === kinds.string || kind >= kinds.date)
        strings.push(texts.placeOf(String(value)));
      at += 1;
    }
  }
  return {
    ...packRest(sheet),
    rows: Uint32Array.from(rows.flatMap(({ row, cells }) => [row, cells.length])),
    columns,
    cellTexts,
    cellLooks,
    kinds: cellKinds,
    looks: looks.list,
    numbers: Float64Array.from(numbers),
    strings: Uint32Array.from(strings),
  };
}

function packRest(sheet: RawSheet | null): Pick<PackedSheet, 'rest' | 'merges'> {
  if (sheet === null) return { rest: null, merges: new Uint32Array() };
  const { rows: _, merges, ...rest } = sheet;
  const edges = merges.flatMap(({ top, left, bottom, right }) => [top, left, bottom, right]);
  return { rest, merges: Uint32Array.from(edges) };
}

function createLooks() {
  const list: Look[] = [{}];
  const places = new Map<string, number>();
  return {
    list,
    indexOf({ font, isBold }: RawCell): number {
      if (font === undefined && isBold === undefined) return 0;
      const key = `${isBold === true ? 'b' : ''}${font === undefined ? '' : ` ${font}`}`;
      const known = places.get(key);
      if (known !== undefined) return known;
      // Whoever has more fonts than this does without the rest of them.
      if (list.length === 0xffff) return 0;
      places.set(key, list.length);
      list.push({ ...(font !== undefined && { font }), ...(isBold === true && { isBold }) });
      return list.length - 1;
    },
  };
}

function kindOf({ value, text }: RawCell): number {
  if (typeof value === 'string') return value === text ? kinds.same : kinds.string;
  if (typeof value === 'number') return kinds.number;
  if (typeof value === 'boolean') return value ? kinds.true : kinds.false;
  return 'date' in value ? kinds.date : kinds.error;
}

function plainValue(value: RawValue): string | number | boolean {
  if (typeof value !== 'object') return value;
  return 'date' in value ? value.date : value.error;
}

/** Takes the pieces of a workbook in their order. */
export interface Unpacker {
  readonly add: (piece: WorkbookPiece) => void;
  readonly workbook: () => RawWorkbook;
}

export function createUnpacker(): Unpacker {
  const sheets: UnpackedSheet[] = [];
  return {
    add({ texts, sheets: parts }) {
      for (const packed of parts) {
        if (packed.rest !== null) sheets.push(unpackRest(packed.rest, packed.merges));
        const sheet = sheets.at(-1);
        if (sheet === undefined) throw new Error('Rows came before the sheet that they belong to.');
        for (const row of unpackRows(packed, texts)) sheet.rows.push(row);
      }
    },
    workbook: () => ({ sheets }),
  };
}

type UnpackedSheet = RawSheet & { readonly rows: RawRow[] };

function unpackRest(
  { name, hidden, strays, ...optional }: NonNullable<PackedSheet['rest']>,
  merges: Uint32Array,
): UnpackedSheet {
  return { name, hidden, rows: [], merges: unpackMerges(merges), strays, ...optional };
}

function unpackMerges(numbers: Uint32Array): RawRange[] {
  return Array.from({ length: numbers.length / 4 }, (_, at) => {
    const [top = 0, left = 0, bottom = 0, right = 0] = numbers.subarray(at * 4, at * 4 + 4);
    return { top, left, bottom, right };
  });
}

function unpackRows(packed: PackedSheet, texts: readonly string[]): RawRow[] {
  const { columns, cellTexts, cellLooks, looks } = packed;
  const valueAt = createValueReader(packed, texts);
  const rows: RawRow[] = [];
  let at = 0;
  for (let place = 0; place < packed.rows.length; place += 2) {
    const cells: RawCell[] = [];
    for (const end = at + (packed.rows[place + 1] ?? 0); at < end; at += 1) {
      const text = texts[cellTexts[at] ?? 0] ?? '';
      const cell = { column: columns[at] ?? 0, value: valueAt(at, text), text };
      const look = cellLooks[at] ?? 0;
      cells.push(look === 0 ? cell : { ...cell, ...looks[look] });
    }
    rows.push({ row: packed.rows[place] ?? 0, cells });
  }
  return rows;
}

/** Has to be asked for each cell in turn. */
function createValueReader(packed: PackedSheet, texts: readonly string[]) {
  const { kinds: cellKinds, numbers, strings } = packed;
  let number = 0;
  let string = 0;
  return (at: number, text: string): RawValue => {
    switch (cellKinds[at] ?? kinds.same) {
      case kinds.number:
        return numbers[number++] ?? 0;
      case kinds.true:
        return true;
      case kinds.false:
        return false;
      case kinds.string:
        return texts[strings[string++] ?? 0] ?? '';
      case kinds.date:
        return { date: texts[strings[string++] ?? 0] ?? '' };
      case kinds.error:
        return { error: texts[strings[string++] ?? 0] ?? '' };
      default:
        return text;
    }
  };
}
