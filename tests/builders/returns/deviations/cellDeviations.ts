import { answerKey } from '../filledPack.ts';
import { chance, pick } from '../randomHandoff.ts';
import { eachRow, eachTable, isCopied, reword } from './deviation.ts';
import type { Deviation } from './deviation.ts';

/** What stands in cells is written in another way, or is wrong. */
export const cellDeviations = {
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
} satisfies Readonly<Record<string, Deviation>>;
