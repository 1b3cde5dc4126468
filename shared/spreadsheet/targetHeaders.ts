import type { HeaderSynonyms } from './headerSynonyms.ts';

/** What a column of a table of targets can mean. */
export type TargetColumnField =
  'number' | 'name' | 'unit' | 'assigned' | 'stretch' | 'value' | 'lead' | 'support' | 'note';

export const targetHeaders: readonly HeaderSynonyms<TargetColumnField>[] = [
  { fields: ['number'], whole: ['STT', 'TT', 'Số TT', 'Số', 'Mã', '#'], within: ['Số thứ tự'] },
  {
    fields: ['name'],
    whole: ['Chỉ tiêu', 'Tên chỉ tiêu', 'Nội dung chỉ tiêu', 'Chỉ tiêu chủ yếu', 'Các chỉ tiêu'],
  },
  { fields: ['unit'], whole: ['Đơn vị', 'ĐVT'], within: ['Đơn vị tính'] },
  { fields: ['assigned'], within: ['Trung ương giao', 'Cấp trên giao', 'Chỉ tiêu giao'] },
  {
    fields: ['stretch'],
    within: ['Phấn đấu', 'Tỉnh phấn đấu', 'Địa phương phấn đấu', 'Mức phấn đấu'],
  },
  {
    fields: ['value'],
    within: [
      ...['Kế hoạch năm', 'Mục tiêu năm', 'Chỉ tiêu năm', 'Kế hoạch', 'KH'],
      ...['Mục tiêu đến', 'Chỉ tiêu đến', 'Đến năm'],
    ],
  },
  {
    fields: ['lead'],
    within: ['Cơ quan theo dõi', 'Đơn vị theo dõi', 'Cơ quan chủ trì', 'Đơn vị chủ trì'],
  },
  { fields: ['support'], within: ['Cơ quan phối hợp', 'Đơn vị phối hợp'] },
  { fields: ['note'], within: ['Ghi chú'] },
];
