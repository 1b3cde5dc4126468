import { chance, pick, shuffle } from '../randomHandoff.ts';
import { eachTable } from './deviation.ts';
import type { Deviation } from './deviation.ts';

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

/** Columns are moved, hidden, called otherwise, added and taken out. */
export const columnDeviations = {
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
} satisfies Readonly<Record<string, Deviation>>;
