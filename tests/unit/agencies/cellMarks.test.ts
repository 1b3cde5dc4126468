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
