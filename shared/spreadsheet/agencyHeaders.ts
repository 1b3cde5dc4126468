import type { HeaderSynonyms } from './headerSynonyms.ts';

/** What a column of a directory can mean. */
export type AgencyColumnField =
  'number' | 'name' | 'short' | 'aliases' | 'kind' | 'parent' | 'note';

export const agencyHeaders: readonly HeaderSynonyms<AgencyColumnField>[] = [
  { fields: ['number'], whole: ['STT', 'TT', 'Số TT', 'Số', 'Mã', '#'], within: ['Số thứ tự'] },
  {
    fields: ['name'],
    whole: ['Cơ quan', 'Đơn vị', 'Cơ quan, đơn vị'],
    within: ['Tên cơ quan', 'Tên đơn vị', 'Tên cơ quan, đơn vị'],
  },
  { fields: ['short'], within: ['Tên viết tắt', 'Viết tắt', 'Tên tắt', 'Ký hiệu'] },
  { fields: ['aliases'], within: ['Tên gọi khác', 'Tên khác', 'Tên cũ'] },
  {
    fields: ['kind'],
    whole: ['Khối', 'Loại'],
    within: ['Khối cơ quan', 'Loại cơ quan', 'Nhóm cơ quan'],
  },
  {
    fields: ['parent'],
    within: ['Cơ quan cấp trên', 'Đơn vị cấp trên', 'Trực thuộc', 'Cơ quan chủ quản'],
  },
  { fields: ['note'], within: ['Ghi chú'] },
];
