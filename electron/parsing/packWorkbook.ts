import type {
  RawCell,
  RawRange,
  RawRow,
  RawSheet,
  RawValue,
  RawWorkbook,
} from '#shared/spreadsheet/rawWorkbook.ts';

/**
 * A workbook as it crosses from one process to another: a hundred times fewer objects than cells. A
 * text that stands in many cells crosses once.
 */
export interface PackedWorkbook {
  readonly texts: readonly string[];
  readonly sheets: readonly PackedSheet[];
}

type Look = Pick<RawCell, 'font' | 'isBold'>;

interface PackedSheet {
  /** What stays as it is, without rows and merges. */
  readonly rest: Omit<RawSheet, 'rows' | 'merges'>;
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

export function packWorkbook({ sheets }: RawWorkbook): PackedWorkbook {
  const texts = createTexts();
  return { sheets: sheets.map((sheet) => packSheet(sheet, texts)), texts: texts.list };
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

function packSheet(sheet: RawSheet, texts: Texts): PackedSheet {
  const { rows, merges, ...rest } = sheet;
  const count = rows.reduce((sum, { cells }) => sum + cells.length, 0);
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
    rest,
    merges: Uint32Array.from(merges.flatMap((m) => [m.top, m.left, m.bottom, m.right])),
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

export function unpackWorkbook({ sheets, texts }: PackedWorkbook): RawWorkbook {
  return { sheets: sheets.map((sheet) => unpackSheet(sheet, texts)) };
}

function unpackSheet(packed: PackedSheet, texts: readonly string[]): RawSheet {
  const { name, hidden, strays, ...optional } = packed.rest;
  return {
    name,
    hidden,
    rows: unpackRows(packed, texts),
    merges: unpackMerges(packed.merges),
    strays,
    ...optional,
  };
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
