import type { Charge } from '#shared/leaders/charge.ts';

/** One who directs, by office: the sample names nobody. */
export interface SampleLeader {
  readonly office: string;
  readonly charges: readonly Pick<Charge, 'kind' | 'subject'>[];
}

const field = (subject: string) => ({ kind: 'field', subject }) as const;
const agency = (subject: string) => ({ kind: 'agency', subject }) as const;
const locality = (subject: string) => ({ kind: 'locality', subject }) as const;

/** An example of who might look after what; nobody divided the work in this way. */
export const sampleLeaders: readonly SampleLeader[] = [
  { office: 'Bí thư Tỉnh ủy', charges: [field('Phụ trách chung'), locality('Huyện Ba Tri')] },
  {
    office: 'Phó Bí thư Thường trực Tỉnh ủy',
    charges: [
      field('Xây dựng Đảng, hệ thống chính trị'),
      agency('Văn phòng Tỉnh ủy'),
      locality('Huyện Giồng Trôm'),
    ],
  },
  {
    office: 'Chủ tịch Ủy ban nhân dân tỉnh',
    charges: [
      field('Phát triển kinh tế'),
      agency('Sở Kế hoạch và Đầu tư'),
      agency('Sở Nông nghiệp và Phát triển nông thôn'),
      locality('Huyện Chợ Lách'),
    ],
  },
  {
    office: 'Trưởng Ban Tổ chức Tỉnh ủy',
    charges: [
      field('Tổ chức, cán bộ'),
      agency('Ban Tổ chức Tỉnh ủy'),
      locality('Thành phố Bến Tre'),
    ],
  },
  {
    office: 'Phó Chủ tịch Ủy ban nhân dân tỉnh',
    charges: [
      field('Văn hóa - xã hội'),
      agency('Sở Lao động - Thương binh và Xã hội'),
      locality('Huyện Thạnh Phú'),
    ],
  },
  {
    office: 'Giám đốc Công an tỉnh',
    charges: [field('Quốc phòng - an ninh'), agency('Công an tỉnh'), locality('Huyện Bình Đại')],
  },
];

/** Who directs the tasks of a section, by the beginning of its title. */
export const leaderOfSection: Readonly<Record<string, string>> = {
  'Xây dựng Đảng': 'Phó Bí thư Thường trực Tỉnh ủy',
  'Phát triển kinh tế': 'Chủ tịch Ủy ban nhân dân tỉnh',
  'Văn hóa': 'Phó Chủ tịch Ủy ban nhân dân tỉnh',
  'Quốc phòng': 'Giám đốc Công an tỉnh',
  'Tổ chức thực hiện': 'Bí thư Tỉnh ủy',
};
