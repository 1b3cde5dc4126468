import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { describeFileError } from '#electron/files/describeFileError.ts';
import { unpackZip } from '#electron/parsing/unpackZip.ts';
import { streamAnnexes } from '#electron/spreadsheet/streamAnnexes.ts';
import { nd30 } from '#shared/annexes/layouts/nd30.ts';
import { party2018 } from '#shared/annexes/layouts/party.ts';

import { anAgency, aTarget } from '../../builders/records.ts';
import { annexOf, aRow, fewTasks, writeWorkbook } from './annexFixture.ts';

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

/** Below head, title and an empty row. */
const headerRow = 11;

test('another reader finds head, title, header, rows and who signs', async () => {
  await writeWorkbook(
    path,
    annexOf(fewTasks, {}, { agencies: [anAgency({ name: 'Tỉnh ủy Bến Tre' })] }),
  );
  const { sheets } = await readXlsx(readFileSync(path));
  expect(sheets.map(({ name }) => name)).toEqual(['Phụ lục']);
  const rows = sheets[0]?.rows.map((row) =>
    row.flatMap((cell) => (cell == null || cell === '' ? [] : [cell])),
  );
  expect(rows).toEqual([
    ['TỈNH ỦY BẾN TRE', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['*'],
    ['Số         -KH/TU', 'Bến Tre, ngày       tháng       năm 2020'],
    [],
    ['Phụ lục'],
    ['BẢNG PHÂN CÔNG NHIỆM VỤ'],
    ['Thực hiện Nghị quyết Tỉnh ủy năm 2020'],
    ['(kèm theo Kế hoạch số         -KH/TU, ngày       /      /2020 của Tỉnh ủy Bến Tre)'],
    ['-----'],
    [],
    [
      'TT',
      'Mã',
      'Nội dung nhiệm vụ',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Lãnh đạo phụ trách',
      'Sản phẩm',
      'Thời gian hoàn thành',
      'Ghi chú',
    ],
    ['I', 'NV-001', 'VỀ KINH TẾ'],
    [
      1,
      'NV-002',
      'Thu ngân sách trên địa bàn theo chỉ tiêu phấn đấu 5.000 tỷ đồng',
      'Cục Thuế',
      'Sở Tài chính; UBND các huyện, thành phố',
      'Chủ tịch UBND tỉnh',
      'Báo cáo',
      'Quý II/2020',
      'Gấp',
    ],
    ['1.1', 'NV-003', '=1+1', '+Sở Y tế', '-', '@ai'],
    ['II', 'NV-004', 'VỀ XÃ HỘI'],
    [],
    ['Nơi nhận:', 'T/M BAN THƯỜNG VỤ'],
    ['- Các cơ quan, đơn vị có tên trong phụ lục,', 'PHÓ BÍ THƯ'],
    ['- Lưu Văn phòng Tỉnh ủy.'],
    [],
    [],
  ]);
});

test('text that begins like a formula stays text', async () => {
  const titles = ['=SUM(A1)', '+1', '-1', '@SUM(1)', '\t=1', '{=1}'];
  await writeWorkbook(path, annexOf(titles.map((title, index) => aRow(index, { title }))));
  const sheet = partOf('xl/worksheets/sheet1.xml');
  expect(sheet).not.toMatch(/<f[ >/]/);
  const cells = titles.map(
    (_, index) => new RegExp(`<c r="C${headerRow + 1 + index}"[^>]*>`).exec(sheet)?.[0],
  );
  expect(cells.every((cell) => cell?.includes('t="s"'))).toBe(true);
  const { sheets } = await readXlsx(readFileSync(path));
  expect(sheets[0]?.rows.slice(headerRow, headerRow + titles.length).map((row) => row[2])).toEqual(
    titles,
  );
});

test('it prints on A4 in landscape, one page wide, with the header on every page', async () => {
  await writeWorkbook(path, annexOf(fewTasks));
  const sheet = partOf('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]* orientation="landscape"/);
  expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
  expect(sheet).toMatch(/<pane ySplit="11" topLeftCell="A12"[^>]* state="frozen"/);
  expect(sheet).not.toContain('<autoFilter');
  const names = partOf('xl/workbook.xml').replaceAll('&apos;', "'");
  expect(names).toContain(">'Phụ lục'!$11:$11</definedName>");
  expect(names).toContain(">'Phụ lục'!$A$1:$I$21</definedName>");
});

test('margins are 20, 20, 30 and 15 mm', async () => {
  await writeWorkbook(path, annexOf(fewTasks));
  const [margins = ''] = /<pageMargins [^>]*>/.exec(partOf('xl/worksheets/sheet1.xml')) ?? [];
  const millimetres = (side: string) =>
    Math.round(Number(new RegExp(` ${side}="([^"]*)"`).exec(margins)?.[1]) * 25.4);
  expect(['top', 'bottom', 'left', 'right'].map(millimetres)).toEqual([20, 20, 30, 15]);
});

test('pages are numbered in the middle above the text, but for the first', async () => {
  await writeWorkbook(path, annexOf(fewTasks));
  const sheet = partOf('xl/worksheets/sheet1.xml')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
  expect(sheet).toContain(
    '<headerFooter differentFirst="1"><oddHeader>&C&"Times New Roman,Regular"&14&P</oddHeader></headerFooter>',
  );
});

test('sections run over the columns behind the code', async () => {
  await writeWorkbook(path, annexOf(fewTasks));
  const merges = partOf('xl/worksheets/sheet1.xml').match(/<mergeCell ref="[^"]*"/g);
  expect(merges).toEqual(
    expect.arrayContaining(['<mergeCell ref="C12:I12"', '<mergeCell ref="C15:I15"']),
  );
});

test('a section that says more than its title keeps its cells', async () => {
  await writeWorkbook(path, annexOf([aRow(1, { type: 'section', title: 'Một', note: 'mật' })]));
  expect(partOf('xl/worksheets/sheet1.xml')).not.toContain('C12:I12');
  expect(partOf('xl/sharedStrings.xml')).toContain('mật');
});

test('everything is set in Times New Roman, the default font too', async () => {
  await writeWorkbook(path, annexOf(fewTasks));
  const names = partOf('xl/styles.xml').match(/<font>.*?<\/font>/g);
  expect(names?.length).toBeGreaterThan(3);
  expect(names?.every((font) => font.includes('<name val="Times New Roman"/>'))).toBe(true);
});

test('a row is as high as its longest cell needs', async () => {
  const short = aRow(1, { title: 'Một dòng' });
  const long = aRow(2, { title: 'Rà soát, đánh giá kết quả thực hiện các đầu việc '.repeat(8) });
  await writeWorkbook(path, annexOf([short, long]));
  const sheet = partOf('xl/worksheets/sheet1.xml');
  const heightOf = (row: number) =>
    Number(new RegExp(`<row r="${row}" ht="([^"]*)"`).exec(sheet)?.[1]);
  expect(heightOf(12)).toBeLessThan(20);
  expect(heightOf(13)).toBeGreaterThan(9 * 12 * 1.25);
});

test('an export without tasks has its header all the same', async () => {
  await writeWorkbook(path, annexOf([]));
  const { sheets } = await readXlsx(readFileSync(path));
  expect(sheets[0]?.rows[headerRow - 1]?.[2]).toBe('Nội dung nhiệm vụ');
  expect(sheets[0]?.rows[headerRow + 1]?.[0]).toBe('Nơi nhận:');
});

test('progress counts the rows', async () => {
  const onProgress = vi.fn();
  const tasks = Array.from({ length: 450 }, (_, index) => aRow(index, { title: 'Việc' }));
  await writeWorkbook(path, annexOf(tasks), { onProgress });
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
  const writing = writeWorkbook(path, annexOf(tasks), {
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
  const table = annexOf([aRow(1, { title: 'x'.repeat(32_768) })]);
  await expect(writeWorkbook(path, table)).rejects.toThrow('Ô C12 trang “Phụ lục”');
  expect(readdirSync(folder)).toEqual([]);
});

test('a missing folder is said by name', async () => {
  const missing = join(folder, 'không có');
  await expect(writeWorkbook(join(missing, 'a.xlsx'), annexOf(fewTasks))).rejects.toMatchObject({
    code: 'folderNotFound',
    params: { file: missing },
  });
});

test.skipIf(process.platform !== 'linux')('a full disk is said as such', async () => {
  const writing = streamAnnexes('/dev/full', annexOf(fewTasks), {});
  const error = await writing.catch((reason: unknown) => reason);
  expect(describeFileError(error, path, 'write')?.message).toBe(
    'Ổ đĩa đã đầy nên chưa ghi được “Phụ lục.xlsx”; tệp vẫn như trước.',
  );
});

test('two annexes are two sheets, numbered by the layout', async () => {
  const targets = [
    aTarget({ unit: 'tỷ đồng', direction: 'at-least', value: 5000, assigned: 4835 }),
  ];
  await writeWorkbook(
    path,
    annexOf(fewTasks, { annexes: ['targets', 'tasks'], layout: nd30 }, { targets }),
  );
  const { sheets } = await readXlsx(readFileSync(path));
  expect(sheets.map(({ name }) => name)).toEqual(['Phụ lục I', 'Phụ lục II']);
  const words = sheets[1]?.rows.flatMap((row) =>
    row.filter((cell) => typeof cell === 'string' && cell !== ''),
  );
  expect(words).toEqual(
    expect.arrayContaining(['Phụ lục II', 'HỆ THỐNG CHỈ TIÊU', '4.835', '≥ 5.000']),
  );
  // Each is numbered from 1 and signed once, at the very end.
  for (const part of ['sheet1', 'sheet2']) {
    const sheet = partOf(`xl/worksheets/${part}.xml`);
    expect(sheet).toMatch(/<pageSetup [^>]*firstPageNumber="1" useFirstPageNumber="1"/);
    expect(sheet).toContain('<headerFooter differentFirst="1">');
  }
  const signed = sheets.map(({ rows }) => rows.some((row) => row.includes('CHỦ TỊCH')));
  expect(signed).toEqual([false, true]);
});

test('the draft edition says why, in red, in its last column; what is issued does not', async () => {
  const tasks = [aRow(1, { title: 'Phòng dịch', basis: 'Công văn số 12' })];
  await writeWorkbook(path, annexOf(tasks, { edition: 'draft' }));
  const draft = (await readXlsx(readFileSync(path))).sheets[0]?.rows ?? [];
  expect([draft[headerRow - 1]?.[9], draft[headerRow]?.[9]]).toEqual([
    'Căn cứ, lý do đề xuất',
    'Công văn số 12',
  ]);
  expect(partOf('xl/styles.xml')).toContain('<color rgb="FFFF0000"/>');

  await writeWorkbook(path, annexOf(tasks));
  expect(partOf('xl/sharedStrings.xml')).not.toMatch(/Căn cứ|Công văn/);
  expect(partOf('xl/styles.xml')).not.toContain('FFFF0000');
});

test('headers of a group stand below one cell, the rows of the header are all repeated', async () => {
  const [number, code, title, lead, support] = party2018.annexes.tasks.columns;
  const columns = [number, code, title].flatMap((column) => column ?? []);
  const owners = [lead, support].flatMap((column) =>
    column === undefined ? [] : [{ ...column, group: 'Phân công' }],
  );
  const layout = {
    ...party2018,
    table: { ...party2018.table, hasColumnNumbers: true },
    annexes: { ...party2018.annexes, tasks: { title: 'BẢNG', columns: [...columns, ...owners] } },
  };
  await writeWorkbook(path, annexOf(fewTasks, { layout }));
  const { rows } = (await readXlsx(readFileSync(path))).sheets[0] ?? { rows: [] };
  const shown = [rows[10], rows[11], rows[12]].map((row) =>
    row?.flatMap((cell) => (typeof cell === 'string' && cell !== '' ? [cell] : [])),
  );
  expect(shown).toEqual([
    ['TT', 'Mã', 'Nội dung nhiệm vụ', 'Phân công'],
    ['Cơ quan chủ trì', 'Cơ quan phối hợp'],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
  ]);
  const sheet = partOf('xl/worksheets/sheet1.xml');
  for (const merge of ['A11:A12', 'B11:B12', 'C11:C12', 'D11:E11']) {
    expect(sheet).toContain(`<mergeCell ref="${merge}"/>`);
  }
  expect(partOf('xl/workbook.xml')).toContain('$11:$13</definedName>');
});

test('a cell that no row is high enough for is set in smaller letters', async () => {
  await writeWorkbook(
    path,
    annexOf([aRow(1, { title: 'Rà soát, đánh giá kết quả. '.repeat(60) })]),
  );
  const sizes = [...partOf('xl/styles.xml').matchAll(/<sz val="([\d.]+)"\/>/g)].map(([, size]) =>
    Number(size),
  );
  expect(Math.min(...sizes)).toBeLessThan(11);
  expect(partOf('xl/worksheets/sheet1.xml')).toMatch(/<row r="12" ht="(?:[23]\d\d|40\d)/);
});
