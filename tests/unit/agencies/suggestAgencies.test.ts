import { expect, test } from 'vitest';

import { suggestAgencies } from '#shared/agencies/suggestAgencies.ts';

import { anAgency } from '../../builders/records.ts';

const directory = [
  ...['Sở Tài chính', 'Sở Y tế', 'Sở Nông nghiệp và Môi trường', 'Sở Nội vụ', 'Công an tỉnh'],
  ...['Sở Văn hóa, Thể thao và Du lịch', 'Hội Liên hiệp Phụ nữ tỉnh', 'UBND xã Mỏ Cày'],
  ...['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
].map((name, index) => anAgency({ id: `a${index}`, name, short: null }));

test.each([
  ['Sở Tài chinhs', 'Sở Tài chính'],
  ['So tai chinh', 'Sở Tài chính'],
  ['Sở Nông nghiệp', 'Sở Nông nghiệp và Môi trường'],
  ['Sở Vắn hóa, Thể thao', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['Hội Phụ nữ', 'Hội Liên hiệp Phụ nữ tỉnh'],
  ['Ban Tuyên giáo', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  ['Mặt trận tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  ['Sở Ytế', 'Sở Y tế'],
])('“%s” is nearest to “%s”', (written, name) => {
  expect(suggestAgencies(written, directory)[0]?.name).toBe(name);
});

test.each(['Công ty cổ phần Dừa', 'x', '', '(chưa rõ)'])('nothing is near “%s”', (written) => {
  expect(suggestAgencies(written, directory)).toEqual([]);
});
