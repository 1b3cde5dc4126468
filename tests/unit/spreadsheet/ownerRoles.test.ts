import { expect, test } from 'vitest';

import { readOwnerRoles } from '#shared/spreadsheet/ownerRoles.ts';

test.each<[words: string, lead: string, support: string | null]>([
  [
    'Sở Y tế chủ trì, phối hợp với Sở Tài chính, UBND các xã',
    'Sở Y tế',
    'Sở Tài chính, UBND các xã',
  ],
  ['Chủ trì: Sở Y tế; phối hợp: Sở Tài chính', 'Sở Y tế', 'Sở Tài chính'],
  ['Cơ quan chủ trì: Sở Y tế\nCơ quan phối hợp: Sở Tài chính', 'Sở Y tế', 'Sở Tài chính'],
  ['Sở Y tế chủ trì, Sở Tài chính và Sở Nội vụ phối hợp', 'Sở Y tế', 'Sở Tài chính và Sở Nội vụ'],
  ['Sở Y tế (chủ trì), Sở Tài chính (phối hợp)', 'Sở Y tế', 'Sở Tài chính'],
  ['Sở Y tế phối hợp với Sở Tài chính', 'Sở Y tế', 'Sở Tài chính'],
  ['Sở Y tế chủ trì', 'Sở Y tế', null],
])('“%s”', (words, lead, support) => {
  expect(readOwnerRoles(words)).toEqual({ lead, support });
});

test.each(['Sở Y tế; Sở Tài chính', 'Các sở, ban, ngành'])('“%s” names owners alone', (words) => {
  expect(readOwnerRoles(words)).toBeNull();
});
