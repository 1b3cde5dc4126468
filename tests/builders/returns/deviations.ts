import type { FilledPack, FilledRow, FilledTable } from './filledPack.ts';
import { answerKey } from './filledPack.ts';
import { chance, pick, shuffle } from './randomHandoff.ts';
import type { Random } from './randomHandoff.ts';
import type { OutsideCell } from './writeXlsx.ts';

/** Something that people or programs do to a pack, beside filling it in. */
export type Deviation = (random: Random, filled: FilledPack) => void;

const eachTable =
  (change: (table: FilledTable, random: Random, filled: FilledPack) => void): Deviation =>
  (random, filled) => {
    for (const table of filled.tables) if (table.rows.length > 0) change(table, random, filled);
  };

const eachRow =
  (percent: number, change: (row: FilledRow, random: Random, filled: FilledPack) => void) =>
  (table: FilledTable, random: Random, filled: FilledPack): void => {
    for (const row of table.rows) if (chance(random, percent)) change(row, random, filled);
  };

function reword(row: FilledRow, field: string, change: (words: string) => string): void {
  const cell = row.cells.get(field);
  if (typeof cell?.value !== 'string') return;
  row.cells.set(field, { ...cell, value: change(cell.value) });
}

function isCopied({ tables }: FilledPack, task: string): boolean {
  return tables.flatMap(({ rows }) => rows).filter((row) => row.task === task).length > 1;
}

/** Headers that mean progress to one secretary and results to another. */
const ambiguousHeaders: Readonly<Record<string, string>> = {
  progress: 'Tình hình thực hiện',
  result: 'Kết quả đạt được',
};

/** Other words for the headers of a pack, as secretaries write them. */
const otherHeaders: Readonly<Record<string, readonly string[]>> = {
  code: ['Mã số', 'MÃ', 'Mã nhiệm vụ'],
  number: ['STT', 'Số TT'],
  title: ['Nội dung công việc', 'Nhiệm vụ', 'NỘI DUNG NHIỆM VỤ ', 'Nội dung\nnhiệm vụ'],
  support: ['Đơn vị phối hợp', 'Cơ quan, đơn vị phối hợp'],
  lead: ['Đơn vị chủ trì', 'Chủ trì'],
  product: ['Sản phẩm/kết quả', 'Sản phẩm đầu ra'],
  period: ['Thời gian hoàn thành', 'Hạn hoàn thành', 'Thời gian'],
  progress: ['Tình trạng', 'Tình trạng thực hiện', 'Tiến độ thực hiện', 'TIẾN ĐỘ'],
  percent: ['% hoàn thành', 'Tỷ lệ hoàn thành', 'Tỷ lệ (%)'],
  completedOn: ['Ngày hoàn thành thực tế', 'Ngày HT', 'Ngày  hoàn thành'],
  result: ['Kết quả thực hiện đến nay', 'Kết quả', 'Tình hình thực hiện'],
  evidence: ['Minh chứng', 'Văn bản triển khai', 'Hồ sơ minh chứng'],
  difficulty: ['Khó khăn', 'Vướng mắc, khó khăn', 'Khó khăn/Vướng mắc'],
  proposal: ['Kiến nghị', 'Đề xuất', 'Kiến nghị, đề xuất'],
  updater: ['Người báo cáo', 'Cán bộ cập nhật'],
  remark: ['Ý kiến', 'Ý kiến của đơn vị', 'Ý kiến phối hợp'],
};

export const deviations = {
  moveRows: eachTable((table, random) => {
    table.rows = shuffle(random, table.rows);
  }),
  sortByTitle: eachTable((table) => {
    const titleOf = ({ cells }: FilledRow): string => {
      const value = cells.get('title')?.value;
      return typeof value === 'string' ? value : '';
    };
    table.rows = table.rows.toSorted((left, right) => titleOf(left).localeCompare(titleOf(right)));
  }),
  filterRows: eachTable((table, random) => {
    table.rows = table.rows.map((row) => ({ ...row, isHidden: chance(random, 50) }));
  }),
  insertEmptyRows: eachTable((table, random) => {
    const empty = (): FilledRow => ({ task: null, cells: new Map(), isHidden: false });
    table.rows = table.rows.flatMap((row) => (chance(random, 30) ? [empty(), row] : [row]));
  }),
  sortCodesApart: eachTable((table, random, filled) => {
    const coded = table.rows.filter(({ cells }) => cells.has('code'));
    const codes = shuffle(
      random,
      coded.map(({ cells }) => cells.get('code')),
    );
    for (const [at, { task, cells }] of coded.entries()) {
      const code = codes[at];
      if (code === undefined || code.value === cells.get('code')?.value) continue;
      cells.set('code', code);
      // Which of the two is right nobody can say: shown, and taken for neither.
      if (task !== null) filled.unsaid.add(task);
    }
  }),
  addRows: eachTable((table, random) => {
    const added = new Map<string, OutsideCell>([
      ['title', { value: `Khảo sát nhu cầu đào tạo nghề tại cơ sở ${random(1000)}` }],
      ['result', { value: `Đã khảo sát ${random(1000)} hộ` }],
    ]);
    const at = random(table.rows.length + 1);
    table.rows = table.rows.toSpliced(at, 0, { task: null, cells: added, isHidden: false });
  }),
  deleteRow: eachTable((table, random, filled) => {
    const at = random(table.rows.length);
    const { task = null } = table.rows[at] ?? {};
    if (task === null || isCopied(filled, task)) return;
    table.rows.splice(at, 1);
    for (const key of filled.truth.keys()) {
      if (key.startsWith(`${task}/`)) filled.truth.delete(key);
    }
  }),
  moveColumns: eachTable((table, random) => {
    table.columns = shuffle(random, table.columns);
  }),
  hideColumns: eachTable((table, random) => {
    for (const column of table.columns) column.isHidden = chance(random, 40);
  }),
  renameColumns: eachTable((table, random) => {
    for (const column of table.columns) {
      if (chance(random, 50)) {
        column.header = pick(random, otherHeaders[column.field] ?? [column.header]);
      }
    }
  }),
  renameToAmbiguous: eachTable((table, _, filled) => {
    filled.isAmbiguous = true;
    for (const column of table.columns) {
      column.header = ambiguousHeaders[column.field] ?? column.header;
    }
  }),
  shoutHeaders: eachTable((table) => {
    for (const column of table.columns) column.header = ` ${column.header.toUpperCase()}\n`;
  }),
  addColumns: eachTable((table, random) => {
    const field = `own${random(1000)}`;
    const header = pick(random, [
      'Ghi chú',
      'Địa bàn thực hiện',
      'Số hộ tham gia',
      'Phòng phụ trách',
    ]);
    table.columns = table.columns.toSpliced(random(table.columns.length + 1), 0, {
      field,
      header,
      isHidden: false,
    });
    for (const row of table.rows) {
      if (chance(random, 50)) row.cells.set(field, { value: `Lời riêng ${random(100_000)}` });
    }
  }),
  dropLockedColumns: eachTable((table, random) => {
    const dropped = ['number', 'support', 'product', 'period', 'lead'];
    table.columns = table.columns.filter(
      ({ field }) => !dropped.includes(field) || chance(random, 50),
    );
  }),
  dropCodes: eachTable((table) => {
    table.columns = table.columns.filter(({ field }) => field !== 'code');
  }),
  emptyCodes: eachTable(eachRow(40, (row) => void row.cells.delete('code'))),
  rewriteCodes: eachTable(
    eachRow(50, (row, random) =>
      reword(row, 'code', (code) =>
        pick(random, [
          code.toLowerCase(),
          ` ${code} `,
          code.replace('-', '–'),
          code.replace('-', ' '),
        ]),
      ),
    ),
  ),
  renameSheets: eachTable((table, random) => {
    table.name = `${pick(random, ['Trang', 'Báo cáo', 'Sheet'])} ${table.role}`;
  }),
  dropTitles: eachTable((table) => {
    table.lines = [];
  }),
  dropStamp: (_: Random, filled: FilledPack) => {
    filled.hasStamp = false;
  },
  decompose: eachTable((table) => {
    for (const row of table.rows) {
      for (const field of row.cells.keys()) reword(row, field, (words) => words.normalize('NFD'));
    }
    for (const column of table.columns) column.header = column.header.normalize('NFD');
  }),
  loosenWords: eachTable(
    eachRow(50, (row, random) => {
      const field = pick(random, ['title', 'product', 'period', 'support', 'lead']);
      reword(row, field, (words) =>
        pick(random, [` ${words}  `, words.replace(/ /g, '  '), words.toUpperCase(), `${words}\n`]),
      );
    }),
  ),
  daysAsWords: eachTable(
    eachRow(80, (row, random) => {
      const value = row.cells.get('completedOn')?.value;
      if (typeof value !== 'object' || !('day' in value)) return;
      const [year = '', month = '', day = ''] = value.day.split('-');
      const words = pick(random, [
        `${day}/${month}/${year}`,
        `${Number(day)}/${Number(month)}/${year}`,
        `${day}-${month}-${year}`,
        `${day}.${month}.${year}`,
        `ngày ${Number(day)} tháng ${Number(month)} năm ${year}`,
        value.day,
      ]);
      row.cells.set('completedOn', { value: words });
    }),
  ),
  monthsFirst: eachTable((table, _, filled) => {
    const days = table.rows.flatMap(({ task, cells }) => {
      const value = cells.get('completedOn')?.value;
      return typeof value === 'object' && 'day' in value ? [{ task, cells, day: value.day }] : [];
    });
    if (!days.some(({ day }) => Number(day.slice(8)) > 12)) return;
    for (const { task, cells, day: iso } of days) {
      const [year = '', month = '', day = ''] = iso.split('-');
      cells.set('completedOn', { value: `${month}/${day}/${year}` });
      if (task === null || month === day) continue;
      const key = answerKey(task, 'completedOn');
      filled.doubtful.add(key);
      filled.contested.add(key);
      // A day from before was turned round as well.
      if (!filled.truth.has(key)) filled.truth.set(key, iso);
    }
  }),
  oldEncoding: eachTable(
    eachRow(30, ({ task, cells }, _, filled) => {
      const field = cells.has('remark') ? 'remark' : 'result';
      if (task === null || !filled.truth.has(answerKey(task, field))) return;
      cells.set(field, { value: 'X©y dùng n«ng th«n míi giai ®o¹n 2016 - 2020' });
      filled.truth.set(answerKey(task, field), 'Xây dựng nông thôn mới giai đoạn 2016 - 2020');
      if (isCopied(filled, task)) filled.contested.add(answerKey(task, field));
    }),
  ),
  percentAsWords: eachTable(
    eachRow(80, (row, random) => {
      const value = row.cells.get('percent')?.value;
      if (typeof value !== 'number') return;
      const other = pick(random, [
        `${value} %`,
        `${value}%`,
        String(value),
        { share: value / 100 },
      ]);
      row.cells.set('percent', { value: other });
    }),
  ),
  absurdValues: eachTable((table, random, filled) => {
    for (const { task, cells } of table.rows) {
      if (task === null || table.role === 'support' || !chance(random, 20)) continue;
      const field = pick(random, ['percent', 'completedOn']);
      const value =
        field === 'percent'
          ? pick(random, ['120', 'khoảng một nửa', '150%'])
          : pick(random, ['31/2/2020', 'đang chờ ký', 'cuối tháng']);
      cells.set(field, { value });
      filled.truth.set(answerKey(task, field), value);
      filled.doubtful.add(answerKey(task, field));
      if (isCopied(filled, task)) filled.contested.add(answerKey(task, field));
    }
  }),
  pinNotes: eachTable(
    eachRow(30, (row, random) => {
      const [field, cell] = [...row.cells].at(random(row.cells.size)) ?? [];
      if (field === undefined || cell === undefined) return;
      row.cells.set(field, { ...cell, note: `Xin xem lại ${random(100_000)}` });
    }),
  ),
  copyRow: eachTable((table, random) => {
    const row = pick(random, table.rows);
    table.rows = [...table.rows, { ...row, cells: new Map(row.cells) }];
  }),
  copyAsNew: eachTable((table, random) => {
    const row = pick(random, table.rows);
    const cells = new Map(row.cells);
    cells.set('title', { value: `Mua sắm trang thiết bị cho trạm xá xã đảo ${random(1000)}` });
    cells.set('result', { value: `Đã mua ${random(1000)} bộ` });
    table.rows = [...table.rows, { task: null, cells, isHidden: false }];
  }),
  changeLocked: eachTable(
    eachRow(25, (row, random) => {
      const field = pick(random, ['product', 'period']);
      if (row.task !== null) row.cells.set(field, { value: `Đề nghị đổi ${random(1000)}` });
    }),
  ),
  mergeAnswers: eachTable((table, random, filled) => {
    const field = table.role === 'lead' ? 'result' : 'remark';
    const at = random(Math.max(1, table.rows.length - 1));
    const [top, below] = [table.rows[at], table.rows[at + 1]];
    if (top?.task == null || below?.task == null) return;
    const value = `Kết quả chung ${random(100_000)}`;
    top.cells.set(field, { value });
    below.cells.delete(field);
    table.merges.push({ field, from: at, to: at + 1 });
    for (const task of [top.task, below.task]) {
      filled.truth.set(answerKey(task, field), value);
      filled.doubtful.add(answerKey(task, field));
      if (isCopied(filled, task)) filled.contested.add(answerKey(task, field));
    }
  }),
  signBelow: eachTable((table) => {
    for (const words of ['NGƯỜI LẬP BIỂU', 'Nguyễn Văn A']) {
      table.rows.push({
        task: null,
        cells: new Map([['title', { value: words }]]),
        isHidden: false,
      });
    }
  }),
  signAcross: eachTable((table) => {
    const field = table.role === 'lead' ? 'result' : 'remark';
    for (const words of ['Bến Tre, ngày 30 tháng 6 năm 2020', 'GIÁM ĐỐC', '(Đã ký)']) {
      const cells = new Map([[field, { value: words }]]);
      table.rows.push({ task: null, cells, isHidden: false });
    }
  }),
  numberColumns: eachTable((table) => {
    const cells = table.columns.map(({ field }, at) => [field, { value: `(${at + 1})` }] as const);
    table.rows.unshift({ task: null, cells: new Map(cells), isHidden: false });
  }),
  repeatHeader: eachTable((table, random) => {
    const named = table.columns.filter(({ header }) => header !== '');
    const cells = named.map(({ field, header }) => [field, { value: header }] as const);
    const row = { task: null, cells: new Map(cells), isHidden: false };
    table.rows.splice(1 + random(table.rows.length), 0, row);
  }),
  copySheet: (random, { tables }) => {
    const { name, columns, rows, ...table } = pick(random, tables);
    tables.push({
      ...table,
      name: `${name} (2)`,
      columns: columns.map((column) => ({ ...column })),
      rows: rows.map((row) => ({ ...row, cells: new Map(row.cells) })),
      merges: [],
    });
  },
  stackTables: (_, filled) => {
    filled.isStacked = true;
  },
} satisfies Readonly<Record<string, Deviation>>;

export type DeviationName = keyof typeof deviations;

/** What would not stay where it belongs when rows and columns were moved about afterwards. */
const last = [
  'monthsFirst',
  'copySheet',
  'stackTables',
  'numberColumns',
  'repeatHeader',
  'mergeAnswers',
] as const;

/** Does some of it to a pack; returns what. */
export function deviate(random: Random, filled: FilledPack): DeviationName[] {
  const isLast: ReadonlySet<string> = new Set(last);
  const names = (Object.keys(deviations) as DeviationName[]).filter((name) => !isLast.has(name));
  const chosen = shuffle(
    random,
    names.filter(() => chance(random, 18)),
  );
  const ordered = [...chosen, ...last.filter(() => chance(random, 12))];
  for (const name of ordered) deviations[name](random, filled);
  return ordered;
}
