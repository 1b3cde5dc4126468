import { expect, test } from 'vitest';

import { namesOfBenTre } from './namesOfBenTre.ts';

test.each([
  ['Giám đốc Sở Y tế', 'Sở Y tế'],
  ['Giám đốc Sở Y tế, Giám đốc Sở Tài chính', 'Sở Y tế', 'Sở Tài chính'],
  ['Chánh Văn phòng Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
  ['Trưởng Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy'],
  ['Trưởng ban Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy'],
  ['Chánh Thanh tra tỉnh', 'Thanh tra tỉnh'],
  ['Viện trưởng Viện Kiểm sát nhân dân tỉnh', 'Viện kiểm sát nhân dân tỉnh'],
  ['Bí thư các huyện ủy, thành ủy', 'Các huyện ủy, thành ủy'],
  [
    'Thủ trưởng các sở, ban, ngành tỉnh; Chủ tịch UBND các huyện, thành phố',
    'Các sở, ban, ngành tỉnh',
    'UBND các huyện, thành phố',
  ],
])('who leads a body stands for it: %s', (cell, ...owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test.each([
  'Phó Chủ tịch UBND tỉnh',
  'Đ/c Chủ tịch UBND huyện Ba Tri',
  'Chủ tịch UBND tỉnh Trần Ngọc Tam',
  'Giám đốc Bệnh viện Nguyễn Đình Chiểu',
  'Chủ tịch',
])('a deputy, a person and a body that nobody knows stay as they are written: %s', (cell) => {
  expect(namesOfBenTre(cell)).toEqual([`? ${cell}`]);
});

test('an abbreviation has its capitals: “Thủ” is no city’s committee', () => {
  expect(namesOfBenTre('ThU Bến Tre, Thủ trưởng các sở, ban, ngành tỉnh')).toEqual([
    'Thành ủy Bến Tre',
    'Các sở, ban, ngành tỉnh',
  ]);
});

test.each([
  ['Giám đốc các sở: Tài chính, Xây dựng, Y tế', ['Sở Tài chính', 'Sở Xây dựng', 'Sở Y tế']],
  ['Giám đốc các Sở Tài chính, Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
  ['Thủ trưởng các sở, ngành: Nội vụ, Công an tỉnh', ['Sở Nội vụ', 'Công an tỉnh']],
  ['Chủ tịch UBND các huyện Ba Tri, Bình Đại', ['UBND huyện Ba Tri', 'UBND huyện Bình Đại']],
  ['Bí thư Huyện ủy các huyện Ba Tri, Bình Đại', ['Huyện ủy Ba Tri', 'Huyện ủy Bình Đại']],
  [
    'Trưởng các ban: Tổ chức, Tuyên giáo Tỉnh ủy',
    ['Ban Tổ chức Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy'],
  ],
])('who leads several bodies stands for each: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test.each([
  ['Bí thư huyện ủy, thành ủy', 'Các huyện ủy, thành ủy'],
  ['Chủ tịch UBND huyện, thành phố', 'UBND các huyện, thành phố'],
])('who leads the bodies of a group stands for the group: %s', (cell, group) => {
  expect(namesOfBenTre(cell)).toEqual([group]);
});

test.each([
  ['GĐ Sở Y tế', 'Sở Y tế'],
  ['CT UBND huyện Giồng Trôm', 'UBND huyện Giồng Trôm'],
])('an office may be short: %s', (cell, agency) => {
  expect(namesOfBenTre(cell)).toEqual([agency]);
});

test('who holds an office is a person: behind a dash a name stays with it', () => {
  expect(namesOfBenTre('Chủ tịch UBND tỉnh - Trần Ngọc Tam')).toEqual([
    '? Chủ tịch UBND tỉnh - Trần Ngọc Tam',
  ]);
});
