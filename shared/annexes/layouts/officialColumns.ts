import type { TargetAnnexColumn, TaskAnnexColumn } from '../layout.ts';

/**
 * The columns that offices print (domain.md 10), on A4 landscape between margins of 30 and 15 mm: 252 mm
 * in all. The code stands beside the number, so that the file finds its tasks again.
 */
export const officialTaskColumns: readonly TaskAnnexColumn[] = [
  { field: 'number', header: 'TT', group: null, widthMm: 11, align: 'center' },
  { field: 'code', header: 'Mã', group: null, widthMm: 17, align: 'center' },
  { field: 'title', header: 'Nội dung nhiệm vụ', group: null, widthMm: 64, align: 'left' },
  { field: 'lead', header: 'Cơ quan chủ trì', group: null, widthMm: 33, align: 'left' },
  { field: 'support', header: 'Cơ quan phối hợp', group: null, widthMm: 38, align: 'left' },
  { field: 'leader', header: 'Lãnh đạo phụ trách', group: null, widthMm: 23, align: 'left' },
  { field: 'product', header: 'Sản phẩm', group: null, widthMm: 25, align: 'left' },
  { field: 'period', header: 'Thời gian hoàn thành', group: null, widthMm: 24, align: 'center' },
  { field: 'note', header: 'Ghi chú', group: null, widthMm: 17, align: 'left' },
];

export const officialTargetColumns: readonly TargetAnnexColumn[] = [
  { field: 'number', header: 'TT', group: null, widthMm: 12, align: 'center' },
  { field: 'name', header: 'Chỉ tiêu', group: null, widthMm: 98, align: 'left' },
  { field: 'unit', header: 'Đơn vị tính', group: null, widthMm: 28, align: 'center' },
  { field: 'assigned', header: 'Cấp trên giao', group: null, widthMm: 26, align: 'right' },
  { field: 'stretch', header: 'Phấn đấu', group: null, widthMm: 26, align: 'right' },
  { field: 'value', header: 'Mục tiêu năm [năm]', group: null, widthMm: 30, align: 'right' },
  { field: 'due', header: 'Thời hạn', group: null, widthMm: 32, align: 'center' },
];
