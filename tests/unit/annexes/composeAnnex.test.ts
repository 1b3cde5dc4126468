import { expect, test } from 'vitest';

import { textWidthMm } from '#shared/annexes/annexDocument.ts';
import { annexesWithRows, composeAnnex } from '#shared/annexes/composeAnnex.ts';
import type { AnnexChoice, AnnexSource } from '#shared/annexes/composeAnnex.ts';
import { annexLayoutSchema } from '#shared/annexes/layout.ts';
import { isOfficialLayout, officialLayouts, usualLayout } from '#shared/annexes/layouts.ts';
import { periodFields } from '#shared/annexes/periodFields.ts';
import { nd30 } from '#shared/annexes/layouts/nd30.ts';
import { party2018, party2026 } from '#shared/annexes/layouts/party.ts';
import { textWidthPt } from '#shared/annexes/textMetrics.ts';
import { newPlan } from '#shared/plans/plan.ts';

import { aTarget, aTask, anAgency } from '../../builders/records.ts';
import { aClause } from './aClause.ts';

const plan = newPlan({ title: 'Kế hoạch năm 2020', year: 2020, issued: '2020-01-06' });
const section = aTask({ id: 't1', code: 'NV-001', type: 'section', title: 'VỀ Y TẾ' });
const task = aTask({
  id: 't2',
  code: 'NV-002',
  parent: 't1',
  title: 'Phòng dịch',
  lead: { text: 'SYT', agency: 'a1' },
  support: [
    { text: 'Công an tỉnh', agency: null },
    { text: 'syt', agency: 'a1' },
  ],
  period: 'ngay trong  quý I',
  clause: 'c2',
  quote: 'phòng dịch từ sớm',
});

function compose(source: Partial<AnnexSource> = {}, choice: Partial<AnnexChoice> = {}) {
  return composeAnnex(
    {
      plan,
      agencies: [anAgency({ name: 'Sở Y tế', short: 'SYT', parent: 'a9' })],
      clauses: [],
      tasks: [section, task],
      targets: [],
      ownColumns: [],
      ...source,
    },
    { annexes: ['tasks'], layout: party2018, edition: 'issued', ...choice },
  );
}

const issuers = [
  anAgency({ id: 'p', name: 'Tỉnh ủy Bến Tre' }),
  anAgency({ id: 's', name: 'Ủy ban nhân dân tỉnh' }),
];

test.for(officialLayouts)('$id is a layout like any that an office may keep', (layout) => {
  expect(annexLayoutSchema.parse(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
  expect(isOfficialLayout(layout.id)).toBe(true);
});

test('plans go by the rules of their year', () => {
  expect([2018, 2025, 2026].map((year) => usualLayout(year).id)).toEqual([
    'party-2018',
    'party-2018',
    'party-2026',
  ]);
});

test('agencies are printed by their names in the directory, deadlines in the words of the user', () => {
  const [{ table }] = compose().annexes;
  expect(table.rows).toEqual([
    {
      type: 'section',
      cells: ['I', 'NV-001', 'VỀ Y TẾ', '', '', '', '', '', ''],
      mergedFrom: 2,
    },
    {
      type: 'row',
      cells: [
        ...['1', 'NV-002', 'Phòng dịch', 'Sở Y tế', 'Công an tỉnh; Sở Y tế', '', ''],
        ...['ngay trong  quý I', ''],
      ],
      mergedFrom: null,
    },
  ]);
});

test('a layout may abbreviate agencies', () => {
  const layout = { ...party2018, table: { ...party2018.table, agencies: 'short' as const } };
  expect(compose({}, { layout }).annexes[0].table.rows[1]?.cells.slice(3, 5)).toEqual([
    'SYT',
    'Công an tỉnh; SYT',
  ]);
});

test('a section that says more than its title keeps its cells', () => {
  const rows = compose({ tasks: [{ ...section, note: 'mật' }] }).annexes[0].table.rows;
  expect(rows[0]?.mergedFrom).toBeNull();
});

test('words stand in for placeholders: office, place, year, number of the annex', () => {
  const { annexes } = compose(
    { agencies: issuers, targets: [aTarget()] },
    { annexes: ['tasks', 'targets'], layout: nd30 },
  );
  const [first, second] = annexes;
  expect(first.head?.left[0]?.text).toBe('ỦY BAN NHÂN DÂN TỈNH BẾN TRE');
  expect(first.head?.date?.text).toBe('Bến Tre, ngày       tháng       năm 2020');
  expect(first.title.map(({ text }) => text)).toEqual([
    'Phụ lục I',
    'BẢNG PHÂN CÔNG NHIỆM VỤ',
    'Kế hoạch năm 2020',
    '(Kèm theo Kế hoạch số         /KH-UBND ngày       tháng       năm 2020 của Ủy ban nhân dân tỉnh Bến Tre)',
  ]);
  expect(second?.title[0]?.text).toBe('Phụ lục II');
  expect(annexes.map(({ head, closing }) => [head !== null, closing !== null])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('figures of targets have room to stand on one line, in columns of periods too', () => {
  const look = { header: 'Cột', group: null, widthMm: 10, align: 'right' } as const;
  const columns = (
    ['name', 'assigned', 'value', ...periodFields('planned', 'quarter')] as const
  ).map((field) => ({ field, ...look, ...(field === 'name' ? { widthMm: 150 } : {}) }));
  const layout = {
    ...party2018,
    annexes: { ...party2018.annexes, targets: { title: '', columns } },
  };
  const target = aTarget({
    assigned: 10160.896,
    value: 10312.096,
    planned: { '2020-Q4': 3012.096 },
  });
  const [annex] = compose({ targets: [target] }, { annexes: ['targets'], layout }).annexes;
  const { columns: fitted, look: drawn } = annex.table;
  const room = (words: string) =>
    (textWidthPt(words, { sizePt: drawn.sizePt, isBold: true }) * 25.4) / 72;
  expect(fitted[1]?.widthMm).toBeGreaterThan(room('10.160,896'));
  expect(fitted[2]?.widthMm).toBeGreaterThan(room('10.312,096'));
  expect(fitted[6]?.widthMm).toBeGreaterThan(room('3.012,096'));
});

test('parts of a target stand below it in the annex of targets', () => {
  const targets = [
    aTarget({ id: 'm1', position: 'a0', name: 'Cơ cấu kinh tế' }),
    aTarget({ id: 'm2', position: 'a1', name: 'Thu ngân sách' }),
    aTarget({ id: 'm3', position: 'a2', name: 'Dịch vụ', parent: 'm1' }),
  ];
  const [annex] = compose({ targets }, { annexes: ['targets'] }).annexes;
  expect(annex.table.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
    ['1', 'Cơ cấu kinh tế'],
    ['1.1', 'Dịch vụ'],
    ['2', 'Thu ngân sách'],
  ]);
});

test('what is planned and reached in each quarter of the plan’s year has its column', () => {
  const targets = [
    aTarget({
      planned: { '2020-Q1': 1200.5, '2020-Q2': 2400, '2019-Q1': 7 },
      actual: { '2020-Q1': 1300 },
    }),
  ];
  const columns = [...periodFields('planned', 'quarter'), ...periodFields('actual', 'quarter')];
  const look = { header: 'Quý', group: 'Kế hoạch', widthMm: 18, align: 'right' } as const;
  const layout = annexLayoutSchema.parse({
    ...party2018,
    annexes: {
      ...party2018.annexes,
      targets: { title: '', columns: columns.map((field) => ({ field, ...look })) },
    },
  });
  const [annex] = compose({ targets }, { annexes: ['targets'], layout }).annexes;
  expect(annex.table.rows.map(({ cells }) => cells)).toEqual([
    ['1.200,5', '2.400', '', '', '1.300', '', '', ''],
  ]);
});

test('one annex alone has no number', () => {
  expect(compose().annexes[0].title[0]?.text).toBe('Phụ lục');
});

test('what the directory does not tell is left to be written by hand', () => {
  expect(compose().annexes[0].head?.left[0]?.text).toBe('……………');
});

test('blocks that a layout does not show are left out', () => {
  const layout = {
    ...party2026,
    head: { ...party2026.head, isShown: false },
    signature: { ...party2026.signature, isShown: false },
    recipients: { ...party2026.recipients, isShown: false },
  };
  const [annex] = compose({}, { layout }).annexes;
  expect([annex.head, annex.closing]).toEqual([null, null]);
});

test('the draft edition says why a task is there, in a last column', () => {
  const clauses = [
    aClause({ id: 'c1', label: 'II' }),
    aClause({ id: 'c2', parent: 'c1', label: '1.1' }),
  ];
  const { columns, rows } = compose(
    { clauses, tasks: [section, { ...task, basis: 'Công văn số 12' }] },
    { edition: 'draft' },
  ).annexes[0].table;
  expect(columns.map(({ isReason }) => isReason)).toEqual(
    Array.from({ length: 10 }, (_, index) => index === 9),
  );
  expect(rows.map(({ cells }) => cells.at(-1))).toEqual([
    '',
    'Công văn số 12\nMục II, điểm 1.1: “phòng dịch từ sớm”',
  ]);
});

test.for(['landscape', 'portrait'] as const)(
  'columns fill the width of a page in %s',
  (orientation) => {
    const layout = { ...party2018, page: { ...party2018.page, orientation } };
    const { page, annexes } = compose({}, { layout, edition: 'draft' });
    const width = annexes[0].table.columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
    expect(width).toBeCloseTo(textWidthMm(page), 6);
  },
);

test('numbers and codes get the room of their longest, the others what is left', () => {
  const widths = (code: string) =>
    compose({ tasks: [{ ...task, code }] }).annexes[0].table.columns.map(({ widthMm }) =>
      Math.round(widthMm),
    );
  const [, codes = 0, titles = 0] = widths('NV-002');
  expect([codes, titles]).toEqual([17, 64]);
  const [, wider = 0, narrower = 0] = widths('NHIEMVU-00002');
  expect(wider).toBeGreaterThan(30);
  expect(narrower).toBeLessThan(titles);
});

test('columns of the user follow those of the layout, once', () => {
  const ownColumns = [
    { key: 'Vốn', name: 'Vốn cấp', kind: 'number', choices: [] },
    { key: 'Xã', name: 'Xã', kind: 'text', choices: [] },
  ] as const;
  const own = {
    field: 'extra.Xã',
    header: 'Địa bàn',
    group: null,
    widthMm: 20,
    align: 'left',
  } as const;
  const columns = [own, ...party2018.annexes.tasks.columns];
  const layout = {
    ...party2018,
    annexes: { ...party2018.annexes, tasks: { title: '', columns } },
  };
  const { table } = compose(
    { ownColumns, tasks: [{ ...task, extra: { Vốn: '1234.5', Xã: 'An Hiệp' } }] },
    { layout },
  ).annexes[0];
  expect(
    table.columns.map(({ header }) => header).filter((header) => /Vốn|Xã|Địa bàn/.test(header)),
  ).toEqual(['Địa bàn', 'Vốn cấp']);
  expect([table.rows[0]?.cells[0], table.rows[0]?.cells.at(-1)]).toEqual(['An Hiệp', '1.234,5']);
});

test('who filled in a pack is in no annex that does not name it', () => {
  const ownColumns = [
    { key: 'u', name: 'Người cập nhật', kind: 'text', choices: [] },
    { key: 'v', name: 'Vốn', kind: 'text', choices: [] },
  ] as const;
  const { table } = compose({ ownColumns, tasks: [task] }).annexes[0];
  const headers = table.columns.map(({ header }) => header);

  expect(headers).toContain('Vốn');
  expect(headers).not.toContain('Người cập nhật');
});

test('only annexes with rows go out by themselves', () => {
  expect(annexesWithRows({ tasks: [task], targets: [] })).toEqual(['tasks']);
  expect(annexesWithRows({ tasks: [], targets: [aTarget()] })).toEqual(['targets']);
  expect(annexesWithRows({ tasks: [task], targets: [aTarget()] })).toEqual(['tasks', 'targets']);
  expect(annexesWithRows({ tasks: [], targets: [] })).toEqual(['tasks']);
});
