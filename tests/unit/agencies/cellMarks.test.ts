import { expect, test } from 'vitest';

import { namesOfBenTre } from './namesOfBenTre.ts';

test.each([
  ['1. Sở Y tế 2. Sở Tài chính'],
  ['1/ Sở Y tế 2/ Sở Tài chính'],
  ['1/ Sở Y tế\n2/ Sở Tài chính'],
  ['a) Sở Y tế; b) Sở Tài chính'],
  ['a) Sở Y tế b) Sở Tài chính'],
  ['1) Sở Y tế, 2) Sở Tài chính'],
  ['Sở Y tế với Sở Tài chính'],
  ['Sở Y tế hoặc Sở Tài chính'],
])('%j names two departments', (cell) => {
  expect(namesOfBenTre(cell)).toEqual(['Sở Y tế', 'Sở Tài chính']);
});

test.each([
  ['Tổ công tác theo Quyết định 123-QĐ/TU'],
  ['Ban Chỉ đạo Nghị quyết 04/NQ-TU'],
  ['Ban Chỉ đạo 35/TU'],
  ['Tổ Đề án 06/CP'],
  ['Ban Chỉ đạo theo Quyết định số 12/2020/QĐ-UBND'],
  ['Ban Quản lý dự án 1'],
  ['Công ty Giống 2. Nhà máy 3'],
])('a number stays in the name: %s', (cell) => {
  expect(namesOfBenTre(cell)).toEqual([`? ${cell}`]);
});

test('a slash between names parts them', () => {
  expect(namesOfBenTre('Sở Y tế/Sở Tài chính; STC/SYT')).toEqual([
    ...['Sở Y tế', 'Sở Tài chính'],
    ...['Sở Tài chính', 'Sở Y tế'],
  ]);
});

test.each([
  ['Sở Tài chính và một số sở, ngành liên quan', ['Sở Tài chính', '? một số sở, ngành liên quan']],
  ['Sở Tài chính, một số cơ quan, đơn vị', ['Sở Tài chính', '? một số cơ quan, đơn vị']],
])('“một số” begins a group: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test.each(['Không', 'không có', 'Không.', ' KHÔNG '])('%j is nobody', (cell) => {
  expect(namesOfBenTre(cell)).toEqual([]);
});

test.each([
  ['1- Sở Y tế\n2- Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
  ['Các sở/ngành tỉnh', ['Các sở, ban, ngành tỉnh']],
  ['UBND các huyện/thành phố', ['UBND các huyện, thành phố']],
  ['UBND các huyện, TX, TP', ['? UBND các huyện, TX, TP']],
])('marks inside a name part it no more than at its beginning: %j', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test('abbreviations alone are no running words in capitals', () => {
  expect(namesOfBenTre('BTC TU, UBKT TU, VP TU')).toEqual([
    'Ban Tổ chức Tỉnh ủy',
    'Ủy ban Kiểm tra Tỉnh ủy',
    'Văn phòng Tỉnh ủy',
  ]);
  expect(namesOfBenTre('SỞ TƯ PHÁP, SỞ TC')).toEqual(['Sở Tư pháp', 'Sở Tài chính']);
});

test.each([
  ['UB. MTTQVN tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  ['Ban QL KCN', 'Ban Quản lý các khu công nghiệp'],
])('a common abbreviation is spelt out: %s', (cell, agency) => {
  expect(namesOfBenTre(cell)).toEqual([agency]);
});
