import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';

import { packZip } from '#electron/parsing/packZip.ts';
import { unpackZip } from '#electron/parsing/unpackZip.ts';
import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';
import { UserError } from '#shared/userError.ts';

/** A workbook with one sheet of these cells, in row 1. */
function aWorkbook(cells: readonly CellObject[], fields: Partial<WorkBook> = {}): WorkBook {
  const sheet: WorkSheet = { '!ref': `A1:${utils.encode_col(cells.length - 1)}1` };
  for (const [column, cell] of cells.entries()) sheet[`${utils.encode_col(column)}1`] = cell;
  return { SheetNames: ['Trang 1'], Sheets: { 'Trang 1': sheet }, ...fields };
}

function bytesOf(workbook: WorkBook, bookType: 'xlsx' | 'xlsb' | 'ods' | 'biff8' = 'xlsx'): Buffer {
  return Buffer.from(write(workbook, { type: 'buffer', bookType }) as Uint8Array);
}

async function cellsOf(bytes: Buffer) {
  const { sheets } = await readSpreadsheet(bytes, '/a/bang.xlsx');
  return sheets.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells);
}

describe.each([
  ['Asia/Ho_Chi_Minh', 7],
  ['UTC', 0],
  ['America/Los_Angeles', -8],
])('in the time zone %s', (zone, hours) => {
  beforeEach(() => vi.stubEnv('TZ', zone));
  afterEach(() => vi.unstubAllEnvs());

  const serial = { t: 'n', v: 43_905, z: 'dd/mm/yyyy' } as const;

  test('the zone is in force', () => {
    expect(new Date(2020, 0, 15).getTimezoneOffset() + hours * 60).toBe(0);
  });

  test('a day is the day that the sheet shows', async () => {
    expect(await cellsOf(bytesOf(aWorkbook([serial])))).toEqual([
      { column: 1, value: { date: '2020-03-15' }, text: '15/03/2020' },
    ]);
  });

  test('a day with a time is that day', async () => {
    const evening = { t: 'n', v: 43_905.99, z: 'dd/mm/yyyy hh:mm' } as const;
    expect(await cellsOf(bytesOf(aWorkbook([evening])))).toMatchObject([
      { value: { date: '2020-03-15' } },
    ]);
  });

  test('days of the 1904 calendar are told by the workbook', async () => {
    const workbook = aWorkbook([{ ...serial, v: 43_905 - 1462 }], {
      Workbook: { WBProps: { date1904: true } },
    });
    expect(await cellsOf(bytesOf(workbook))).toMatchObject([{ value: { date: '2020-03-15' } }]);
  });

  test.each(['xlsb', 'ods', 'biff8'] as const)('a day in a file of kind %s', async (kind) => {
    expect(await cellsOf(bytesOf(aWorkbook([serial]), kind))).toMatchObject([
      { value: { date: '2020-03-15' }, text: '15/03/2020' },
    ]);
  });
});

test('sheets come with their names, in order, hidden ones marked', async () => {
  const { Sheets: sheets } = aWorkbook([{ t: 's', v: 'a' }]);
  const sheet = sheets['Trang 1'] ?? {};
  const bytes = bytesOf({
    SheetNames: ['Một', 'Hai', 'Ba'],
    Sheets: { Một: sheet, Hai: sheet, Ba: sheet },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] },
  });
  expect(
    (await readSpreadsheet(bytes, 'a.xlsx')).sheets.map(({ name, hidden }) => [name, hidden]),
  ).toEqual([
    ['Một', false],
    ['Hai', true],
    ['Ba', true],
  ]);
});

test('merged ranges are given as rows and columns that count from 1', async () => {
  const workbook = aWorkbook([
    { t: 's', v: 'a' },
    { t: 's', v: 'b' },
  ]);
  const sheet = workbook.Sheets['Trang 1'];
  if (sheet !== undefined)
    sheet['!merges'] = [utils.decode_range('A1:B1'), utils.decode_range('J90:K99')];
  expect((await readSpreadsheet(bytesOf(workbook), 'a.xlsx')).sheets[0]?.merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 2 },
  ]);
});

/** The workbook with one of its parts changed. */
function withPart(path: string, change: (xml: string) => string): Buffer {
  const parts = unpackZip(
    bytesOf(
      aWorkbook([
        { t: 's', v: 'Sở' },
        { t: 's', v: 'Ban' },
      ]),
    ),
  );
  return packZip(new Map(parts).set(path, Buffer.from(change(String(parts.get(path))))));
}

test.each([
  ['cut in the middle', (xml: string) => xml.slice(0, -30)],
  ['closed too early', (xml: string) => xml.replace('</row>', '')],
])('a sheet whose XML is %s is damaged, by name', async (_how, change) => {
  await expect(
    readSpreadsheet(withPart('xl/worksheets/sheet1.xml', change), 'a.xlsx'),
  ).rejects.toThrow('Trang “Trang 1” trong tệp “a.xlsx” bị hỏng nên không đọc được.');
});

test('a cell that names a text that is not there is damage, not a number', async () => {
  const bytes = withPart('xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(/t="str"/g, 't="s"').replace(/<v>[^<]*<\/v>/g, '<v>7</v>'),
  );
  await expect(readSpreadsheet(bytes, 'a.xlsx')).rejects.toThrow(UserError);
});

test('a list of parts that leaves out a name is no hindrance', async () => {
  const parts = unpackZip(bytesOf(aWorkbook([{ t: 's', v: 'Sở' }])));
  const types = String(parts.get('[Content_Types].xml'));
  const sheet = String(parts.get('xl/worksheets/sheet1.xml'));
  parts.set(
    '[Content_Types].xml',
    Buffer.from(types.replace(' PartName="/xl/worksheets/sheet1.xml"', '')),
  );
  // For the library: our reader does not know days that are written as text.
  const day = '<c r="B1" t="d"><v>2020-03-15</v></c></row>';
  parts.set('xl/worksheets/sheet1.xml', Buffer.from(sheet.replace('</row>', day)));
  const cells = await cellsOf(packZip(parts));
  expect(cells.map(({ text }) => text)).toEqual(['Sở', '15/03/2020']);
});

test('a text longer than Excel allows is refused with its cell', async () => {
  const long = 'x'.repeat(32_768);
  const bytes = withPart('xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(/<v>[^<]*<\/v>/, `<v>${long}</v>`).replace('t="s"', 't="str"'),
  );
  await expect(readSpreadsheet(bytes, 'a.xlsx')).rejects.toThrow('Ô A1 trang “Trang 1”');
});
