import type { Agency } from './agency.ts';
import { createAgencyRecogniser } from './recogniseAgencies.ts';

/**
 * What became of provincial bodies in 2025 (domain.md 6.3), former name first. Where the work was divided
 * the body that took over most of it comes first.
 */
const reorganised: readonly (readonly [former: string, present: string])[] = [
  ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
  ['Sở Giao thông vận tải', 'Sở Xây dựng'],
  ['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường'],
  ['Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở Y tế'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở Giáo dục và Đào tạo'],
  ['Ban Dân tộc tỉnh', 'Sở Dân tộc và Tôn giáo'],
  ['Ban Tuyên giáo Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  ['Ban Dân vận Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  ['Ban cán sự đảng UBND tỉnh', 'Đảng ủy UBND tỉnh'],
  ['Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh', 'Đảng ủy các cơ quan Đảng tỉnh'],
];

/** Finds the agencies of a directory that a body became, or was made of, when provinces changed. */
export function createReorganisation(agencies: readonly Agency[]): (name: string) => Agency[] {
  const bodies = createAgencyRecogniser([...new Set(reorganised.flat())].map(bodyOf));
  const known = createAgencyRecogniser(agencies);
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return (name) => {
    const [body, ...others] = bodies.recognise(name);
    if (body === undefined || others.length > 0) return [];
    const counterparts = reorganised.flatMap(([former, present]) =>
      former === body.agency ? [present] : present === body.agency ? [former] : [],
    );
    return counterparts
      .flatMap((one) => known.recognise(one))
      .flatMap(({ agency }) => byId.get(agency ?? '') ?? []);
  };
}

function bodyOf(name: string): Agency {
  return {
    ...{ id: name, position: '', name, short: null, aliases: [], kind: null },
    ...{ parent: null, from: null, to: null, members: [] },
  };
}
