import { expect, test } from 'vitest';

import type { Decision } from '#shared/handoffs/decision.ts';
import { planMerge } from '#shared/handoffs/returns/planMerge.ts';
import type { PlanNow } from '#shared/handoffs/returns/planNow.ts';
import { isSafe } from '#shared/handoffs/returns/review.ts';
import type { Review } from '#shared/handoffs/returns/review.ts';
import { reviewReturn } from '#shared/handoffs/returns/reviewReturn.ts';
import type { ReturnContent } from '#shared/handoffs/returns/returnContent.ts';
import { newPlan } from '#shared/plans/plan.ts';

import { aPack, aPlanNow, aReturn, tasks } from './aPack.ts';

function review(content: ReturnContent, now: PlanNow = aPlanNow()): Review {
  return reviewReturn(content, aPack(), now, { receivedOn: '2020-07-01', bases: new Map() });
}

function told({ cells, problems }: Review) {
  return {
    cells: cells.map((cell) =>
      [cell.code, cell.field, cell.returned, cell.kind, isSafe(cell) ? 'safe' : cell.doubts.join()]
        .filter((words) => words !== '')
        .join(' '),
    ),
    problems: problems.map(({ cell, code }) => `${cell} ${code}`.trim()),
  };
}

const header = ['Mã', 'Nội dung nhiệm vụ', 'Thời hạn', 'Tiến độ', 'Tỷ lệ %', 'Kết quả thực hiện'];
const first = ['NV-001', 'Xây dựng Đề án y tế cơ sở', 'Quý II/2020'];
const second = ['NV-002', 'Sơ kết Chỉ thị số 16', 'Quý III/2020'];

test('answers are safe; locked cells, absurd values and missing rows are said', () => {
  const [code, title] = first;
  const content = aReturn([
    header,
    [code ?? '', title ?? '', 'Quý IV/2020', 'Hoàn thành', '120 %', 'Đã trình'],
  ]);
  expect(told(review(content))).toEqual({
    cells: [
      'NV-001 period Quý IV/2020 locked',
      'NV-001 progress Hoàn thành asked safe',
      'NV-001 percent 120 % asked out-of-range',
      'NV-001 result Đã trình asked safe',
    ],
    problems: ['C2 locked-changed', 'E2 value-out-of-range', 'row-missing'],
  });
});

test('a share that came back as it was sent is no change, whatever else it may mean', () => {
  const pack = aPack();
  const rows = pack.rows.map((row) => ({ ...row, content: { ...row.content, percent: 1 } }));
  const content = aReturn([
    ['Mã', 'Tỷ lệ %'],
    ['NV-001', '1'],
    ['NV-002', '0,5'],
  ]);
  const context = { receivedOn: '2020-07-01', bases: new Map() };
  expect(told(reviewReturn(content, { ...pack, rows }, aPlanNow(), context)).cells).toEqual([
    'NV-002 percent 50 asked percent-unclear',
  ]);
});

test('one day with the month first makes all days doubtful that may be either', () => {
  const content = aReturn([
    ['Mã', 'Ngày hoàn thành'],
    ['NV-001', '05/15/2020'],
    ['NV-002', '04/02/2020'],
  ]);
  expect(told(review(content)).cells).toEqual([
    'NV-001 completedOn 05/15/2020 asked unreadable',
    'NV-002 completedOn 2020-02-04 asked day-unclear',
  ]);
});

test('a day in a year far from the plan needs a look', () => {
  const content = aReturn([
    ['Mã', 'Ngày hoàn thành'],
    ['NV-001', '15/5/2002'],
    ['NV-002', '15/5/2202'],
  ]);
  expect(told(review(content)).cells).toEqual([
    'NV-001 completedOn 2002-05-15 asked day-unclear',
    'NV-002 completedOn 2202-05-15 asked day-unclear',
  ]);
});

test('what says otherwise than an answer that was taken before is in conflict', () => {
  const content = aReturn([header, [...first, 'Đang thực hiện', '', ''], [...second]]);
  const [task, other] = tasks;
  if (task === undefined || other === undefined) throw new Error('There are two tasks.');
  const now = aPlanNow({
    tasks: new Map([
      [task.id, { ...task, progress: 'Hoàn thành' }],
      [other.id, other],
    ]),
  });
  const bases = new Map([['lead/t1/progress', 'Hoàn thành']]);
  const { cells } = reviewReturn(content, aPack(), now, { receivedOn: '2020-07-01', bases });
  expect(cells.map(({ field, state }) => `${field} ${state}`)).toEqual(['progress conflict']);
});

test('codes that stand beside the titles of others are asked about once, and no row is missing', () => {
  const [, title, period] = second;
  const content = aReturn([header, ['NV-001', title ?? '', period ?? '', 'Hoàn thành', '', '']]);
  expect(told(review(content))).toEqual({ cells: [], problems: ['B2 code-title-differ'] });
});

test('who signs below is said in one sentence, words without a name elsewhere in their own', () => {
  const content = aReturn([
    header,
    [...first],
    ['', '', '', '', '', '- Huyện Ba Tri: đã gửi'],
    [...second],
    ['', '', '', '', '', 'GIÁM ĐỐC'],
    ['', '', '', '', '', '(Đã ký)'],
  ]);
  expect(
    review(content).problems.map(({ cell, code, value }) => `${cell} ${code} ${value}`),
  ).toEqual([
    'F3 row-nameless - Huyện Ba Tri: đã gửi',
    'F5 line-below GIÁM ĐỐC',
    'F6 line-below (Đã ký)',
  ]);
});

test('words alone in a row, between the rows or below the table, are said with their cell', () => {
  const long = `Sở đề nghị bổ sung kinh phí ${'và biên chế '.repeat(8)}`.trim();
  const content = aReturn([
    ['Mã', 'Nội dung nhiệm vụ', 'Thời hạn', 'Tiến độ'],
    [...first, 'Hoàn thành'],
    ['', 'II. Nhiệm vụ khác'],
    [...second, ''],
    ['', '', 'Chờ hướng dẫn'],
    ['', long],
  ]);
  const { added, problems } = review(content);
  expect(added).toEqual([]);
  expect(problems.map(({ cell, code, value }) => `${cell} ${code} ${value}`)).toEqual([
    'B3 line-between II. Nhiệm vụ khác',
    'C5 line-below Chờ hướng dẫn',
    `B6 line-below ${long}`,
  ]);
  expect(problems.at(-1)?.message).toContain(long);
});

test('what a sheet without a table says is said', () => {
  const content = aReturn([header, [...first], [...second]]);
  const outside = [
    { sheet: 'Ý kiến', row: 2, column: 1, text: 'Sở xin lùi hạn' },
    { sheet: 'Ý kiến', row: 3, column: 2, text: '', rows: 17 },
  ];
  const { problems } = review({ ...content, outside });
  expect(problems).toMatchObject([
    { sheet: 'Ý kiến', cell: 'A2', code: 'sheet-outside', value: 'Sở xin lùi hạn' },
    { sheet: 'Ý kiến', cell: 'B3', code: 'sheet-outside-more', value: '17' },
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    'Trang “Ý kiến” không có bảng nhiệm vụ, có ghi: “Sở xin lùi hạn”.',
    'Trang “Ý kiến” còn 17 dòng nữa chưa hiện ở đây; hãy mở tệp để xem.',
  ]);
});

test('an answer for which a sheet of supported tasks does not ask is offered as a remark', () => {
  const pack = aPack();
  const rows = pack.rows.map((row) => {
    const { title = null, product = null, period = null } = row.content;
    const content = { title, lead: 'Sở Y tế', product, period, remark: null };
    return { ...row, role: 'support' as const, content };
  });
  const content = aReturn([
    ['Mã', 'Nội dung nhiệm vụ', 'Ý kiến của cơ quan phối hợp', 'Tiến độ'],
    ['NV-001', first[1] ?? '', '', 'Hoàn thành'],
  ]);
  const found = reviewReturn(content, { ...pack, rows }, aPlanNow(), {
    receivedOn: '2020-07-01',
    bases: new Map(),
  });
  expect(told(found).cells).toEqual(['NV-001 remark.Tiến độ Tiến độ: Hoàn thành offered']);
});

test('what is pinned above a table is said', () => {
  const content = aReturn([header, [...first], [...second]]);
  const tables = content.tables.map((table) => ({
    ...table,
    notes: [{ row: 1, column: 1, text: 'Xin lùi hạn' }],
  }));
  expect(review({ ...content, tables }).problems).toMatchObject([
    { cell: 'A1', code: 'note-outside', value: 'Xin lùi hạn' },
  ]);
});

test('two rows for one task that disagree are not taken by themselves', () => {
  const content = aReturn([
    header,
    [...first, 'Hoàn thành', '', 'Đã trình'],
    [...first, 'Đang thực hiện', '', 'Đã trình'],
    [...second],
  ]);
  expect(told(review(content))).toEqual({
    cells: ['NV-001 progress Hoàn thành asked repeated', 'NV-001 result Đã trình asked safe'],
    problems: ['D2 row-repeated', 'D3 other-answer'],
  });
});

test('one answer that is merged over two rows is shown for both, and safe for none', () => {
  const content = aReturn([header, [...first, '', '', 'Đã họp chung'], [...second]]);
  const [table] = content.tables;
  const merged = { ...table, merges: [{ top: 2, bottom: 3, left: 6, right: 6 }] };
  expect(told(review({ ...content, tables: [merged as NonNullable<typeof table>] })).cells).toEqual(
    ['NV-001 result Đã họp chung asked merged', 'NV-002 result Đã họp chung asked merged'],
  );
});

test('a hidden copy says nothing of rows that stand elsewhere', () => {
  const content = aReturn([header, [...first, 'Hoàn thành', '', '']]);
  const old = aReturn([header, [...first, 'Chưa thực hiện'], [...second, 'Đang thực hiện']]);
  const tables = [...content.tables, ...old.tables.map((table) => ({ ...table, hidden: true }))];
  expect(told(review({ ...content, tables })).cells).toEqual([
    'NV-001 progress Hoàn thành asked safe',
    'NV-002 progress Đang thực hiện asked safe',
  ]);
});

test('a task that another agency leads by now needs a look, and so does an answer of a day to come', () => {
  const [one, two] = tasks;
  if (one === undefined || two === undefined) throw new Error('There are two tasks.');
  const lead = { text: 'Sở Tài chính', agency: 'a2' };
  const now = aPlanNow({
    tasks: new Map([
      [one.id, { ...one, lead }],
      [two.id, two],
    ]),
  });
  const content = aReturn([
    ['Mã', 'Tiến độ', 'Ngày hoàn thành'],
    ['NV-001', 'Hoàn thành', ''],
    ['NV-002', '', '15/8/2020'],
  ]);
  expect(told(review(content, now))).toMatchObject({
    cells: [
      'NV-001 progress Hoàn thành asked other-lead',
      'NV-002 completedOn 2020-08-15 asked day-unclear',
    ],
    problems: ['B2 other-lead', 'C3 value-unclear'],
  });
});

test('words beside what was asked are offered: notes, and columns of their own', () => {
  const content = aReturn([
    [...header, 'Ghi chú', 'Số hộ'],
    [...first, '', '', '', '', '12'],
    [...second, '', '', '', 'Rất gấp', ''],
  ]);
  const found = review(content);
  expect(told(found).cells).toEqual([
    'NV-001 extra.Số hộ 12 offered',
    'NV-002 note Chờ hướng dẫn\nRất gấp offered',
  ]);
  const decisions = found.cells.map(({ key }): [string, Decision] => [key, { take: 'theirs' }]);
  expect(merge(found, decisions)).toMatchObject([
    { kind: 'plan', after: { columns: [{ name: 'Số hộ', kind: 'number' }] } },
    { kind: 'task', id: 't1', after: { extra: { 'Số hộ': '12' } } },
    { kind: 'task', id: 't2', after: { note: 'Chờ hướng dẫn\nRất gấp' } },
  ]);
});

test('a row of theirs is taken in behind the task above it when somebody says so', () => {
  const content = aReturn([
    header,
    [...first],
    ['', 'Mua xe cứu thương', 'Quý IV/2020', 'Hoàn thành', '', ''],
    [...second],
  ]);
  const found = review(content);
  expect(found.added.map(({ key }) => key)).toEqual(['added/Chủ trì/3']);
  expect(merge(found, [])).toEqual([]);
  const [task] = merge(found, [['added/Chủ trì/3', { take: 'theirs' }]]);
  expect(task).toMatchObject({
    kind: 'task',
    before: null,
    after: {
      ...{ id: 't9', code: 'NV-009', title: 'Mua xe cứu thương', progress: 'Hoàn thành' },
      lead: { text: 'Sở Y tế', agency: 'a1' },
    },
  });
  const { position = '' } = (task?.after ?? {}) as { position?: string };
  expect(['a0', position, 'a1'].toSorted()).toEqual(['a0', position, 'a1']);
});

test('a value of one’s own is written, ours is kept with its reason, the rest stays open', () => {
  const found = review(aReturn([header, [...first, 'Hoàn thành', '55', 'Đã trình'], [...second]]));
  const plan = planned(found, [
    ['lead/t1/percent', { take: 'own', value: 60, because: 'Theo báo cáo mới' }],
    ['lead/t1/result', { take: 'ours', because: 'Chưa có văn bản' }],
  ]);
  expect(plan.changes).toMatchObject([{ kind: 'task', id: 't1', after: { percent: 60 } }]);
  expect(plan.record).toMatchObject({
    cells: [
      { field: 'percent', take: 'own', returned: 55, value: 60, because: 'Theo báo cáo mới' },
      {
        field: 'result',
        take: 'ours',
        returned: 'Đã trình',
        value: null,
        because: 'Chưa có văn bản',
      },
    ],
    open: 1,
  });
});

function planned(found: Review, decisions: readonly (readonly [string, Decision])[]) {
  return planMerge(found, new Map(decisions), {
    pack: aPack(),
    now: aPlanNow(),
    plan: newPlan({ title: 'Kế hoạch', year: 2020, issued: null }),
    receivedOn: '2020-07-01',
    records: { nextId: () => 't9', nextTaskCode: () => 'NV-009' },
  });
}

function merge(found: Review, decisions: readonly (readonly [string, Decision])[]) {
  return planned(found, decisions).changes;
}

test('rows in the order in which they were sent are not moved, whatever their codes', () => {
  const pack = aPack();
  const numbers = ['2', '1.10'];
  const rows = pack.rows.map((row, at) => ({
    ...row,
    content: { ...row.content, number: numbers[at] ?? '' },
  }));
  const notesOf = (...lines: string[][]) =>
    reviewReturn(aReturn([header, ...lines]), { ...pack, rows }, aPlanNow(), {
      ...{ receivedOn: '2020-07-01', bases: new Map() },
    }).notes;

  expect(notesOf(second, first)).not.toContain('Các dòng bị đảo thứ tự.');
  expect(notesOf(first, second)).toContain('Các dòng bị đảo thứ tự.');
});

test('where numbers start over in each section, nobody says that rows were moved', () => {
  const rows = aPack().rows.map((row) => ({ ...row, content: { ...row.content, number: '1' } }));

  const { notes } = reviewReturn(aReturn([header, second, first]), aPack({ rows }), aPlanNow(), {
    receivedOn: '2020-07-01',
    bases: new Map(),
  });

  expect(notes).not.toContain('Các dòng bị đảo thứ tự.');
});
