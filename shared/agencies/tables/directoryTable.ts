import { agencyHeaders } from '../../spreadsheet/agencyHeaders.ts';
import type { HeaderSynonyms } from '../../spreadsheet/headerSynonyms.ts';

/** The tables of a directory in a workbook of Excel. */
export const directoryTables = ['agencies', 'leaders', 'charges', 'successions'] as const;

export type DirectoryTable = (typeof directoryTables)[number];

/** Columns of each table in their order; the first ones that matter tell the table. */
export const tableColumns = {
  agencies: ['name', 'short', 'aliases', 'kind', 'parent', 'members', 'from', 'to'],
  leaders: ['leaderName', 'title', 'from', 'to'],
  charges: ['leader', 'chargeKind', 'subject', 'from', 'to'],
  successions: ['on', 'change', 'before', 'after', 'basis'],
} as const satisfies Record<DirectoryTable, readonly string[]>;

export type DirectoryField = (typeof tableColumns)[DirectoryTable][number];

/** Columns without which a table is none. */
export const neededColumns: Readonly<Record<DirectoryTable, readonly DirectoryField[]>> = {
  agencies: ['name'],
  leaders: ['leaderName'],
  charges: ['leader', 'subject'],
  successions: ['on', 'before'],
};

const days: readonly HeaderSynonyms<'from' | 'to'>[] = [
  {
    fields: ['from'],
    whole: ['Từ', 'From', 'Bắt đầu'],
    within: ['Từ ngày', 'Ngày thành lập', 'Có hiệu lực từ', 'Ngày bắt đầu', 'Ngày bổ nhiệm'],
  },
  {
    fields: ['to'],
    whole: ['Đến', 'To', 'Kết thúc'],
    within: ['Đến ngày', 'Đến hết ngày', 'Ngày kết thúc', 'Có hiệu lực đến', 'Ngày giải thể'],
  },
];

/** How the columns are called by those who make such tables. */
export const tableHeaders: {
  readonly [Table in DirectoryTable]: readonly HeaderSynonyms<DirectoryField | 'number' | 'note'>[];
} = {
  agencies: [
    ...agencyHeaders,
    ...days,
    {
      fields: ['members'],
      whole: ['Gồm', 'Members'],
      within: ['Thành viên', 'Cơ quan thành viên', 'Các thành viên', 'Gồm các cơ quan'],
    },
  ],
  leaders: [
    {
      fields: ['leaderName'],
      whole: ['Họ tên', 'Tên', 'Lãnh đạo', 'Name', 'Đồng chí'],
      within: ['Họ và tên', 'Tên lãnh đạo', 'Họ và tên lãnh đạo'],
    },
    { fields: ['title'], whole: ['Title'], within: ['Chức vụ', 'Chức danh'] },
    ...days,
    { fields: ['note'], within: ['Ghi chú'] },
  ],
  charges: [
    {
      fields: ['leader'],
      whole: ['Lãnh đạo', 'Đồng chí', 'Họ và tên', 'Leader'],
      within: ['Lãnh đạo phụ trách', 'Đồng chí phụ trách', 'Người phụ trách'],
    },
    {
      fields: ['chargeKind'],
      whole: ['Loại', 'Phụ trách', 'Kind'],
      within: ['Loại phụ trách', 'Loại phân công'],
    },
    {
      fields: ['subject'],
      whole: ['Nội dung', 'Subject'],
      within: ['Nội dung phụ trách', 'Lĩnh vực, cơ quan, địa bàn', 'Lĩnh vực, địa bàn phụ trách'],
    },
    ...days,
    { fields: ['note'], within: ['Ghi chú'] },
  ],
  successions: [
    {
      fields: ['on'],
      whole: ['Ngày', 'Từ ngày', 'On'],
      within: ['Có hiệu lực từ ngày', 'Ngày có hiệu lực', 'Ngày hiệu lực', 'Kể từ ngày'],
    },
    {
      fields: ['change'],
      whole: ['Loại', 'Change'],
      within: ['Hình thức', 'Hình thức sắp xếp', 'Loại thay đổi'],
    },
    {
      fields: ['before'],
      whole: ['Trước', 'Before'],
      within: ['Trước sắp xếp', 'Cơ quan trước sắp xếp', 'Cơ quan cũ', 'Tên cũ'],
    },
    {
      fields: ['after'],
      whole: ['Sau', 'After'],
      within: ['Sau sắp xếp', 'Cơ quan sau sắp xếp', 'Cơ quan mới', 'Tên mới'],
    },
    { fields: ['basis'], whole: ['Basis'], within: ['Căn cứ', 'Văn bản', 'Quyết định'] },
    { fields: ['note'], within: ['Ghi chú'] },
  ],
};
