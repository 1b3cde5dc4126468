import { writeFileSync } from 'node:fs';

import { writeXlsx } from 'hucre';

/** A table with a plain header row, as an office would keep it. */
export async function writeTable(path: string): Promise<void> {
  const rows = [
    [
      'TT',
      'Nội dung nhiệm vụ',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Thời gian',
      'Sản phẩm',
      'Ghi chú',
    ],
    ['I', 'Về xây dựng Đảng', null, null, null, null, null],
    [
      1,
      'Sơ kết 4 năm thực hiện Nghị quyết số 02',
      'Ban TCTU',
      'BTGTU; UBKTTU',
      'Quý I',
      'Báo cáo',
      null,
    ],
    [
      2,
      '=Tổng kết Chỉ thị số 16',
      'Ban Dân vận Tỉnh ủy',
      'Các ban đảng',
      'Tháng 9/2020',
      'Báo cáo',
      'x',
    ],
    ['II', 'Về kinh tế', null, null, null, null, null],
    [
      3,
      'Công nhận 12 xã nông thôn mới',
      'Sở NN&PTNT',
      'UBND các huyện, thành phố',
      'Trước 30/6/2020',
      'Quyết định',
      null,
    ],
  ];
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Phụ lục', rows }] }));
}
