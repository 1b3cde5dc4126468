import type { HeaderSynonyms } from './headerSynonyms.ts';

/** What a column of a directory can mean. */
export type AgencyColumnField =
  'number' | 'name' | 'short' | 'aliases' | 'kind' | 'parent' | 'note';

export const agencyHeaders: readonly HeaderSynonyms<AgencyColumnField>[] = [
  {
    fields: ['number'],
    whole: ['STT', 'TT', 'Số TT', 'Số', 'Mã', '#', 'No', 'S.T.T', 'T.T'],
    within: ['Số thứ tự', 'Mã cơ quan', 'Mã đơn vị', 'Mã định danh'],
  },
  {
    fields: ['name'],
    whole: ['Cơ quan', 'Đơn vị', 'Cơ quan, đơn vị', 'Tên', 'Agency', 'Unit', 'Name', 'Tổ chức'],
    within: [
      ...['Tên cơ quan', 'Tên đơn vị', 'Tên cơ quan, đơn vị', 'Tên đầy đủ', 'Tên gọi đầy đủ'],
      ...['Tên cơ quan, tổ chức', 'Tên tổ chức', 'Agency name', 'Full name', 'Tên chính thức'],
      ...['Danh sách cơ quan', 'Danh mục cơ quan'],
    ],
  },
  {
    fields: ['short'],
    whole: ['Abbreviation', 'Short name', 'VT', 'Acronym'],
    within: [
      'Tên viết tắt',
      'Viết tắt',
      'Tên tắt',
      'Ký hiệu',
      'Chữ viết tắt',
      'Tên ngắn',
      'Tên gọi tắt',
    ],
  },
  {
    fields: ['aliases'],
    whole: ['Aliases'],
    within: ['Tên gọi khác', 'Tên khác', 'Tên cũ', 'Tên trước đây', 'Các tên gọi', 'Cách gọi khác'],
  },
  {
    fields: ['kind'],
    whole: ['Khối', 'Loại', 'Nhóm', 'Cấp', 'Type', 'Kind', 'Group'],
    within: [
      'Khối cơ quan',
      'Loại cơ quan',
      'Nhóm cơ quan',
      'Loại hình',
      'Phân loại',
      'Loại đơn vị',
    ],
  },
  {
    fields: ['parent'],
    whole: ['Parent', 'Thuộc'],
    within: [
      ...['Cơ quan cấp trên', 'Đơn vị cấp trên', 'Trực thuộc', 'Cơ quan chủ quản', 'Cấp trên'],
      ...['Đơn vị chủ quản', 'Thuộc cơ quan', 'Cơ quan quản lý'],
    ],
  },
  { fields: ['note'], within: ['Ghi chú'] },
];
