import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { read, type WorkBook } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';

import { openOfficeZip } from '#electron/parsing/checkOfficeZip.ts';
import { readSheet } from '#electron/spreadsheet/readSheet.ts';
import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';
import { readXlsx } from '#electron/spreadsheet/xlsx/readXlsx.ts';
import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import { UserError } from '#shared/userError.ts';
import { hasLabelledData, labelledPath, readLabelled } from '#tests/labelledData.ts';

interface Label {
  readonly readable: boolean;
  readonly cells: number | null;
}

const folder = 'excel-corpus';

function labels(): [file: string, label: Label][] {
  const text = hasLabelledData ? readLabelled(`${folder}/expected.json`) : '{}';
  return Object.entries(JSON.parse(text) as Record<string, Label>);
}

function bytesOf(file: string): Buffer {
  return readFileSync(labelledPath(`${folder}/${file}`));
}

function readByLibrary(bytes: Buffer): WorkBook {
  return read(bytes, { type: 'buffer', dense: true, cellNF: true, cellDates: true });
}

/** Cells with content; null for a file that is refused in a sentence. */
async function countCells(file: string): Promise<number | null> {
  try {
    const { sheets } = await readSpreadsheet(bytesOf(file), file);
    const counts = sheets.map(
      ({ rows, strays }) => strays.length + rows.reduce((sum, { cells }) => sum + cells.length, 0),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toContain(`“${basename(file)}”`);
    return null;
  }
}

/** Cells whose text is nothing but white space: here they are empty, other readers count some. */
function countBlanks(file: string): number {
  const { Sheets: sheets } = readByLibrary(bytesOf(file));
  const texts = Object.values(sheets)
    .flatMap((sheet) => Object.values(sheet['!data'] ?? []))
    .flatMap((row) => Object.values(row))
    .map(({ v: value }) => value);
  return texts.filter((text) => typeof text === 'string' && text.trim() === '').length;
}

/** Where our reader finds more than the library, and why. */
const readsMore: Readonly<Record<string, string>> = {
  'calamine/tests__has_x000D_.xlsx': 'line ends in two ways',
  'calamine/tests__minimal_package.xlsx': 'texts in several parts',
  'calamine/tests__richtext-after-plain.xlsx': 'a plain text and runs in one cell',
  'exceljs/spec__integration__data__test-issue-771.xlsx': 'a part for styles that is not there',
};

function withoutLooks(sheets: readonly RawSheet[]) {
  return sheets.map(({ name, hidden, rows, merges, strays }) => ({
    name,
    hidden,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: cells.map(({ column, value, text }) => ({ column, value, text })),
    })),
    merges,
    strays,
  }));
}

/** Both readings of a file that our reader takes; null for one that it leaves to the library. */
function readTwice(file: string) {
  const bytes = bytesOf(file);
  const own = readXlsx(openOfficeZip(bytes, file), file, () => undefined);
  if (own === null) return null;
  const { SheetNames: names, Sheets: sheets, Workbook: workbook } = readByLibrary(bytes);
  const other = names.flatMap((name, at) => {
    const sheet = sheets[name];
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    const hidden = (workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
    return [readSheet(sheet, { name, hidden, file })];
  });
  return { own: withoutLooks(own), other: withoutLooks(other) };
}

function isZip(file: string): boolean {
  return bytesOf(file).toString('latin1', 0, 2) === 'PK';
}

describe.skipIf(!hasLabelledData)('public workbooks (skipped without labelled data)', () => {
  test(
    'all that can be read give the cells that two other readers find, the rest a sentence',
    { timeout: 120_000 },
    async () => {
      const readable = labels().filter(([, label]) => label.readable);
      expect(readable.length).toBeGreaterThan(300);
      const wrong: string[] = [];
      for (const [file, { cells }] of readable) {
        const expected = cells ?? 0;
        // Refused is what has none but blank cells.
        const count = (await countCells(file)) ?? 0;
        const isMore = count > expected * 1.02;
        const isLess = count < expected * 0.98 && count + countBlanks(file) < expected * 0.98;
        if (isMore || isLess) wrong.push(file);
      }
      expect(wrong).toEqual([]);
      for (const [file, label] of labels()) if (!label.readable) await countCells(file);
    },
  );

  test('our reader finds in them what the library finds', { timeout: 120_000 }, () => {
    const files = labels()
      .filter(([file, { readable }]) => readable && isZip(file) && !(file in readsMore))
      .map(([file]) => file);
    const differing: string[] = [];
    let compared = 0;
    for (const file of files) {
      const both = readTwice(file);
      if (both === null) continue;
      compared += 1;
      if (JSON.stringify(both.own) !== JSON.stringify(both.other)) differing.push(file);
    }
    expect(compared).toBeGreaterThan(300);
    expect(differing).toEqual([]);
  });
});
