import type { TargetFields } from '#shared/targets/targetCells.ts';

/**
 * A target of the sample. `quote` are words of the sample resolution that name it; `tasks` are the
 * beginnings of the titles of those that serve it.
 */
export interface SampleTarget extends Omit<TargetFields, 'lead' | 'tasks' | 'planned' | 'actual'> {
  readonly name: string;
  readonly quote: string;
  readonly lead: string;
  readonly tasks?: readonly string[];
  /** By quarter, from the first on; null: nothing. */
  readonly planned?: readonly (number | null)[];
  readonly actual?: readonly (number | null)[];
  readonly parts?: readonly SampleTarget[];
}

const agriculture = 'Sở Nông nghiệp và Phát triển nông thôn';
const labour = 'Sở Lao động - Thương binh và Xã hội';
const planning = 'Sở Kế hoạch và Đầu tư';
const poverty = 'Giảm tỷ lệ hộ nghèo';

const share = { unit: '%', kind: 'level', accumulates: 'stock' } as const;
const amount = { kind: 'level', direction: 'at-least', accumulates: 'flow' } as const;

/** The targets of the resolution of 2020. Values to reach are its own; plans and figures are invented. */
export const sampleTargets: readonly SampleTarget[] = [
  {
    ...share,
    name: 'Tốc độ tăng trưởng kinh tế',
    quote: 'Tốc độ tăng trưởng kinh tế đạt 7,6%',
    direction: 'at-least',
    value: 7.6,
    lead: planning,
    planned: [7, 7.2, 7.4, 7.6],
    actual: [6.9, 6.4, 6.8, 7.1],
  },
  {
    ...share,
    name: 'Cơ cấu kinh tế',
    quote: 'nông - lâm - thủy sản chiếm 31,83%',
    lead: planning,
    note: 'Ba khu vực cộng lại là 97,15 %, phần còn lại là thuế sản phẩm.',
    parts: [
      {
        ...share,
        name: 'Nông - lâm - thủy sản',
        quote: 'nông - lâm - thủy sản chiếm 31,83%',
        value: 31.83,
        lead: agriculture,
        actual: [33.1, 32.6, 32.2, 31.9],
      },
      {
        ...share,
        name: 'Công nghiệp - xây dựng',
        quote: 'công nghiệp - xây dựng chiếm 19,63%',
        value: 19.63,
        lead: 'Sở Công Thương',
        actual: [18.7, 19.1, 19.4, 19.6],
      },
      {
        ...share,
        name: 'Dịch vụ',
        quote: 'dịch vụ chiếm 45,69%',
        value: 45.69,
        lead: 'Sở Công Thương',
        actual: [44.2, 44.8, 45.1, 45.5],
      },
    ],
  },
  {
    ...amount,
    name: 'Tổng kim ngạch xuất khẩu',
    quote: 'tổng kim ngạch xuất khẩu 1.400 triệu USD',
    unit: 'triệu USD',
    value: 1400,
    lead: 'Sở Công Thương',
    planned: [320, 350, 360, 370],
    actual: [290, 330, 345, 372],
  },
  {
    ...amount,
    name: 'GRDP bình quân đầu người',
    quote: 'GRDP bình quân đầu người đạt 44,1 triệu đồng/người',
    unit: 'triệu đồng/người',
    accumulates: 'stock',
    value: 44.1,
    lead: planning,
    planned: [null, 42.5, null, 44.1],
    actual: [null, 42.8, null, 44.3],
  },
  {
    ...amount,
    name: 'Thu ngân sách trên địa bàn',
    quote: 'Thu ngân sách trên địa bàn theo dự toán Trung ương giao 4.835 tỷ đồng',
    unit: 'tỷ đồng',
    assigned: 4835,
    stretch: 5000,
    lead: 'Sở Tài chính',
    planned: [1250, 1250, 1200, 1300],
    actual: [1305, 1190, 1268, 1302],
  },
  {
    ...amount,
    name: 'Tổng chi ngân sách địa phương',
    quote: 'tổng chi ngân sách địa phương 10.160,896 tỷ đồng',
    unit: 'tỷ đồng',
    direction: null,
    assigned: 10160.896,
    stretch: 10312.096,
    lead: 'Sở Tài chính',
    planned: [2200, 2500, 2600, 3012.096],
    actual: [2150, 2480, 2655, 2960],
  },
  {
    ...amount,
    name: 'Xã đạt chuẩn nông thôn mới',
    quote: 'công nhận 12 xã đạt chuẩn nông thôn mới (NTM)',
    unit: 'xã',
    value: 12,
    lead: agriculture,
    tasks: ['Xây dựng và công nhận 12 xã'],
    planned: [0, 2, 4, 6],
    actual: [0, 2, 3, 7],
  },
  {
    ...share,
    name: 'Tỷ lệ xã đạt 4 tiêu chí cứng',
    quote: 'Phấn đấu đến cuối năm có 100% xã đạt 4 tiêu chí cứng',
    direction: 'at-least',
    value: 100,
    lead: agriculture,
    tasks: ['Phấn đấu 100% xã'],
    planned: [80, 86, 93, 100],
    actual: [79, 84, 91, 100],
    parts: [
      {
        name: 'Số tiêu chí nông thôn mới mỗi xã đạt',
        quote: 'đều đạt trên 10 tiêu chí',
        unit: 'tiêu chí/xã',
        kind: 'level',
        direction: 'at-least',
        value: 10,
        lead: agriculture,
      },
    ],
  },
  {
    name: 'Huyện Chợ Lách đạt chuẩn huyện nông thôn mới',
    quote: 'Huyện Chợ Lách đạt chuẩn huyện NTM',
    kind: 'milestone',
    lead: 'UBND huyện Chợ Lách',
    tasks: ['Đưa huyện Chợ Lách'],
    reached: 'Đã được công nhận',
  },
  {
    name: 'Thành phố Bến Tre hoàn thành nhiệm vụ xây dựng nông thôn mới',
    quote: 'TP. Bến Tre hoàn thành nhiệm vụ xây dựng NTM',
    kind: 'milestone',
    lead: 'UBND thành phố Bến Tre',
    tasks: ['Hoàn thành nhiệm vụ xây dựng nông thôn mới'],
    reached: 'Đang thẩm định, chưa được công nhận',
  },
  {
    ...share,
    name: 'Kết nạp đảng viên so với số đăng ký',
    quote: 'Kết nạp đảng viên đạt 100% so với số đăng ký',
    accumulates: 'cumulative',
    direction: 'at-least',
    value: 100,
    lead: 'Ban Tổ chức Tỉnh ủy',
    planned: [20, 45, 72, 100],
    actual: [22, 48, 75, 103],
  },
  {
    name: 'Số đảng viên vi phạm bị xử lý kỷ luật',
    quote: 'kéo giảm 5% số đảng viên vi phạm bị xử lý kỷ luật so với năm 2019',
    unit: '%',
    kind: 'change',
    direction: 'at-most',
    accumulates: 'flow',
    value: -5,
    baselineYear: 2019,
    base: 160,
    lead: 'Ủy ban Kiểm tra Tỉnh ủy',
    actual: [35, 41, 38, 36],
    note: 'Nhập số đảng viên từng quý; phần mềm tính mức giảm so với năm gốc.',
  },
  {
    ...share,
    name: 'Tỷ lệ hộ nghèo',
    quote: 'Giảm tỷ lệ hộ nghèo còn 4%',
    direction: 'at-most',
    value: 4,
    baselineYear: 2019,
    base: 5.2,
    lead: labour,
    tasks: [poverty],
    planned: [null, 4.6, null, 4],
    actual: [null, 4.7, null, 3.9],
  },
  {
    ...share,
    name: 'Tỷ lệ lao động qua đào tạo',
    quote: 'tỷ lệ lao động qua đào tạo đạt 60%',
    direction: 'at-least',
    value: 60,
    lead: labour,
    tasks: [poverty],
    planned: [57, 58, 59, 60],
    actual: [56.8, 57.9, 59.1, 60],
  },
  {
    ...amount,
    name: 'Tạo việc làm mới',
    quote: 'tạo việc làm mới cho 18.000 người',
    unit: 'người',
    value: 18000,
    lead: labour,
    tasks: [poverty],
    planned: [4300, 4600, 4600, 4500],
    actual: [4100, 4700, 4600, 4750],
  },
  {
    ...amount,
    name: 'Đưa người đi làm việc có thời hạn ở nước ngoài theo hợp đồng',
    quote: 'đưa 1.200 người đi làm việc có thời hạn ở nước ngoài theo hợp đồng',
    unit: 'người',
    value: 1200,
    lead: labour,
    tasks: [poverty],
    planned: [280, 300, 310, 310],
    actual: [310, 120, 95, null],
  },
];
