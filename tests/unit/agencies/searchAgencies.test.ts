import { expect, test } from 'vitest';

import { searchAgencies } from '#shared/agencies/searchAgencies.ts';

import { anAgency } from '../../builders/records.ts';

const agencies = [
  anAgency({ id: 'yt', name: 'Sở Y tế', short: 'SYT' }),
  anAgency({ id: 'vh', name: 'Sở Văn hóa, Thể thao và Du lịch', short: 'Sở VH,TT&DL' }),
  anAgency({ id: 'dk', name: 'Báo Đồng Khởi', short: null }),
  anAgency({ id: 'bh', name: 'Bảo hiểm xã hội tỉnh', short: 'BHXH tỉnh' }),
];

test.each([
  ['dong khoi', ['dk']],
  ['SYT', ['yt']],
  ['y te', ['yt']],
  ['svhtt', ['vh']],
  ['sở vhtt', ['vh']],
  ['du lich', ['vh']],
  ['bao', ['dk', 'bh']],
  ['không có', []],
  ['&', ['vh']],
  ['', ['yt', 'vh', 'dk', 'bh']],
])('%s finds %j', (query, ids) => {
  expect(searchAgencies(agencies, query).map(({ id }) => id)).toEqual(ids);
});
