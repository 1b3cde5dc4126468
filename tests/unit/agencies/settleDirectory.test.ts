import { expect, test } from 'vitest';

import { settleDirectory, type DirectoryRow } from '#shared/agencies/settleDirectory.ts';

function aRow(fields: Partial<DirectoryRow> & { readonly name: string }): DirectoryRow {
  return {
    sheet: 'Danh bạ',
    row: 2,
    short: null,
    aliases: [],
    kind: null,
    parent: null,
    ...fields,
  };
}

test('an agency that is listed again is one, with the names of both rows', () => {
  const { agencies, problems } = settleDirectory([
    aRow({ row: 2, name: 'Sở Y tế', short: 'SYT' }),
    aRow({ row: 5, name: 'SỞ Y TẾ', aliases: ['Ngành Y tế', 'SYT'], kind: 'Sở' }),
  ]);
  expect(agencies).toEqual([
    {
      ...{ name: 'Sở Y tế', short: 'SYT', aliases: ['Ngành Y tế'], kind: 'Sở', parent: null },
      ...{ from: null, to: null, members: [] },
    },
  ]);
  expect(problems).toEqual([{ code: 'duplicate-row', sheet: 'Danh bạ', row: 5, value: 'SỞ Y TẾ' }]);
});

test('the agency above is found by any of its names, also when it comes later', () => {
  const { agencies, problems } = settleDirectory([
    aRow({ name: 'Chi cục Kiểm lâm', parent: 'Sở NN&MT' }),
    aRow({ name: 'Sở Nông nghiệp và Môi trường', short: 'Sở NN&MT', parent: 'UBND tỉnh' }),
    aRow({ name: 'Ủy ban nhân dân tỉnh' }),
  ]);
  expect(agencies.map(({ parent }) => parent)).toEqual([
    'Sở Nông nghiệp và Môi trường',
    'Ủy ban nhân dân tỉnh',
    null,
  ]);
  expect(problems).toEqual([]);
});

test('an agency above that is not listed, or that stands below, is none', () => {
  const { agencies, problems } = settleDirectory([
    aRow({ row: 2, name: 'Sở Y tế', parent: 'UBND tỉnh' }),
    aRow({ row: 3, name: 'Phòng A', parent: 'Phòng B' }),
    aRow({ row: 4, name: 'Phòng B', parent: 'Phòng A' }),
    aRow({ row: 5, name: 'Phòng C', parent: 'Phòng C' }),
  ]);
  expect(agencies.map(({ parent }) => parent)).toEqual([null, null, null, null]);
  expect(problems).toEqual([
    { code: 'parent-unknown', sheet: 'Danh bạ', row: 2, value: 'UBND tỉnh' },
  ]);
});

test('names in the plural and what the list calls a group are groups', () => {
  const { agencies } = settleDirectory([
    aRow({ name: 'Các sở, ban, ngành tỉnh', kind: 'Khối' }),
    aRow({ name: 'UBND các xã, phường' }),
    aRow({ name: 'Khối thi đua số 1', kind: 'Nhóm' }),
    aRow({ name: 'Ban Quản lý các khu công nghiệp' }),
  ]);
  expect(agencies.map(({ kind }) => kind)).toEqual(['group', 'group', 'group', null]);
});

test('a short name that two agencies have is said', () => {
  const { problems } = settleDirectory([
    aRow({ row: 2, name: 'Thanh tra tỉnh', short: 'TTT' }),
    aRow({ row: 3, name: 'Trung tâm Thể thao', short: 'TTT' }),
  ]);
  expect(problems).toEqual([{ code: 'short-shared', sheet: 'Danh bạ', row: 3, value: 'TTT' }]);
});
