import { CFB } from '@e965/xlsx';

import type { RawPlace } from '#shared/spreadsheet/rawWorkbook.ts';
import { readLegacyFont } from '#shared/text/legacyFont.ts';

/** How a cell looks, as far as it says something. */
export interface CellLook {
  /** As in `RawCell`. */
  readonly font: string | null;
  readonly isBold: boolean;
  readonly isColoured: boolean;
}

/** The looks of the cells of one sheet. */
export interface SheetLooks {
  at(place: RawPlace): CellLook | undefined;
  /** Cells without content that are painted. */
  readonly painted: readonly RawPlace[];
}

/** The library's reader of compound files; its types call it `any`. */
const compound = CFB as {
  read(bytes: Buffer, options: { readonly type: 'buffer' }): object;
  find(file: object, path: string): { readonly content?: Uint8Array } | null;
};

/** Types of records: [MS-XLS] 2.3.2. */
const records = {
  font: 0x0031,
  sheet: 0x0085,
  format: 0x00e0,
  begin: 0x0809,
  blank: 0x0201,
  blanks: 0x00be,
  numbers: 0x00bd,
} as const;

/** Formula, number, label, boolean, number, text of the table, text with runs: one cell each. */
const singleCells = new Set([0x0006, 0x0203, 0x0204, 0x0205, 0x027e, 0x00fd, 0x00d6]);

/**
 * Fonts and fills of a .xls of Excel 97 to 2003, which the library does not tell, by the order of
 * its sheets. None for older files and for those whose records are not as they should be.
 */
export function readXlsLooks(bytes: Buffer): SheetLooks[] {
  const content = compound.find(compound.read(bytes, { type: 'buffer' }), '/Workbook')?.content;
  if (content === undefined) return [];
  const stream = Buffer.from(content);
  const fonts: { readonly name: string; readonly isBold: boolean }[] = [];
  const looks: CellLook[] = [];
  const starts: number[] = [];
  for (const { type, data } of recordsFrom(stream, 0)) {
    if (type === records.begin && !isExcel97(data)) return [];
    if (type === records.font) fonts.push(readFont(data));
    if (type === records.sheet && data.length >= 4) starts.push(data.readUInt32LE(0));
    if (type === records.format && data.length >= 20) {
      const index = data.readUInt16LE(0);
      // There is no font 4: those behind it count from 5.
      const font = fonts[index > 4 ? index - 1 : index];
      const isLegacy = readLegacyFont(font?.name ?? null) !== null;
      looks.push({
        font: isLegacy ? (font?.name ?? null) : null,
        isBold: font?.isBold ?? false,
        isColoured: isColoured(data),
      });
    }
  }
  return starts.map((start) => readSheetLooks(stream, start, looks));
}

function isExcel97(data: Buffer): boolean {
  return data.length >= 2 && data.readUInt16LE(0) === 0x0600;
}

interface BiffRecord {
  readonly type: number;
  readonly data: Buffer;
}

/** Up to the end of the part that begins there. */
function* recordsFrom(stream: Buffer, start: number): Generator<BiffRecord> {
  const end = 0x000a;
  for (let at = start; at + 4 <= stream.length;) {
    const type = stream.readUInt16LE(at);
    const behind = at + 4 + stream.readUInt16LE(at + 2);
    if (type === end || behind > stream.length) return;
    yield { type, data: stream.subarray(at + 4, behind) };
    at = behind;
  }
}

/** [MS-XLS] 2.4.122: its weight at 6, the length of its name at 14, whether that is UTF-16 behind. */
function readFont(data: Buffer) {
  if (data.length < 16) return { name: '', isBold: false };
  const length = data.readUInt8(14);
  const isWide = (data.readUInt8(15) & 1) === 1;
  const name = isWide
    ? data.toString('utf16le', 16, 16 + length * 2)
    : data.toString('latin1', 16, 16 + length);
  return { name, isBold: data.readUInt16LE(6) >= 600 };
}

/** [MS-XLS] 2.4.353: the pattern in the highest 6 bits at 14, its colour in the lowest 7 at 18. */
function isColoured(data: Buffer): boolean {
  const pattern = data.readUInt32LE(14) >>> 26;
  const colour = data.readUInt16LE(18) & 0x7f;
  const none = 0;
  const grey125 = 17;
  if (pattern === none || pattern === grey125) return false;
  // White of the palette and "automatic".
  return pattern !== 1 || ![1, 9, 64, 65].includes(colour);
}

function readSheetLooks(stream: Buffer, start: number, looks: readonly CellLook[]): SheetLooks {
  const found = new Map<number, CellLook>();
  const painted: RawPlace[] = [];
  const keyOf = ({ row, column }: RawPlace) => row * 256 + column;
  const add = (row: number, column: number, format: number, isBlank: boolean): void => {
    const look = looks[format];
    if (look === undefined) return;
    const place = { row: row + 1, column: column + 1 };
    if (isBlank && look.isColoured) painted.push(place);
    if (!isBlank && (look.font !== null || look.isBold)) found.set(keyOf(place), look);
  };
  for (const { type, data } of recordsFrom(stream, start)) {
    if (data.length < 6) continue;
    const row = data.readUInt16LE(0);
    const first = data.readUInt16LE(2);
    if (type === records.blank || singleCells.has(type)) {
      add(row, first, data.readUInt16LE(4), type === records.blank);
    } else if (type === records.blanks || type === records.numbers) {
      const step = type === records.blanks ? 2 : 6;
      // The last two bytes are the last column.
      for (let at = 4, column = first; at + step <= data.length - 2; at += step, column += 1) {
        add(row, column, data.readUInt16LE(at), type === records.blanks);
      }
    }
  }
  return { at: (place) => found.get(keyOf(place)), painted };
}
