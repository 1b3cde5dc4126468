import type { AnnexLayout } from '../layout.ts';
import { officialTargetColumns, officialTaskColumns } from './officialColumns.ts';

/**
 * Administrative documents of the state: Decree 30/2020, annex I (domain.md 3.2, 3.3). Numbers of
 * annexes are Roman, and the pages of each are numbered by themselves.
 */
export const nd30: AnnexLayout = {
  id: 'nd30',
  name: 'Văn bản hành chính (Nghị định 30/2020)',
  regime: 'state',
  page: {
    orientation: 'landscape',
    marginsMm: { top: 20, right: 15, bottom: 20, left: 30 },
    numbers: { place: 'top', sizePt: 13, onFirst: false, perAnnex: true },
  },
  font: 'Times New Roman',
  head: {
    isShown: true,
    left: [{ text: '[CƠ QUAN]', sizePt: 13, bold: true, rule: 'short' }],
    right: [
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', sizePt: 13, bold: true },
      { text: 'Độc lập - Tự do - Hạnh phúc', sizePt: 14, bold: true, rule: 'full' },
    ],
    number: { text: 'Số:         /KH-UBND', sizePt: 13 },
    date: { text: '[địa danh], ngày       tháng       năm [năm]', sizePt: 14, italic: true },
  },
  title: [
    { text: 'Phụ lục [số]', sizePt: 14, bold: true },
    { text: '[tên phụ lục]', sizePt: 14, bold: true },
    { text: '[tên kế hoạch]', sizePt: 14, bold: true },
    {
      text: '(Kèm theo Kế hoạch số         /KH-UBND ngày       tháng       năm [năm] của [cơ quan])',
      sizePt: 14,
      italic: true,
    },
  ],
  numerals: 'roman',
  table: {
    headerSizePt: 12,
    sizePt: 12,
    hasColumnNumbers: false,
    numbering: null,
    section: { bold: true, fill: null },
    agencies: 'full',
    hasOwnColumns: true,
  },
  annexes: {
    tasks: { title: 'BẢNG PHÂN CÔNG NHIỆM VỤ', columns: officialTaskColumns },
    targets: { title: 'HỆ THỐNG CHỈ TIÊU', columns: officialTargetColumns },
  },
  reasons: { header: 'Căn cứ, lý do đề xuất', widthMm: 40 },
  signature: {
    isShown: true,
    lines: [
      { text: 'TM. ỦY BAN NHÂN DÂN', sizePt: 14, bold: true },
      { text: 'CHỦ TỊCH', sizePt: 14, bold: true },
    ],
    name: { text: '', sizePt: 14, bold: true },
  },
  recipients: {
    isShown: true,
    heading: { text: 'Nơi nhận:', sizePt: 12, bold: true, italic: true },
    lines: [
      { text: '- Các cơ quan, đơn vị có tên trong phụ lục;', sizePt: 11 },
      { text: '- Lưu: VT.', sizePt: 11 },
    ],
  },
};
