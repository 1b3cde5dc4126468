import type { FilledRow } from '../filledPack.ts';
import { chance, pick, shuffle } from '../randomHandoff.ts';
import type { OutsideCell } from '../writeXlsx.ts';
import { eachTable, isCopied } from './deviation.ts';
import type { Deviation } from './deviation.ts';

/** Rows are moved, taken out, copied and written between. */
export const rowDeviations = {
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
} satisfies Readonly<Record<string, Deviation>>;
