import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';

import { aPdf } from '../../builders/pdf.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { runCli, runJson } from './runCli.ts';
import { writeTable } from './tableFixture.ts';

const folder = useTemporaryFolder();

const text = `NGHỊ QUYẾT

I. Nhiệm vụ trọng tâm
1. Giao Sở Y tế xây dựng kế hoạch phòng, chống dịch.
- Hoàn thành trước ngày 30/6/2020.
II. Tổ chức thực hiện
Các cơ quan báo cáo hằng quý.
`;

const pdfLines = text
  .trim()
  .split(/\n+/u)
  .map((line, at) => ({ text: line, left: 85, baseline: 100 + at * 18 }));

async function aPlan(): Promise<string> {
  const plan = folder.at('Kế hoạch.dauviec');
  await runJson(
    'new',
    plan,
    '--title',
    'Nghị quyết 2020',
    '--year',
    '2020',
    '--issued',
    '2020-01-06',
    '--directory',
    'ben-tre-2020',
  );
  return plan;
}

test('a new workbook holds its plan and the directory', async () => {
  const plan = await aPlan();
  expect(await runJson('dump', plan)).toMatchObject({
    plan: { title: 'Nghị quyết 2020', year: 2020, issued: '2020-01-06' },
    agencies: expect.arrayContaining([
      expect.objectContaining({ name: 'Sở Y tế', parent: expect.anything() as unknown }),
    ]) as unknown,
    clauses: [],
    tasks: [],
    targets: [],
    history: [{ label: 'Tạo kế hoạch', changes: 0 }],
  });
  expect(readdirSync(folder.path)).toEqual(['Kế hoạch.dauviec']);
});

test('a new workbook takes its agencies from a table, and says what it lists twice', async () => {
  const table = folder.at('danh bạ.xlsx');
  const rows = [
    ['TT', 'Tên cơ quan', 'Tên viết tắt', 'Tên gọi khác', 'Trực thuộc'],
    [1, 'Chi cục Dân số', null, null, 'SYT'],
    [2, 'Sở Y tế', 'SYT', 'Ngành Y tế; Sở Y', null],
    [3, 'Công an tỉnh', 'CA tỉnh', null, null],
    [4, 'SỞ Y TẾ', null, null, null],
    [5, 'Các sở, ban, ngành tỉnh', null, null, null],
  ];
  writeFileSync(table, await writeXlsx({ sheets: [{ name: 'Danh bạ', rows }] }));
  const plan = folder.at('kế hoạch.dauviec');
  expect(await runJson('new', plan, '--agencies', table)).toMatchObject({
    agencies: 4,
    problems: [{ code: 'duplicate-row', sheet: 'Danh bạ', row: 5, value: 'SỞ Y TẾ' }],
  });
  expect(await runJson('dump', plan)).toMatchObject({
    agencies: [
      { name: 'Chi cục Dân số', parent: 'Sở Y tế' },
      { name: 'Sở Y tế', short: 'SYT', aliases: ['Ngành Y tế', 'Sở Y'] },
      { name: 'Công an tỉnh', short: 'CA tỉnh' },
      { name: 'Các sở, ban, ngành tỉnh', kind: 'group' },
    ],
  });
});

test('a resolution comes in whole, as one step that undo takes back and redo brings again', async () => {
  const plan = await aPlan();
  const source = folder.at('nghị quyết.txt');
  writeFileSync(source, text);
  const read = (await runJson('resolution', plan, source)) as { clauses: { text: string }[] };
  expect(read.clauses.map((clause) => clause.text)).toEqual(text.split('\n').filter(Boolean));
  expect(await runJson('undo', plan)).toMatchObject({ label: 'Nạp nghị quyết nghị quyết.txt' });
  expect(await runJson('dump', plan)).toMatchObject({ clauses: [] });
  await runJson('redo', plan);
  expect(await runJson('dump', plan)).toMatchObject({ clauses: read.clauses });
});

test('a resolution proposes tasks and targets, which name their clauses and are written nowhere', async () => {
  const plan = await aPlan();
  const source = folder.at('nghị quyết.txt');
  writeFileSync(
    source,
    [
      'I. CHỈ TIÊU NĂM 2020',
      '- Tỷ lệ hộ nghèo giảm còn 4%.',
      'II. NHIỆM VỤ',
      '- Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch, hoàn thành trong quý II.',
    ].join('\n'),
  );
  for (const options of [['--dry-run'], []]) {
    const { tasks, targets } = (await runJson('resolution', plan, source, ...options)) as {
      tasks: unknown[];
      targets: unknown[];
    };
    expect(tasks).toMatchObject([
      {
        title: 'Xây dựng kế hoạch, hoàn thành trong quý II',
        clause: 'c4',
        lead: 'Sở Y tế',
        support: ['Sở Tài chính'],
        period: { raw: 'trong quý II', due: '2020-06-30' },
        product: 'Kế hoạch',
      },
    ]);
    expect(targets).toMatchObject([
      { name: 'Tỷ lệ hộ nghèo', unit: '%', value: 4, direction: 'at-most', due: '2020-12-31' },
    ]);
  }
  expect(await runJson('dump', plan)).toMatchObject({ tasks: [], targets: [] });
});

test('a dry run writes nothing', async () => {
  const plan = await aPlan();
  const source = folder.at('nghị quyết.txt');
  writeFileSync(source, text);
  const before = readFileSync(plan);
  await runJson('resolution', plan, source, '--dry-run');
  expect(await runJson('dump', plan)).toMatchObject({ clauses: [], history: [{}] });
  expect(before.length).toBe(readFileSync(plan).length);
});

test('a table that goes out comes back the same in another workbook', async () => {
  const plan = await aPlan();
  const table = folder.at('bảng.xlsx');
  const second = folder.at('Kế hoạch 2.dauviec');
  await writeTable(table);
  await runJson('import', plan, table);
  const first = (await runJson('dump', plan)) as { tasks: Record<string, unknown>[] };
  expect(first.tasks.map(({ number, title }) => `${String(number)} ${String(title)}`)).toEqual([
    'I Về xây dựng Đảng',
    '1 Sơ kết 4 năm thực hiện Nghị quyết số 02',
    '2 =Tổng kết Chỉ thị số 16',
    'II Về kinh tế',
    '3 Công nhận 12 xã nông thôn mới',
  ]);
  await runJson('export', plan, folder.at('phụ lục.xlsx'));
  await runJson(
    'new',
    second,
    '--year',
    '2020',
    '--issued',
    '2020-01-06',
    '--directory',
    'ben-tre-2020',
  );
  await runJson('import', second, folder.at('phụ lục.xlsx'));
  const again = (await runJson('dump', second)) as { tasks: Record<string, unknown>[] };
  const seen = ({ tasks }: { tasks: Record<string, unknown>[] }) =>
    tasks.map(({ code, number, level, type, title, lead, support, period, product, note }) => ({
      code,
      number,
      level,
      type,
      title,
      lead,
      support,
      period,
      product,
      note,
    }));
  expect(seen(again)).toEqual(seen(first));
});

test('what “trước ngày” means can be said for phrases', async () => {
  const phrase = ['period', 'Trước ngày 30/6/2020', '--year', '2020'] as const;
  expect(await runJson(...phrase)).toMatchObject([{ due: '2020-06-29' }]);
  expect(await runJson(...phrase, '--before', 'inclusive')).toMatchObject([{ due: '2020-06-30' }]);
});

test('deadline phrases are read without a workbook', async () => {
  expect(await runJson('period', 'Quý II/2020', 'Thường xuyên', '--year', '2020')).toMatchObject([
    { raw: 'Quý II/2020', kind: 'interval', start: '2020-04-01', due: '2020-06-30' },
    { raw: 'Thường xuyên', kind: 'continuous', due: null },
  ]);
});

test.each([
  [['dump', 'không có.dauviec'], 'Không tìm thấy tệp “không có.dauviec”.'],
  [['new', 'a.dauviec', '--directory', 'atlantis'], 'atlantis'],
])('%j is a user error: exit 1 and one sentence', async (words, sentence) => {
  const { exitCode, stdout, stderr } = await runCli(
    ...words.map((word) => (word.endsWith('.dauviec') ? folder.at(word) : word)),
  );
  expect({ exitCode, stdout, lines: stderr.trim().split('\n').length }).toEqual({
    exitCode: 1,
    stdout: '',
    lines: 1,
  });
  expect(stderr).toContain(sentence);
  expect(existsSync(folder.at('a.dauviec'))).toBe(false);
});

test.each([
  [[]],
  [['fly']],
  [['dump']],
  [['dump', 'a', 'b']],
  [['dump', 'a', '--wings']],
  [['period', 'Quý I', '--year', 'hai']],
  [['period', 'Quý I', '--before', 'x']],
])('%j are wrong arguments: exit 2 and the usage', async (words) => {
  const { exitCode, stderr } = await runCli(...words);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Cách dùng: dauviec');
});

test.each([
  ['nghị quyết.pdf', aPdf([pdfLines])],
  [
    'nghị quyết.html',
    Buffer.from(`<!DOCTYPE html><p>${text.trim().split(/\n+/u).join('</p><p>')}</p>`),
  ],
  ['nghị quyết.txt', Buffer.from(text, 'utf16le')],
])('%s is read into the same clauses', async (name, bytes) => {
  const source = folder.at(name);
  writeFileSync(source, bytes);
  const plain = folder.at('gốc.txt');
  writeFileSync(plain, text);
  const plan = await aPlan();
  const read = await runJson('resolution', plan, source, '--dry-run');
  expect(read).toEqual(await runJson('resolution', plan, plain, '--dry-run'));
});

test('a damaged Word file changes nothing and is named', async () => {
  const plan = await aPlan();
  const source = folder.at('giả.docx');
  writeFileSync(source, 'chỉ là chữ');
  const { exitCode, stderr } = await runCli('resolution', plan, source);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('giả.docx');
  expect(await runJson('dump', plan)).toMatchObject({ clauses: [], history: [{}] });
});

test.each([
  [['--help'], 'dauviec period TEXT…'],
  [['new', '--help'], 'Cách dùng: dauviec new PLAN.dauviec'],
  [['period', 'Quý V'], 'Quý V\tchưa hiểu'],
])('%j tells it on stdout', async (words, said) => {
  const { exitCode, stdout } = await runCli(...words);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(said);
});
