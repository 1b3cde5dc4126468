import { expect, test } from 'vitest';

import { namesOfBenTre } from './namesOfBenTre.ts';

test.each([
  ['Ngân hàng Nhà nước', 'Ngân hàng Nhà nước Chi nhánh tỉnh'],
  ['Ngân hàng Nhà nước tỉnh', 'Ngân hàng Nhà nước Chi nhánh tỉnh'],
  ['Ngân hàng CSXH tỉnh', 'Ngân hàng Chính sách xã hội Chi nhánh tỉnh'],
  ['Tòa án tỉnh', 'Tòa án nhân dân tỉnh'],
  ['Viện Kiểm sát tỉnh', 'Viện kiểm sát nhân dân tỉnh'],
  ['Công ty Điện lực', 'Công ty Điện lực Bến Tre'],
  ['Công ty Điện lực tỉnh', 'Công ty Điện lực Bến Tre'],
  ['Đoàn TNCS Hồ Chí Minh tỉnh', 'Tỉnh Đoàn'],
  ['Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh', 'Tỉnh Đoàn'],
  ['Tỉnh Đoàn TNCS Hồ Chí Minh', 'Tỉnh Đoàn'],
  ['Các ban xây dựng Đảng Tỉnh ủy', 'Các ban đảng tỉnh'],
  ['V/P Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
  ['Thuế tỉnh', 'Cục Thuế tỉnh'],
  ['Thống kê tỉnh', 'Cục Thống kê tỉnh'],
  ['Biên phòng tỉnh', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
  ['BĐBP tỉnh', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
])('%s is known by its usual name', (cell, agency) => {
  expect(namesOfBenTre(cell)).toEqual([agency]);
});

test('usual names of the armed forces stand in a list', () => {
  expect(namesOfBenTre('Công an, Quân sự, Biên phòng tỉnh')).toEqual([
    'Công an tỉnh',
    'Bộ Chỉ huy Quân sự tỉnh',
    'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
  ]);
});

test.each([
  'Công chức Văn phòng - Thống kê',
  'Ủy ban nhân dân thành phố',
  'Tòa án quân sự',
  'Công ty Điện lực Trà Vinh',
  'Thuế',
])('%s is nobody of the directory', (cell) => {
  expect(namesOfBenTre(cell)).toEqual([`? ${cell}`]);
});

test.each([
  ['BQL KCN', 'Ban Quản lý các khu công nghiệp'],
  ['Ban Quản lý KCN tỉnh', 'Ban Quản lý các khu công nghiệp'],
  ['Ban QL các KCN tỉnh', 'Ban Quản lý các khu công nghiệp'],
  ['Sở NN', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Trường CĐ', 'Trường Cao đẳng Bến Tre'],
  ['Hội PN', 'Hội Liên hiệp Phụ nữ tỉnh'],
  ['Các CQ, ĐV có liên quan', 'Các cơ quan, đơn vị liên quan'],
  ['Các đoàn thể CT-XH tỉnh', 'Các đoàn thể tỉnh'],
  ['BĐ tỉnh', 'Bưu điện tỉnh'],
])('other names are shortened as well: %s', (cell, agency) => {
  expect(namesOfBenTre(cell)).toEqual([agency]);
});
