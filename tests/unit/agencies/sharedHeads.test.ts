import { expect, test } from 'vitest';

import { namesOfBenTre } from './namesOfBenTre.ts';

const districts = (...places: readonly string[]) => places.map((place) => `UBND huyện ${place}`);

test.each([
  ['UBND các huyện Ba Tri, Bình Đại và Thạnh Phú', districts('Ba Tri', 'Bình Đại', 'Thạnh Phú')],
  ['UBND huyện Ba Tri và huyện Bình Đại', districts('Ba Tri', 'Bình Đại')],
  ['UBND huyện Chợ Lách và Châu Thành', districts('Chợ Lách', 'Châu Thành')],
  ['UBND các huyện: Ba Tri và Bình Đại', districts('Ba Tri', 'Bình Đại')],
  ['UBND huyện Ba Tri & Bình Đại', districts('Ba Tri', 'Bình Đại')],
  [
    'UBND các huyện Ba Tri, Bình Đại và thành phố Bến Tre',
    [...districts('Ba Tri', 'Bình Đại'), 'UBND thành phố Bến Tre'],
  ],
  ['Huyện ủy Ba Tri và Bình Đại', ['Huyện ủy Ba Tri', 'Huyện ủy Bình Đại']],
  ['Huyện ủy các huyện Ba Tri, Bình Đại', ['Huyện ủy Ba Tri', 'Huyện ủy Bình Đại']],
  ['Sở Tài chính, KH&ĐT và Nội vụ', ['Sở Tài chính', 'Sở Kế hoạch và Đầu tư', 'Sở Nội vụ']],
])('“và” goes on with a head that was said once: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test.each([
  ['Sở Tài chính; Kế hoạch và Đầu tư; Nội vụ'],
  ['Các Sở: Tài chính; Kế hoạch và Đầu tư; Nội vụ'],
  ['Sở Tài chính\nKế hoạch và Đầu tư\nNội vụ'],
])('%j names three departments', (cell) => {
  expect(namesOfBenTre(cell)).toEqual(['Sở Tài chính', 'Sở Kế hoạch và Đầu tư', 'Sở Nội vụ']);
});

test.each([
  ['huyện Bình Đại, thành phố Bến Tre', [...districts('Bình Đại'), 'UBND thành phố Bến Tre']],
  ['Các huyện Ba Tri, Bình Đại', districts('Ba Tri', 'Bình Đại')],
  ['Các huyện: Ba Tri và Bình Đại', districts('Ba Tri', 'Bình Đại')],
  ['Sở Y tế và huyện Ba Tri', ['Sở Y tế', ...districts('Ba Tri')]],
])('a place with its level means the body that governs it: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test.each([
  ['UBND các huyện và thành phố Bến Tre', ['UBND các huyện, thành phố']],
  ['Sở Nông nghiệp và Môi trường', ['? Sở Nông nghiệp và Môi trường']],
  ['Sở Tài chính và Đầu tư', ['? Sở Tài chính và Đầu tư']],
  ['Ba Tri', ['? Ba Tri']],
  ['Hội Nông dân huyện Ba Tri', ['? Hội Nông dân huyện Ba Tri']],
])('what completes no name is left alone: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test.each([
  [
    'Đảng ủy Quân sự, Công an, BĐBP tỉnh',
    ['Đảng ủy Quân sự tỉnh', 'Đảng ủy Công an tỉnh', 'Đảng ủy Bộ đội Biên phòng tỉnh'],
  ],
  ['Đảng ủy Quân sự tỉnh, Công an tỉnh', ['Đảng ủy Quân sự tỉnh', 'Công an tỉnh']],
  ['Sở Tài chính, Công an', ['Sở Tài chính', 'Công an tỉnh']],
  ['Văn phòng Tỉnh ủy, UBND tỉnh', ['Văn phòng Tỉnh ủy', 'Ủy ban nhân dân tỉnh']],
])('a list that left out its ending leaves out its head as well: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test.each([
  [
    'BTC, BTG, BDV Tỉnh ủy',
    ['Ban Tổ chức Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy', 'Ban Dân vận Tỉnh ủy'],
  ],
  ['Văn phòng, Ban Tổ chức Tỉnh ủy', ['Văn phòng Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy']],
  ['Thường trực và Ban Thường vụ Tỉnh ủy', ['Thường trực Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy']],
  ['Huyện ủy và UBND huyện Mỏ Cày Nam', ['Huyện ủy Mỏ Cày Nam', 'UBND huyện Mỏ Cày Nam']],
  ['Huyện ủy - UBND huyện Giồng Trôm', ['Huyện ủy Giồng Trôm', 'UBND huyện Giồng Trôm']],
  ['Văn phòng; Ban Tổ chức Tỉnh ủy', ['? Văn phòng', 'Ban Tổ chức Tỉnh ủy']],
  ['BTC, Sở Y tế', ['? BTC', 'Sở Y tế']],
])('the last words of a name stand for those before it as well: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test('letters behind a head are read as those of a name: “TP” is “Tư pháp”', () => {
  expect(namesOfBenTre('Sở: NV, TC, TP')).toEqual(['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp']);
  expect(namesOfBenTre('Sở TP')).toEqual(['Sở Tư pháp']);
});

test.each([
  ['Các sở, ngành: Y tế, Công an tỉnh', ['Sở Y tế', 'Công an tỉnh']],
  ['Các sở, ban, ngành có liên quan: Nội vụ, Tư pháp', ['Sở Nội vụ', 'Sở Tư pháp']],
  ['Các sở gồm: Tài chính, Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
  ['Các sở: 1. Tài chính; 2. Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
  ['Các sở: Tài chính - Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
  ['UBND các huyện ven biển: Ba Tri, Bình Đại', districts('Ba Tri', 'Bình Đại')],
  ['Các cơ quan: Sở Nội vụ, Ban Tổ chức Tỉnh ủy', ['Sở Nội vụ', 'Ban Tổ chức Tỉnh ủy']],
])('a colon behind a group tells who belongs to it: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test.each([
  ['Các sở, ngành tỉnh. Công an tỉnh', ['Các sở, ban, ngành tỉnh', 'Công an tỉnh']],
  ['Chi cục Thú y, các trạm: Sở Y tế', ['? Chi cục Thú y', 'Sở Y tế']],
  ['Các sở, ngành tỉnh: theo phụ lục', ['Các sở, ban, ngành tỉnh', '? theo phụ lục']],
])('without its members a group stays one: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test.each([
  ['Các sở: Du lịch, Tài chính, Y tế', ['? Các sở: Du lịch', 'Sở Tài chính', 'Sở Y tế']],
  ['Sở Ngoại vụ, Nội vụ, Tư pháp', ['? Sở Ngoại vụ', 'Sở Nội vụ', 'Sở Tư pháp']],
  [
    'Sở Tài chính, Nông nghiệp và Môi trường, Nội vụ, Dân tộc và Tôn giáo',
    ['Sở Tài chính', '? Nông nghiệp và Môi trường', 'Sở Nội vụ', '? Dân tộc và Tôn giáo'],
  ],
  ['Sở Y tế, Ngoại vụ và Nội vụ', ['Sở Y tế', '? Ngoại vụ', 'Sở Nội vụ']],
])('a department that nobody knows does not end a list of them: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test.each([
  ['UBND thị trấn Ba Tri, Bình Đại', ['? UBND thị trấn Ba Tri', '? Bình Đại']],
  ['Sở Tài chính, Công ty Dừa, Nội vụ', ['Sở Tài chính', '? Công ty Dừa', '? Nội vụ']],
  ['Tất cả các sở, ban, ngành', ['Các sở, ban, ngành tỉnh']],
])('another name ends a list of departments: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test.each([
  ['H. Ba Tri, H. Bình Đại', districts('Ba Tri', 'Bình Đại')],
  ['UBND H. Ba Tri, H. Bình Đại', districts('Ba Tri', 'Bình Đại')],
  ['UBND h. Ba Tri, h.Bình Đại', districts('Ba Tri', 'Bình Đại')],
])('a level of one letter with its stop is a level: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test.each([
  ['Huyện ủy, HĐND, UBND huyện Ba Tri', ['Huyện ủy Ba Tri', '? HĐND', 'UBND huyện Ba Tri']],
  ['HĐND, UBND các huyện, thành phố', ['? HĐND', 'UBND các huyện, thành phố']],
  ['UBND, UBMTTQ huyện Ba Tri', ['UBND huyện Ba Tri', '? UBMTTQ huyện Ba Tri']],
  ['HĐND, UBND tỉnh', ['Hội đồng nhân dân tỉnh', 'Ủy ban nhân dân tỉnh']],
  ['HĐND, Bảo hiểm xã hội tỉnh', ['Hội đồng nhân dân tỉnh', 'Bảo hiểm xã hội tỉnh']],
  ['HĐND; UBND huyện Ba Tri', ['Hội đồng nhân dân tỉnh', 'UBND huyện Ba Tri']],
])('a council without a level has that of the list: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});
