import type { AnnexLayout } from '../layout.ts';
import { officialTargetColumns, officialTaskColumns } from './officialColumns.ts';

/**
 * Documents of the Party, rules of 2018 (domain.md 3.2). Numbers of annexes are Arabic, as the Party's
 * handbooks have them.
 */
export const party2018: AnnexLayout = {
  id: 'party-2018',
  name: 'Văn bản của Đảng (2018–2025)',
  regime: 'party',
  page: {
    orientation: 'landscape',
    marginsMm: { top: 20, right: 15, bottom: 20, left: 30 },
    numbers: { place: 'top', sizePt: 14, onFirst: false, perAnnex: false },
  },
  font: 'Times New Roman',
  head: {
    isShown: true,
    left: [
      { text: '[CƠ QUAN]', sizePt: 14, bold: true },
      { text: '*', sizePt: 14 },
    ],
    right: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', sizePt: 15, bold: true, rule: 'full' }],
    number: { text: 'Số         -KH/TU', sizePt: 14 },
    date: { text: '[địa danh], ngày       tháng       năm [năm]', sizePt: 14, italic: true },
  },
  title: [
    { text: 'Phụ lục [số]', sizePt: 14, bold: true },
    { text: '[tên phụ lục]', sizePt: 15, bold: true },
    { text: '[tên kế hoạch]', sizePt: 14, bold: true },
    {
      text: '(kèm theo Kế hoạch số         -KH/TU, ngày       /      /[năm] của [cơ quan])',
      sizePt: 14,
      italic: true,
    },
    { text: '-----', sizePt: 14 },
  ],
  numerals: 'arabic',
  table: {
    headerSizePt: 12,
    sizePt: 12,
    hasColumnNumbers: false,
    numbering: null,
    section: { bold: true, fill: 'EDEDED' },
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
      { text: 'T/M BAN THƯỜNG VỤ', sizePt: 14, bold: true },
      { text: 'PHÓ BÍ THƯ', sizePt: 14 },
    ],
    name: { text: '', sizePt: 14, bold: true },
  },
  recipients: {
    isShown: true,
    heading: { text: 'Nơi nhận:', sizePt: 14, underline: true },
    lines: [
      { text: '- Các cơ quan, đơn vị có tên trong phụ lục,', sizePt: 12 },
      { text: '- Lưu Văn phòng Tỉnh ủy.', sizePt: 12 },
    ],
  },
};

/** Rules of 2026; what could be compared of them has stayed as it was. */
export const party2026: AnnexLayout = {
  ...party2018,
  id: 'party-2026',
  name: 'Văn bản của Đảng (từ 2026)',
};
