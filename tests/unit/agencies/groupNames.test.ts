import { expect, test } from 'vitest';

import { namesOfBenTre } from './namesOfBenTre.ts';

test.each([
  ['Các sở, ban, ngành, đoàn thể cấp tỉnh', 'Các sở, ban, ngành, đoàn thể tỉnh'],
  ['Các sở, ban, ngành cấp tỉnh', 'Các sở, ban, ngành tỉnh'],
  ['các sở, ngành cấp tỉnh', 'Các sở, ban, ngành tỉnh'],
  ['Các đoàn thể cấp tỉnh', 'Các đoàn thể tỉnh'],
  ['các ban đảng cấp tỉnh', 'Các ban đảng tỉnh'],
])('“cấp tỉnh” of a group is “tỉnh”: %s', (cell, group) => {
  expect(namesOfBenTre(cell)).toEqual([group]);
});

test.each([
  [
    'Huyện ủy, Thành ủy và Đảng ủy trực thuộc Tỉnh ủy',
    'Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
  ],
  ['Huyện ủy, Thành ủy', 'Các huyện ủy, thành ủy'],
  ['Sở, ban, ngành, đoàn thể tỉnh', 'Các sở, ban, ngành, đoàn thể tỉnh'],
  ['Sở, ban, ngành cấp tỉnh', 'Các sở, ban, ngành tỉnh'],
  ['Cơ quan, đơn vị có liên quan', 'Các cơ quan, đơn vị liên quan'],
])('a group of several kinds goes without “các”: %s', (cell, group) => {
  expect(namesOfBenTre(cell)).toEqual([group]);
});

test('a group beside others keeps all its kinds', () => {
  expect(
    namesOfBenTre('Văn phòng Tỉnh ủy; các sở, ban, ngành, đoàn thể cấp tỉnh và Thành ủy Bến Tre'),
  ).toEqual(['Văn phòng Tỉnh ủy', 'Các sở, ban, ngành, đoàn thể tỉnh', 'Thành ủy Bến Tre']);
});

test('one district committee is no group', () => {
  expect(namesOfBenTre('Huyện ủy Ba Tri, Thành ủy Bến Tre')).toEqual([
    'Huyện ủy Ba Tri',
    'Thành ủy Bến Tre',
  ]);
});

test.each([
  ['các huyện, thành ủy và đảng ủy trực thuộc'],
  ['Các HU, ThU, ĐU trực thuộc TU'],
  ['Huyện ủy, thành ủy, đảng ủy trực thuộc'],
])('who stands below needs no “Tỉnh ủy”: %s', (cell) => {
  expect(namesOfBenTre(cell)).toEqual(['Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy']);
});

test.each(['UBND huyện, thành phố', 'UBND huyện, TP', 'Tất cả các huyện, thành phố'])(
  'the governments of all districts: %s',
  (cell) => {
    expect(namesOfBenTre(cell)).toEqual(['UBND các huyện, thành phố']);
  },
);
