export interface BareRow {
  readonly id: string;
  readonly number: string;
  readonly code: string;
  readonly title: string;
  readonly lead: string;
  readonly support: string;
  readonly leader: string;
  readonly period: string;
  readonly product: string;
  readonly note: string;
  /** In pixels. */
  readonly height: number;
}

const titles = [
  'Xây dựng và công nhận 12 xã đạt chuẩn nông thôn mới; huyện Chợ Lách đạt chuẩn huyện nông thôn mới',
  'Sơ kết 4 năm thực hiện Nghị quyết số 02 của Tỉnh ủy khóa X về xây dựng Đảng',
  'Tạo quỹ đất sạch thu hút đầu tư',
  'Rà soát, sắp xếp lại bộ máy trong các cơ quan chuyên môn, đơn vị sự nghiệp công lập, các mô hình thí điểm',
];

/** With these words in columns of these widths. */
const heights = [71, 53, 53, 71];

export function bareRow(index: number): BareRow {
  return {
    id: `T${index}`,
    number: String(index + 1),
    code: `NV-${index + 1}`,
    title: titles[index % titles.length] ?? '',
    lead: `Sở Nông nghiệp ${index % 60}`,
    support: `Ủy ban nhân dân huyện ${index % 9}; Sở Tài chính`,
    leader: '',
    period: `Quý II/20${20 + (index % 10)}`,
    product: 'Báo cáo kết quả',
    note: '',
    height: heights[index % heights.length] ?? 53,
  };
}
