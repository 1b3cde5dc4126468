import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { describeFileError } from '#electron/files/describeFileError.ts';
import { unpackZip } from '#electron/parsing/unpackZip.ts';
import { streamTaskTable } from '#electron/spreadsheet/streamTaskTable.ts';
import { writeTaskTable } from '#electron/spreadsheet/writeTaskTable.ts';

import { aRow, fewTasks, tableOf } from './annexFixture.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dauviec-'));
  path = join(folder, 'Phụ lục.xlsx');
});

afterEach(() => rmSync(folder, { recursive: true }));

function partOf(name: string): string {
  return String(unpackZip(readFileSync(path)).get(name));
}

test('another reader finds heading, header and rows', async () => {
  await writeTaskTable(path, tableOf(fewTasks));
  const { sheets } = await readXlsx(readFileSync(path));
  expect(sheets.map(({ name }) => name)).toEqual(['Phụ lục']);
  expect(sheets[0]?.rows.map((row) => row.map((cell) => cell ?? ''))).toEqual([
    ['Phụ lục', '', '', '', '', '', '', '', ''],
    ['BẢNG PHÂN CÔNG NHIỆM VỤ', '', '', '', '', '', '', '', ''],
    ['Thực hiện Nghị quyết Tỉnh ủy năm 2020', '', '', '', '', '', '', '', ''],
    ['(Kèm theo Nghị quyết ngày 06/01/2020)', '', '', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '', '', ''],
    [
      'TT',
      'Mã',
      'Nội dung đầu việc',
      'Chủ trì',
      'Phối hợp',
      'Lãnh đạo phụ trách',
      'Thời gian',
      'Sản phẩm',
      'Ghi chú',
    ],
    ['I', 'NV-001', 'VỀ KINH TẾ', '', '', '', '', '', ''],
    [
      1,
      'NV-002',
      'Thu ngân sách trên địa bàn theo chỉ tiêu phấn đấu 5.000 tỷ đồng',
      'Cục Thuế',
      'Sở Tài chính; UBND các huyện, thành phố',
      'Chủ tịch UBND tỉnh',
      'Quý II/2020',
      'Báo cáo',
      'Gấp',
    ],
    ['1.1', 'NV-003', '=1+1', '+Sở Y tế', '', '', '-', '', '@ai'],
    ['II', 'NV-004', 'VỀ XÃ HỘI', '', '', '', '', '', ''],
  ]);
});

test('text that begins like a formula stays text', async () => {
  const titles = ['=SUM(A1)', '+1', '-1', '@SUM(1)', '\t=1', '{=1}'];
  await writeTaskTable(path, tableOf(titles.map((title, index) => aRow(index, { title }))));
  const sheet = partOf('xl/worksheets/sheet1.xml');
  expect(sheet).not.toMatch(/<f[ >/]/);
  const cells = titles.map((_, index) => new RegExp(`<c r="C${7 + index}"[^>]*>`).exec(sheet)?.[0]);
  expect(cells.every((cell) => cell?.includes('t="s"'))).toBe(true);
  const { sheets } = await readXlsx(readFileSync(path));
  expect(sheets[0]?.rows.slice(6).map((row) => row[2])).toEqual(titles);
});

test('it prints on A4 in landscape, one page wide, with the header on every page', async () => {
  await writeTaskTable(path, tableOf(fewTasks));
  const sheet = partOf('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]* orientation="landscape"/);
  expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
  expect(sheet).toMatch(/<pane ySplit="6" topLeftCell="A7"[^>]* state="frozen"/);
  expect(sheet).not.toContain('<autoFilter');
  const names = partOf('xl/workbook.xml').replaceAll('&apos;', "'");
  expect(names).toContain(">'Phụ lục'!$6:$6</definedName>");
  expect(names).toContain(">'Phụ lục'!$A$1:$I$10</definedName>");
});

test('margins are 20, 20, 30 and 15 mm', async () => {
  await writeTaskTable(path, tableOf(fewTasks));
  const [margins = ''] = /<pageMargins [^>]*>/.exec(partOf('xl/worksheets/sheet1.xml')) ?? [];
  const millimetres = (side: string) =>
    Math.round(Number(new RegExp(` ${side}="([^"]*)"`).exec(margins)?.[1]) * 25.4);
  expect(['top', 'bottom', 'left', 'right'].map(millimetres)).toEqual([20, 20, 30, 15]);
});

test('pages are numbered in the middle above the text, but for the first', async () => {
  await writeTaskTable(path, tableOf(fewTasks));
  const sheet = partOf('xl/worksheets/sheet1.xml')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
  expect(sheet).toContain(
    '<headerFooter differentFirst="1"><oddHeader>&C&"Times New Roman,Regular"&14&P</oddHeader></headerFooter>',
  );
});

test('sections run over the columns behind the code', async () => {
  await writeTaskTable(path, tableOf(fewTasks));
  const merges = partOf('xl/worksheets/sheet1.xml').match(/<mergeCell ref="[^"]*"/g);
  expect(merges?.slice(-2)).toEqual(['<mergeCell ref="C7:I7"', '<mergeCell ref="C10:I10"']);
});

test('a section that says more than its title keeps its cells', async () => {
  await writeTaskTable(path, tableOf([aRow(1, { type: 'section', title: 'Một', note: 'mật' })]));
  expect(partOf('xl/worksheets/sheet1.xml')).not.toContain('C7:I7');
  expect(partOf('xl/sharedStrings.xml')).toContain('mật');
});

test('everything is set in Times New Roman, the default font too', async () => {
  await writeTaskTable(path, tableOf(fewTasks));
  const names = partOf('xl/styles.xml').match(/<font>.*?<\/font>/g);
  expect(names?.length).toBeGreaterThan(3);
  expect(names?.every((font) => font.includes('<name val="Times New Roman"/>'))).toBe(true);
});

test('a row is as high as its longest cell needs', async () => {
  const short = aRow(1, { title: 'Một dòng' });
  const long = aRow(2, { title: 'Rà soát, đánh giá kết quả thực hiện các đầu việc '.repeat(8) });
  await writeTaskTable(path, tableOf([short, long]));
  const sheet = partOf('xl/worksheets/sheet1.xml');
  const heightOf = (row: number) =>
    Number(new RegExp(`<row r="${row}" ht="([^"]*)"`).exec(sheet)?.[1]);
  expect(heightOf(7)).toBeLessThan(20);
  expect(heightOf(8)).toBeGreaterThan(9 * 11 * 1.25);
});

test('an export without tasks has its header all the same', async () => {
  await writeTaskTable(path, tableOf([]));
  const { sheets } = await readXlsx(readFileSync(path));
  expect(sheets[0]?.rows.at(-1)?.[2]).toBe('Nội dung đầu việc');
});

test('progress counts the rows', async () => {
  const onProgress = vi.fn();
  const tasks = Array.from({ length: 450 }, (_, index) => aRow(index, { title: 'Việc' }));
  await writeTaskTable(path, tableOf(tasks), { onProgress });
  expect(onProgress.mock.calls.flat()).toEqual([
    { done: 0, total: 450 },
    { done: 200, total: 450 },
    { done: 400, total: 450 },
    { done: 450, total: 450 },
  ]);
});

test('a cancel leaves the old file as it was', async () => {
  writeFileSync(path, 'before');
  const abort = new AbortController();
  const tasks = Array.from({ length: 450 }, (_, index) => aRow(index, { title: 'Việc' }));
  const writing = writeTaskTable(path, tableOf(tasks), {
    signal: abort.signal,
    onProgress: ({ done }) => {
      if (done > 0) abort.abort();
    },
  });
  await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
  expect(readFileSync(path, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['Phụ lục.xlsx']);
});

test('a text that no cell can hold is refused with its cell', async () => {
  const table = tableOf([aRow(1, { title: 'x'.repeat(32_768) })]);
  await expect(writeTaskTable(path, table)).rejects.toThrow('Ô C7 trang “Phụ lục”');
  expect(readdirSync(folder)).toEqual([]);
});

test('a missing folder is said by name', async () => {
  const missing = join(folder, 'không có');
  await expect(writeTaskTable(join(missing, 'a.xlsx'), tableOf(fewTasks))).rejects.toMatchObject({
    code: 'folderNotFound',
    params: { file: missing },
  });
});

test.skipIf(process.platform !== 'linux')('a full disk is said as such', async () => {
  const writing = streamTaskTable('/dev/full', tableOf(fewTasks), {});
  const error = await writing.catch((reason: unknown) => reason);
  expect(describeFileError(error, path, 'write')?.message).toBe(
    'Ổ đĩa đã đầy nên chưa ghi được “Phụ lục.xlsx”; tệp vẫn như trước.',
  );
});
