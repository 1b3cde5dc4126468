import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

import ExcelJS, { type Row } from 'exceljs';

const titles = [
  'Xây dựng và công nhận 12 xã đạt chuẩn nông thôn mới; huyện Chợ Lách đạt chuẩn huyện nông thôn mới',
  'Sơ kết 4 năm thực hiện Nghị quyết số 02 của Tỉnh ủy khóa X về xây dựng Đảng và hệ thống chính trị',
  'Tạo quỹ đất sạch thu hút đầu tư các khu, cụm công nghiệp; đẩy nhanh giải phóng mặt bằng dự án',
  'Rà soát, sắp xếp lại bộ máy trong các cơ quan chuyên môn, đơn vị sự nghiệp công lập thí điểm',
];

const owners = [
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Ban Tổ chức Tỉnh ủy',
  'Sở Tài chính',
  'UBND huyện Ba Tri',
  'Sở Kế hoạch và Đầu tư',
  'Ban Tuyên giáo Tỉnh ủy',
];

const products = ['Báo cáo', 'Kế hoạch', 'Quyết định của UBND tỉnh', 'Nghị quyết'];

/** The two header rows; an empty second one is merged with the first. */
const header: readonly (readonly [first: string, second: string])[] = [
  ['TT', ''],
  ['Mã', ''],
  ['Nội dung nhiệm vụ', ''],
  ['Phân công thực hiện', 'Chủ trì'],
  ['', 'Phối hợp'],
  ['Thời gian', 'Bắt đầu'],
  ['', 'Hoàn thành'],
  ['Sản phẩm', ''],
  ['Kinh phí (triệu đồng)', 'Tổng số'],
  ['', 'Ngân sách'],
  ['Số xã', ''],
  ['Tỷ lệ (%)', ''],
];

const headerMerges = ['D3:E3', 'F3:G3', 'I3:J3', 'A', 'B', 'C', 'H', 'K', 'L'].map((range) =>
  range.length > 1 ? range : `${range}3:${range}4`,
);

const thin = { style: 'thin' } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };

/** Writes a table of this many rows and 12 columns, with the looks that offices give theirs. */
export async function writeBigTable(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: file,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheet = book.addWorksheet('Phụ lục', { views: [{ state: 'frozen', ySplit: 4 }] });
  sheet.columns = header.map((_, at) => ({ width: at === 2 ? 60 : 16 }));
  sheet.autoFilter = `A4:L${rows + 4}`;
  sheet.addRow(['BẢNG PHÂN CÔNG NHIỆM VỤ NĂM 2020']).font = { bold: true, size: 14 };
  sheet.addRow(['(Kèm theo Nghị quyết số 08-NQ/TU ngày 06/01/2020 của Tỉnh ủy)']);
  const [first, second] = [0, 1].map((line) => sheet.addRow(header.map((cell) => cell[line])));
  for (const row of [first, second]) if (row !== undefined) dressHeader(row);
  for (const range of ['A1:L1', 'A2:L2', ...headerMerges]) sheet.mergeCells(range);
  for (let index = 0; index < rows; index += 1) addTask(sheet, index);
  await Promise.all([once(file, 'close'), book.commit()]);
}

function dressHeader(row: Row): void {
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E1F2' } };
    cell.border = border;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
}

function addTask(
  sheet: ReturnType<ExcelJS.stream.xlsx.WorkbookWriter['addWorksheet']>,
  index: number,
): void {
  const start = Date.UTC(2020, 0, 6 + (index % 200));
  const row = sheet.addRow([
    index + 1,
    `NV-${String(index + 1).padStart(3, '0')}`,
    `${titles[index % titles.length] ?? ''} (${index + 1})`,
    owners[index % owners.length],
    owners[(index + 2) % owners.length],
    new Date(start),
    new Date(start + 90 * 86_400_000),
    products[index % products.length],
    ((index * 37) % 9000) + 0.5,
    (index * 17) % 5000,
    index % 24,
    (index % 1000) / 10,
  ]);
  row.eachCell((cell, column) => {
    cell.border = border;
    cell.alignment = { wrapText: true, vertical: 'top' };
    if (column === 6 || column === 7) cell.numFmt = 'dd/mm/yyyy';
    if (column === 9 || column === 10) cell.numFmt = '#,##0.0';
  });
  row.commit();
}
